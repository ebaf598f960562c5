using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Parley.Documents;
using Parley.Reconciliation;
using Parley.Statements;

namespace Parley.Ledger.Sqlite;

/// <summary>Writes the rows that are made anew, in a fixed order.</summary>
internal static class DerivedRows
{
    public static void Write(
        SqliteConnection connection,
        DerivedLedger derived,
        CancellationToken cancellationToken
    )
    {
        foreach (var table in Schema.DerivedTables)
        {
            connection.Run($"drop table if exists {table}");
        }
        connection.Run(Schema.Derived);
        WritePages(connection, derived.Pages, cancellationToken);
        var currency = WriteGroups(connection, derived.Pages.Groups(), cancellationToken);
        WriteSet(connection, derived.Pages);
        WriteStories(connection, derived.Pages.Stories);
        ReadRows.KeepOnly(connection, derived.Reader);
        connection.Run(
            """
            insert into derived select $delivery, $judgement, $reader,
            (select count(*) from article), (select count(*) from statement), (select count(*) from entry), $currency
            """,
            ("$delivery", derived.Mark.Delivery),
            ("$judgement", derived.Mark.Judgement),
            ("$reader", derived.Reader),
            ("$currency", currency)
        );
    }

    private static void WritePages(
        SqliteConnection connection,
        ReconciledPages set,
        CancellationToken cancellationToken
    )
    {
        using var articles = new RowWriter(connection, "article", 15);
        using var statements = new RowWriter(connection, "statement", 10);
        using var search = new RowWriter(connection, "article_search (rowid, title, text)", 3);
        var (article, statement) = (0L, 0L);
        foreach (var page in set.Pages())
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var one in page.Articles)
            {
                WriteArticle(articles, article, one, SentenceTies.MayBeIn(one, page.Statements));
                search.Add(article, SearchText.Of(one.Title ?? ""), SearchText.Of(one.Text));
                article++;
            }
            foreach (var one in page.Statements)
            {
                WriteStatement(statements, statement, one);
                statement++;
            }
        }
    }

    private static void WriteArticle(
        RowWriter articles,
        long position,
        Article article,
        bool ties
    ) =>
        articles.Add(
            position,
            article.Id.Page.Sha256,
            (long)article.Id.Ordinal,
            article.Path,
            article.Title,
            article.Outlet,
            article.Language,
            article.Url,
            article.Published?.Bounds.ToString(),
            article.Section,
            TextList.Write(article.Tags),
            article.Text,
            TextList.Write(article.Credits),
            ties ? 1L : 0L,
            JsonSerializer.Serialize(
                article with
                {
                    Text = "",
                    Map = ByteMap.Empty,
                },
                StoredJson.Default.Article
            )
        );

    private static void WriteStatement(RowWriter statements, long position, Statement statement) =>
        statements.Add(
            position,
            statement.Id.Value,
            statement.Document.Article.Page.Sha256,
            (long)statement.Document.Article.Ordinal,
            ContractName.Of(statement.Kind),
            statement.Status is { } status ? ContractName.Of(status) : null,
            statement.Document.Published?.Bounds.Latest.ToString("O", CultureInfo.InvariantCulture),
            (statement as Commitment)?.Amount?.Currency,
            statement.Evidence.Quote,
            Json(statement)
        );

    /// <summary>Writes the entries and tells the currency that most commitments are stated in.</summary>
    private static string? WriteGroups(
        SqliteConnection connection,
        IEnumerable<EntryGroup> groups,
        CancellationToken cancellationToken
    )
    {
        using var entries = new RowWriter(connection, "entry", 4);
        using var members = new RowWriter(connection, "entry_statement", 4);
        using var search = new RowWriter(connection, "entry_search (rowid, quotes)", 2);
        using var find = connection.CreateCommand();
        find.CommandText = "select quote, kind, told, currency from statement where id = $id";
        var id = find.Parameters.Add("$id", SqliteType.Text);
        var currencies = new Dictionary<string, int>(StringComparer.Ordinal);
        var position = 0L;
        foreach (var group in groups)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var kind = ContractName.Of(group.Kind);
            var said = group.Statements.Select(Find).ToList();
            entries.Add(
                position,
                group.Id,
                kind,
                said.Where(one => one.Kind == kind)
                    .Select(one => one.Told)
                    .Min(StringComparer.Ordinal)
            );
            for (var i = 0; i < group.Statements.Count; i++)
            {
                members.Add(group.Id, (long)i, group.Statements[i].Value, group.Grounds[i]);
            }
            search.Add(position, SearchText.Of(string.Join('\n', said.Select(one => one.Quote))));
            position++;
            // The last sum that is told is the entry's.
            if (
                said.Where(one => one.Currency is not null)
                    .OrderBy(one => one.Told ?? "9999-12-31", StringComparer.Ordinal)
                    .LastOrDefault()
                    .Currency is
                { } currency
            )
            {
                currencies[currency] = currencies.GetValueOrDefault(currency) + 1;
            }
        }
        return currencies
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => pair.Key)
            .FirstOrDefault();

        (string Quote, string Kind, string? Told, string? Currency) Find(StatementId statement)
        {
            id.Value = statement.Value;
            using var row = find.ExecuteReader();
            row.Read();
            return (row.GetString(0), row.GetString(1), row.Text(2), row.Text(3));
        }
    }

    private static void WriteSet(SqliteConnection connection, ReconciledPages set)
    {
        using var copies = new RowWriter(connection, "copy", 5);
        foreach (var (article, copy) in set.Copies.OrderBy(pair => pair.Key))
        {
            copies.Add(
                article.Page.Sha256,
                (long)article.Ordinal,
                copy.Original.Page.Sha256,
                (long)copy.Original.Ordinal,
                copy.Similarity
            );
        }
        using var revisions = new RowWriter(connection, "revision", 8);
        foreach (var (article, revision) in set.Revisions.OrderBy(pair => pair.Key))
        {
            revisions.Add(
                article.Page.Sha256,
                (long)article.Ordinal,
                revision.Of.Page.Sha256,
                (long)revision.Of.Ordinal,
                revision.Path,
                NumberList.Write(revision.Added),
                NumberList.Write(revision.Removed),
                NumberList.Write(revision.Changed.SelectMany(pair => new[] { pair.Was, pair.Now }))
            );
        }
        using var orphans = new RowWriter(connection, "orphan", 2);
        foreach (var orphan in set.Orphaned.DistinctBy(one => one.Judgement.Number))
        {
            orphans.Add(orphan.Judgement.Number, orphan.Reason);
        }
    }

    private static void WriteStories(
        SqliteConnection connection,
        IReadOnlyList<Entries.Story> stories
    )
    {
        using var rows = new RowWriter(connection, "story", 5);
        using var members = new RowWriter(connection, "story_article", 4);
        for (var i = 0; i < stories.Count; i++)
        {
            var story = stories[i];
            rows.Add((long)i, story.Id, story.Day?.ToString(), story.Title, story.Ground);
            for (var j = 0; j < story.Articles.Count; j++)
            {
                members.Add(
                    story.Id,
                    (long)j,
                    story.Articles[j].Page.Sha256,
                    (long)story.Articles[j].Ordinal
                );
            }
        }
    }

    private static string Json(Statement statement)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            StatementJson.Write(json, statement);
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
