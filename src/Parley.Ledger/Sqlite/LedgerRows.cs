using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Parley.Documents;
using Parley.Entries;
using Parley.Reconciliation;
using Parley.Statements;
using Parley.Values;

namespace Parley.Ledger.Sqlite;

/// <summary>The rows of a ledger, written in a fixed order and read back.</summary>
internal static class LedgerRows
{
    public static void Write(
        SqliteConnection connection,
        LedgerContent content,
        CancellationToken cancellationToken
    )
    {
        var set = content.Reconciled;
        using (var rows = new RowWriter(connection, "setting", 2))
        {
            rows.Add("case", content.CaseKey);
        }
        using (var rows = new RowWriter(connection, "page", 6))
        {
            foreach (
                var page in content
                    .Pages.DistinctBy(page => page.Id)
                    .OrderBy(page => page.Id.Sha256, StringComparer.Ordinal)
            )
            {
                cancellationToken.ThrowIfCancellationRequested();
                rows.Add(
                    page.Id.Sha256,
                    page.Path,
                    page.Fetch?.Url,
                    page.Fetch?.ContentType,
                    page.Fetch?.FetchedAt?.ToString("O", CultureInfo.InvariantCulture),
                    Compress(page.Bytes.Span)
                );
            }
        }
        using (var rows = new RowWriter(connection, "article", 18))
        {
            foreach (var article in set.Articles)
            {
                WriteArticle(rows, article);
            }
        }
        using (var rows = new RowWriter(connection, "statement", 7))
        {
            for (var i = 0; i < set.Statements.Count; i++)
            {
                var statement = set.Statements[i];
                var article = statement.Document.Article;
                rows.Add(
                    statement.Id.Value,
                    (long)i,
                    article.Page.Sha256,
                    (long)article.Ordinal,
                    statement.Kind.ToString(),
                    statement.Status?.ToString(),
                    Json(statement)
                );
            }
        }
        WriteGroups(connection, set);
    }

    public static StoredLedger Read(SqliteConnection connection)
    {
        var caseKey = Query(
                connection,
                "select value from setting where name = 'case'",
                row => row.GetString(0)
            )
            .Single();
        var articles = Query(
            connection,
            "select * from article order by path, page, ordinal",
            ReadArticle
        );
        var statements = Query(
            connection,
            "select json from statement order by position",
            row =>
            {
                using var json = JsonDocument.Parse(row.GetString(0));
                return StatementJson.Read(json.RootElement);
            }
        );
        var copies = Query(
            connection,
            "select * from copy order by page, ordinal",
            row => (Article: Id(row, 0), Copy: new CopyOf(Id(row, 2), row.GetDouble(4)))
        );
        var members = Query(
                connection,
                "select entry, statement, ground from entry_statement order by entry, position",
                row =>
                    (
                        Entry: row.GetString(0),
                        Statement: new StatementId(row.GetString(1)),
                        Ground: row.GetString(2)
                    )
            )
            .ToLookup(row => row.Entry, StringComparer.Ordinal);
        var groups = Query(
            connection,
            "select id, kind from entry order by id",
            row => new EntryGroup(
                row.GetString(0),
                Enum.Parse<StatementKind>(row.GetString(1)),
                [.. members[row.GetString(0)].Select(member => member.Statement)],
                [.. members[row.GetString(0)].Select(member => member.Ground)]
            )
        );
        var storyArticles = Query(
                connection,
                "select story, page, ordinal from story_article order by story, position",
                row => (Story: row.GetString(0), Article: Id(row, 1))
            )
            .ToLookup(row => row.Story, StringComparer.Ordinal);
        var stories = Query(
            connection,
            "select id, day, title, ground from story order by position",
            row => new Story(
                row.GetString(0),
                Bounds(row, 1),
                row.GetString(2),
                [.. storyArticles[row.GetString(0)].Select(member => member.Article)],
                row.GetString(3)
            )
        );
        return new(
            caseKey,
            new(
                articles,
                copies.ToDictionary(row => row.Article, row => row.Copy),
                stories,
                statements,
                groups
            )
        );
    }

