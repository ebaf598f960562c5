using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Parley.Documents;
using Parley.Entries;
using Parley.Reconciliation;
using Parley.Statements;

namespace Parley.Ledger.Sqlite;

/// <summary>Reads some entries with what they hang on.</summary>
internal sealed class SliceReader : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly string? day;
    private readonly PreparedQuery members;
    private readonly PreparedQuery article;
    private readonly PreparedQuery neighbours;
    private readonly Dictionary<ArticleId, Article> articles = [];
    private readonly HashSet<ArticleId> tied = [];
    private readonly Dictionary<ArticleId, CopyOf> copies = [];
    private readonly Dictionary<string, List<ArticleId>> stories = new(StringComparer.Ordinal);
    private readonly Dictionary<StatementId, Statement> statements = [];
    private readonly Dictionary<string, EntryGroup> groups = new(StringComparer.Ordinal);

    public SliceReader(SqliteConnection connection, DateOnly? asOf)
    {
        this.connection = connection;
        day = asOf?.ToString("O", CultureInfo.InvariantCulture);
        members = new(
            connection,
            """
            select statement, ground, iif($day is null or told <= $day, json, null)
            from entry_statement join statement on id = statement where entry = $entry order by entry_statement.position
            """,
            "$entry",
            "$day"
        );
        article = new(
            connection,
            """
            select path, title, outlet, published, credits, text, ties, story, original_page, original_ordinal, similarity
            from article left join story_article using (page, ordinal) left join copy using (page, ordinal)
            where page = $page and ordinal = $ordinal
            """,
            "$page",
            "$ordinal"
        );
        neighbours = new(
            connection,
            """
            select entry, kind, json from statement join entry_statement on statement = id
            where page = $page and ordinal = $ordinal and ($day is null or told <= $day)
            and kind in ('commitment', 'tariff', 'stance') order by id
            """,
            "$page",
            "$ordinal",
            "$day"
        );
        // Rows lie far apart: what was read once is kept until the slice is made.
        connection.Run("pragma cache_size = -16384");
    }

    public void Dispose()
    {
        members.Dispose();
        article.Dispose();
        neighbours.Dispose();
    }

    public LedgerSlice Read(EntryQuery query)
    {
        var wanted = Wanted(query);
        foreach (var (entry, kind) in wanted)
        {
            ReadEntry(entry, kind);
        }
        var telling = statements.Values.Select(one => one.Document.Article).ToHashSet();
        foreach (var id in telling)
        {
            ReadArticle(id);
        }
        foreach (var id in telling.Where(tied.Contains))
        {
            ReadNeighbours(id);
        }
        return new(
            HeldRows.ReadCase(connection),
            wanted.ConvertAll(entry => entry.Id),
            connection.Number(
                "select count(*) from entry where $day is null or first <= $day",
                ("$day", day)
            ),
            connection.Query("select currency from derived", row => row.Text(0)).Single(),
            new(
                [.. articles.Values],
                copies,
                [.. stories.Select(story => new Story(story.Key, null, "", story.Value, ""))],
                [.. statements.Values],
                [.. groups.Values]
            )
        );
    }

    private List<(string Id, StatementKind Kind)> Wanted(EntryQuery query) =>
        connection.Query(
            """
            select id, kind from entry where ($id is null or id = $id) and id > $after and ($day is null or first <= $day)
            order by id limit $limit
            """,
            row => (row.GetString(0), ContractName.Read<StatementKind>(row.GetString(1))),
            ("$id", query.Id),
            ("$after", query.After ?? ""),
            ("$day", day),
            ("$limit", Math.Clamp(query.Limit, 1, EntryQuery.MostEntries))
        );

    private void ReadEntry(string entry, StatementKind kind)
    {
        var told = members.Rows(
            row =>
                (
                    Id: new StatementId(row.GetString(0)),
                    Ground: row.GetString(1),
                    Json: row.Text(2)
                ),
            entry,
            day
        );
        groups[entry] = new(
            entry,
            kind,
            told.ConvertAll(member => member.Id),
            told.ConvertAll(member => member.Ground)
        );
        foreach (var member in told.Where(member => member.Json is not null))
        {
            Keep(member.Json!);
        }
    }

    private void Keep(string json)
    {
        using var document = JsonDocument.Parse(json);
        var statement = StatementJson.Read(document.RootElement);
        statements[statement.Id] = statement;
    }

    /// <summary>Reads an article and what it repeats, as far as that leads.</summary>
    private void ReadArticle(ArticleId id)
    {
        if (articles.ContainsKey(id))
        {
            return;
        }
        _ = article.Rows(
            row =>
            {
                Keep(id, row);
                return true;
            },
            id.Page.Sha256,
            (long)id.Ordinal
        );
        if (copies.TryGetValue(id, out var copy))
        {
            ReadArticle(copy.Original);
        }
    }

    /// <summary>Of an article no more is wanted than what the state of entries hangs on.</summary>
    private void Keep(ArticleId id, SqliteDataReader row)
    {
        articles[id] = new()
        {
            Id = id,
            Path = row.GetString(0),
            Title = row.Text(1),
            Outlet = row.Text(2),
            Published = row.Bounds(3) is { } bounds
                ? new(bounds, PublishedBasis.Printed, null)
                : null,
            Credits = TextList.Read(row.GetString(4)),
            Text = row.GetString(5),
            Blocks = [],
            Map = ByteMap.Empty,
        };
        if (row.GetInt64(6) != 0)
        {
            tied.Add(id);
        }
        if (row.Text(7) is { } story)
        {
            if (!stories.TryGetValue(story, out var told))
            {
                stories[story] = told = [];
            }
            told.Add(id);
        }
        if (!row.IsDBNull(8))
        {
            copies[id] = new(row.ArticleId(8), row.GetDouble(10));
        }
    }

    /// <summary>What else an article tells in whose sentences entries are tied to each other.</summary>
    private void ReadNeighbours(ArticleId id)
    {
        foreach (
            var (entry, kind, json) in neighbours.Rows(
                row => (row.GetString(0), row.GetString(1), row.GetString(2)),
                id.Page.Sha256,
                (long)id.Ordinal,
                day
            )
        )
        {
            using var document = JsonDocument.Parse(json);
            var statement = StatementJson.Read(document.RootElement);
            if (statements.TryAdd(statement.Id, statement))
            {
                groups[entry] = groups.TryGetValue(entry, out var known)
                    ? known with
                    {
                        Statements = [.. known.Statements, statement.Id],
                        Grounds = [.. known.Grounds, ""],
                    }
                    : new(entry, ContractName.Read<StatementKind>(kind), [statement.Id], [""]);
            }
        }
    }
}
