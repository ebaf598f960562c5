using System.Text.Json;
using Microsoft.Data.Sqlite;
using Parley.Documents;
using Parley.Entries;
using Parley.Reconciliation;
using Parley.Reconciliation.Judgements;
using Parley.Statements;

namespace Parley.Ledger.Sqlite;

/// <summary>Reads the rows that are made anew.</summary>
internal static class DerivedReader
{
    /// <summary>What was made of the set that is held now; null where some of it is not there.</summary>
    public static StoredLedger? Read(SqliteConnection connection)
    {
        if (ReaderOf(connection) is not { } reader)
        {
            return null;
        }
        return new(
            HeldRows.ReadCase(connection),
            reader,
            new(
                ReadArticles(connection),
                connection
                    .Query(
                        "select page, ordinal, original_page, original_ordinal, similarity from copy",
                        row => (row.ArticleId(0), new CopyOf(row.ArticleId(2), row.GetDouble(4)))
                    )
                    .ToDictionary(),
                ReadStories(connection),
                connection.Query(
                    "select json from statement order by position",
                    row =>
                    {
                        using var json = JsonDocument.Parse(row.GetString(0));
                        return StatementJson.Read(json.RootElement);
                    }
                ),
                ReadGroups(connection)
            )
            {
                Revisions = ReadRevisions(connection),
                Orphaned = ReadOrphans(connection),
            }
        );
    }

    /// <summary>The reader that made what is there of the set that is held now; null where something is missing or of another set.</summary>
    public static string? ReaderOf(SqliteConnection connection)
    {
        if (MarkedReaderOf(connection) is not { } reader)
        {
            return null;
        }
        return
            connection.Number(
                """
                select count(*) from derived where articles = (select count(*) from article)
                and statements = (select count(*) from statement) and entries = (select count(*) from entry)
                """
            ) == 1
            ? reader
            : null;
    }

    /// <summary>The same by the mark alone, without counting what is there: the time that takes does not grow with the ledger.</summary>
    public static string? MarkedReaderOf(SqliteConnection connection)
    {
        var tables = connection
            .Query("select name from sqlite_master where type = 'table'", row => row.GetString(0))
            .ToHashSet(StringComparer.Ordinal);
        if (!Schema.DerivedTables.All(tables.Contains))
        {
            return null;
        }
        var mark = HeldRows.Mark(connection);
        return connection
            .Query(
                """
                select reader from derived where delivery = $delivery and judgement = $judgement
                and exists (select 1 from pragma_table_info('derived') where name = 'currency')
                """,
                row => row.GetString(0),
                ("$delivery", mark.Delivery),
                ("$judgement", mark.Judgement)
            )
            .FirstOrDefault();
    }

    private static List<Article> ReadArticles(SqliteConnection connection) =>
        connection.Query(
            "select json, text from article order by position",
            row =>
                JsonSerializer.Deserialize(row.GetString(0), StoredJson.Default.Article)! with
                {
                    Text = row.GetString(1),
                }
        );

    private static List<EntryGroup> ReadGroups(SqliteConnection connection)
    {
        var members = connection
            .Query(
                "select entry, statement, ground from entry_statement order by entry, position",
                row =>
                    (
                        Entry: row.GetString(0),
                        Statement: new StatementId(row.GetString(1)),
                        Ground: row.GetString(2)
                    )
            )
            .ToLookup(row => row.Entry, StringComparer.Ordinal);
        return connection.Query(
            "select id, kind from entry order by id",
            row => new EntryGroup(
                row.GetString(0),
                ContractName.Read<StatementKind>(row.GetString(1)),
                [.. members[row.GetString(0)].Select(member => member.Statement)],
                [.. members[row.GetString(0)].Select(member => member.Ground)]
            )
        );
    }

    private static List<Story> ReadStories(SqliteConnection connection)
    {
        var members = connection
            .Query(
                "select story, page, ordinal from story_article order by story, position",
                row => (Story: row.GetString(0), Article: row.ArticleId(1))
            )
            .ToLookup(row => row.Story, StringComparer.Ordinal);
        return connection.Query(
            "select id, day, title, ground from story order by position",
            row => new Story(
                row.GetString(0),
                row.Bounds(1),
                row.GetString(2),
                [.. members[row.GetString(0)].Select(member => member.Article)],
                row.GetString(3)
            )
        );
    }

    private static Dictionary<ArticleId, Revision> ReadRevisions(SqliteConnection connection) =>
        connection
            .Query(
                "select page, ordinal, of_page, of_ordinal, path, added, removed, changed from revision",
                row =>
                    (
                        row.ArticleId(0),
                        new Revision(
                            row.ArticleId(2),
                            row.GetString(4),
                            NumberList.Read(row.GetString(5)),
                            NumberList.Read(row.GetString(6)),
                            [
                                .. NumberList
                                    .Read(row.GetString(7))
                                    .Chunk(2)
                                    .Select(pair => (pair[0], pair[1])),
                            ]
                        )
                    )
            )
            .ToDictionary();

    public static List<OrphanedJudgement> ReadOrphans(SqliteConnection connection)
    {
        var reasons = connection
            .Query(
                "select judgement, reason from orphan",
                row => (row.GetInt64(0), row.GetString(1))
            )
            .ToDictionary();
        return reasons.Count == 0
            ? []
            :
            [
                .. HeldRows
                    .Read(connection, null)
                    .Judgements.Where(judgement => reasons.ContainsKey(judgement.Number))
                    .Select(judgement => new OrphanedJudgement(
                        judgement,
                        reasons[judgement.Number]
                    )),
            ];
    }
}