    public static byte[]? ReadPage(SqliteConnection connection, PageId page)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select bytes from page where sha256 = $page";
        command.Parameters.AddWithValue("$page", page.Sha256);
        if (command.ExecuteScalar() is not byte[] compressed)
        {
            return null;
        }
        using var bytes = new MemoryStream();
        using (
            var inflate = new BrotliStream(new MemoryStream(compressed), CompressionMode.Decompress)
        )
        {
            inflate.CopyTo(bytes);
        }
        return bytes.ToArray();
    }

    private static void WriteGroups(SqliteConnection connection, Reconciled set)
    {
        using var entries = new RowWriter(connection, "entry", 2);
        using var members = new RowWriter(connection, "entry_statement", 4);
        foreach (var group in set.Groups)
        {
            entries.Add(group.Id, group.Kind.ToString());
            for (var i = 0; i < group.Statements.Count; i++)
            {
                members.Add(group.Id, group.Statements[i].Value, (long)i, group.Grounds[i]);
            }
        }
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
        using var stories = new RowWriter(connection, "story", 5);
        using var storyArticles = new RowWriter(connection, "story_article", 4);
        for (var i = 0; i < set.Stories.Count; i++)
        {
            var story = set.Stories[i];
            stories.Add(story.Id, (long)i, story.Day?.ToString(), story.Title, story.Ground);
            for (var j = 0; j < story.Articles.Count; j++)
            {
                storyArticles.Add(
                    story.Id,
                    (long)j,
                    story.Articles[j].Page.Sha256,
                    (long)story.Articles[j].Ordinal
                );
            }
        }
    }

    private static void WriteArticle(RowWriter rows, Article article) =>
        rows.Add(
            article.Id.Page.Sha256,
            (long)article.Id.Ordinal,
            article.Path,
            article.Title,
            article.Subtitle,
            article.Outlet,
            article.Language,
            article.Url,
            article.Published?.Bounds.ToString(),
            article.Published?.Basis.ToString(),
            article.Published?.Inference,
            article.Updated?.ToString(),
            article.Sample ? 1L : 0L,
            TextList.Write(article.Authors),
            TextList.Write(article.Credits),
            TextList.Write(
                article.Dates.SelectMany(date =>
                    new[] { date.Printed, date.Origin.ToString(), date.Bounds?.ToString() ?? "" }
                )
            ),
            string.Join(
                ' ',
                article.Blocks.Select(block =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{block.Span.Start},{block.Span.End},{(int)block.Kind}"
                    )
                )
            ),
            article.Text
        );

    private static Article ReadArticle(SqliteDataReader row)
    {
        var dates = TextList.Read(row.GetString(15));
        return new()
        {
            Id = Id(row, 0),
            Path = row.GetString(2),
            Title = Text(row, 3),
            Subtitle = Text(row, 4),
            Outlet = Text(row, 5),
            Language = Text(row, 6),
            Url = Text(row, 7),
            Published = Bounds(row, 8) is { } bounds
                ? new(bounds, Enum.Parse<PublishedBasis>(row.GetString(9)), Text(row, 10))
                : null,
            Updated = Bounds(row, 11),
            Sample = row.GetInt64(12) == 1,
            Authors = TextList.Read(row.GetString(13)),
            Credits = TextList.Read(row.GetString(14)),
            Dates =
            [
                .. Enumerable
                    .Range(0, dates.Count / 3)
                    .Select(i => new DateCandidate(
                        dates[3 * i],
                        Enum.Parse<DateOrigin>(dates[(3 * i) + 1]),
                        dates[(3 * i) + 2].Length > 0 ? DateBounds.Parse(dates[(3 * i) + 2]) : null,
                        null
                    )),
            ],
            Blocks =
            [
                .. row.GetString(16)
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(block =>
                        block
                            .Split(',')
                            .Select(number => int.Parse(number, CultureInfo.InvariantCulture))
                            .ToArray()
                    )
                    .Select(block => new TextBlock(new(block[0], block[1]), (BlockKind)block[2])),
            ],
            Text = row.GetString(17),
            Map = ByteMap.Empty,
        };
    }

    private static List<T> Query<T>(
        SqliteConnection connection,
        string sql,
        Func<SqliteDataReader, T> read
    )
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are constants of this room.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }
        return rows;
    }

    private static ArticleId Id(SqliteDataReader row, int column) =>
        new(new(row.GetString(column)), (int)row.GetInt64(column + 1));

    private static string? Text(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);

    private static DateBounds? Bounds(SqliteDataReader row, int column) =>
        Text(row, column) is { } text ? DateBounds.Parse(text) : null;

    private static string Json(Statement statement)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            StatementJson.Write(json, statement);
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static byte[] Compress(ReadOnlySpan<byte> bytes)
    {
        using var buffer = new MemoryStream();
        using (var deflate = new BrotliStream(buffer, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(bytes);
        }
        return buffer.ToArray();
    }
}
