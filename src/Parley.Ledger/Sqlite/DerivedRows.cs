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
        WriteArticles(connection, derived.Reconciled, cancellationToken);
        WriteStatements(connection, derived.Reconciled.Statements);
        WriteGroups(connection, derived.Reconciled);
        WriteSet(connection, derived.Reconciled);
        WriteStories(connection, derived.Reconciled.Stories);
        WriteReads(connection, derived);
        connection.Run(
            "insert into derived values ($delivery, $judgement, $reader, $articles, $statements, $entries)",
            ("$delivery", derived.Mark.Delivery),
            ("$judgement", derived.Mark.Judgement),
            ("$reader", derived.Reader),
            ("$articles", (long)derived.Reconciled.Articles.Count),
            ("$statements", (long)derived.Reconciled.Statements.Count),
            ("$entries", (long)derived.Reconciled.Groups.Count)
        );
    }

    private static void WriteArticles(
        SqliteConnection connection,
        Reconciled set,
        CancellationToken cancellationToken
    )
    {
        using var articles = new RowWriter(connection, "article", 13);
        using var search = new RowWriter(connection, "article_search (rowid, title, text)", 3);
        for (var i = 0; i < set.Articles.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var article = set.Articles[i];
            articles.Add(
                (long)i,
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
                JsonSerializer.Serialize(
                    article with
                    {
                        Text = "",
                        Map = ByteMap.Empty,
                    },
                    StoredJson.Default.Article
                )
            );
            search.Add((long)i, SearchText.Of(article.Title ?? ""), SearchText.Of(article.Text));
        }
    }

    private static void WriteStatements(
        SqliteConnection connection,
        IReadOnlyList<Statement> statements
    )
    {
        using var rows = new RowWriter(connection, "statement", 8);
        for (var i = 0; i < statements.Count; i++)
        {
            var statement = statements[i];
            rows.Add(
                (long)i,
                statement.Id.Value,
                statement.Document.Article.Page.Sha256,
                (long)statement.Document.Article.Ordinal,
                ContractName.Of(statement.Kind),
                statement.Status is { } status ? ContractName.Of(status) : null,
                statement.Evidence.Quote,
                Json(statement)
            );
        }
    }

    private static void WriteGroups(SqliteConnection connection, Reconciled set)
    {
        var quotes = set.Statements.ToDictionary(
            statement => statement.Id,
            statement => statement.Evidence.Quote
        );
        using var entries = new RowWriter(connection, "entry", 3);
        using var members = new RowWriter(connection, "entry_statement", 4);
        using var search = new RowWriter(connection, "entry_search (rowid, quotes)", 2);
        for (var i = 0; i < set.Groups.Count; i++)
        {
            var group = set.Groups[i];
            entries.Add((long)i, group.Id, ContractName.Of(group.Kind));
            for (var j = 0; j < group.Statements.Count; j++)
            {
                members.Add(group.Id, (long)j, group.Statements[j].Value, group.Grounds[j]);
            }
            search.Add(
                (long)i,
                SearchText.Of(string.Join('\n', group.Statements.Select(id => quotes[id])))
            );
        }
    }

    private static void WriteSet(SqliteConnection connection, Reconciled set)
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

    private static void WriteReads(SqliteConnection connection, DerivedLedger derived)
    {
        connection.Run(Schema.PageReads);
        connection.Run(
            "delete from page_read where reader <> $reader",
            ("$reader", derived.Reader)
        );
        using var rows = new RowWriter(connection, "page_read", 4, "replace into");
        foreach (var read in derived.Read)
        {
            rows.Add(
                read.Page.Id.Sha256,
                read.Page.Delivery,
                derived.Reader,
                PageReadJson.Write(read)
            );
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
