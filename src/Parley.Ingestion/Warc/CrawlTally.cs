using System.Globalization;
using Parley.Documents;

namespace Parley.Ingestion.Warc;

/// <summary>What the records of a web archive were, so that none of them goes unnamed and none needs a line of its own.</summary>
internal sealed class CrawlTally
{
    /// <summary>Kinds named; a hostile archive could make up any number of them.</summary>
    private const int MostKinds = 64;

    private readonly SortedDictionary<string, long> records = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> leftOut = new(StringComparer.Ordinal);

    public void Record(string type) => Count(records, type);

    /// <summary>A record of a kind that is no page.</summary>
    public void LeaveOut(string kind) => Count(leftOut, kind);

    public Diagnostic Summary(string path) =>
        InputDiagnostics.Crawl(
            path,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{records.Values.Sum()} records: {List(records)}"
            ) + (leftOut.Count > 0 ? "; no pages: " + List(leftOut) : "")
        );

    private static string List(SortedDictionary<string, long> counts) =>
        counts.Count == 0
            ? "none"
            : string.Join(
                ", ",
                counts.Select(count =>
                    string.Create(CultureInfo.InvariantCulture, $"{count.Value} {count.Key}")
                )
            );

    private static void Count(SortedDictionary<string, long> counts, string kind)
    {
        kind = kind.Length is 0 or > 60 ? "of another kind" : kind;
        if (!counts.ContainsKey(kind) && counts.Count >= MostKinds)
        {
            kind = "of another kind";
        }
        counts[kind] = counts.GetValueOrDefault(kind) + 1;
    }
}
