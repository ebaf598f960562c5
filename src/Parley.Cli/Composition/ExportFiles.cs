using System.Text;
using Parley.Cli.Output;
using Parley.Ledger.Views;
using Parley.Publishing.Exports;
using Parley.Publishing.Tables;

namespace Parley.Cli.Composition;

/// <summary>Every file that a ledger can be exported to.</summary>
internal static class ExportFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The formats, in the order of the help.</summary>
    public static IReadOnlyList<string> Formats { get; } =
    ["csv", "xlsx", "json", "jsonl", "geojson", "ics", "atom", "jsonfeed", "statements"];

    /// <summary>Names of the tables of <c>--format csv</c>, the first of which is the default.</summary>
    public static IReadOnlyList<string> TableNames { get; } =
    ["ledger", "figures", "conflicts", "positions", "timeline", "delivery"];

    /// <summary>The files of a view, in the order of the formats.</summary>
    public static IReadOnlyList<ExportFile> Of(LedgerView view) =>
        [
            .. LedgerTables.All(view).Select(table => Csv(table, "csv")),
            new(
                "ledger.xlsx",
                "xlsx",
                "xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                stream => TableWorkbook.Write(stream, LedgerTables.All(view))
            ),
            Json(
                "ledger.json",
                "json",
                "application/json",
                json => LedgerJson.Write(json, view, view.Entries)
            ),
            new(
                "ledger.jsonl",
                "jsonl",
                "jsonl",
                "application/x-ndjson",
                stream =>
                    JsonLines.Write(
                        stream,
                        view.Entries,
                        (json, entry) => LedgerJson.Write(json, view, entry)
                    )
            ),
            Json(
                "projects.geojson",
                "geojson",
                "application/geo+json",
                json => GeoJsonWriter.Write(json, view)
            ),
            new(
                "deadlines.ics",
                "ics",
                "ics",
                "text/calendar",
                Lines(output => CalendarWriter.Write(output, view))
            ),
            .. Feeds(view),
            Csv(PropertyTable.Of(view), "statements"),
        ];

    /// <summary>A file of one table.</summary>
    public static ExportFile Csv(Table table, string format) =>
        new(
            table.Name + ".csv",
            format,
            "csv",
            "text/csv",
            Lines(output => TableCsv.Write(output, table))
        )
        {
            Table = table,
        };

    private static IEnumerable<ExportFile> Feeds(LedgerView view)
    {
        var feeds = view
            .Case.Issues.Select(issue =>
                (
                    Name: "issues/" + Safe(issue.Key),
                    Issue: (string?)issue.Key,
                    Feed: LedgerFeeds.OfIssue(view, issue)
                )
            )
            .Where(one => one.Feed.Entries.Count > 0)
            .Prepend((Name: "changes", Issue: null, Feed: LedgerFeeds.Changes(view)))
            .ToList();
        return feeds
            .Select(one => new ExportFile(
                one.Name + ".atom",
                "atom",
                "atom",
                "application/atom+xml",
                stream => AtomWriter.Write(stream, one.Feed)
            )
            {
                Issue = one.Issue,
            })
            .Concat(
                feeds.Select(one =>
                    Json(
                        one.Name + ".feed.json",
                        "jsonfeed",
                        "application/feed+json",
                        json => JsonFeedWriter.Write(json, one.Feed)
                    ) with
                    {
                        Issue = one.Issue,
                    }
                )
            );
    }

    private static ExportFile Json(
        string path,
        string format,
        string mediaType,
        Action<System.Text.Json.Utf8JsonWriter> write
    ) =>
        new(
            path,
            format,
            format == "geojson" ? "geojson" : "json",
            mediaType,
            stream => JsonLines.WriteDocument(stream, write)
        );

    private static Action<Stream> Lines(Action<TextWriter> write) =>
        stream =>
        {
            using var writer = new StreamWriter(stream, Utf8, 1 << 16, leaveOpen: true);
            write(writer);
        };

    /// <summary>A key as a file's name.</summary>
    private static string Safe(string key) =>
        string.Concat(key.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
}
