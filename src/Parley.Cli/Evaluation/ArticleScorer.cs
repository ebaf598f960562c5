using System.Globalization;
using System.Text.Json;

namespace Parley.Cli.Evaluation;

/// <summary>
/// Scores articles against labels: an article is found where a text of its page holds its first and last phrase. A date is right
/// where it equals the label to the label's precision, or is an interval of at most three days that holds it.
/// </summary>
internal sealed class ArticleScorer(GoldSet gold)
{
    private const int LongestInterval = 3;

    public ArticleScore Score(IEnumerable<JsonElement> articles)
    {
        var byDocument = articles.ToLookup(
            article => Path.GetFileName(article.Text("path")!),
            StringComparer.Ordinal
        );
        var taken = new HashSet<(string, int)>();
        var score = new ArticleScore(gold.Articles.Count, 0, 0, 0, 0, 0);
        foreach (var label in gold.Articles)
        {
            var match = byDocument[label.Text("doc")!]
                .Cast<JsonElement?>()
                .FirstOrDefault(article =>
                    !taken.Contains(Key(article!.Value)) && Holds(article.Value, label)
                );
            if (match is not { } found)
            {
                continue;
            }
            taken.Add(Key(found));
            score = score with
            {
                Found = score.Found + 1,
                Titles = score.Titles + (TitleFits(label, found) ? 1 : 0),
                Outlets =
                    score.Outlets
                    + (
                        label.Text("outlet") is not { Length: > 0 } outlet
                        || Same(outlet, found.Text("outlet"))
                            ? 1
                            : 0
                    ),
                Dates =
                    score.Dates
                    + (DateFits(label.Text("published"), found.Text("published")) ? 1 : 0),
            };
        }
        var all = gold
            .Articles.Select(label => label.Text("doc")!)
            .Distinct(StringComparer.Ordinal)
            .Sum(document => byDocument[document].Count());
        return score with { Extra = all - score.Found };
    }

    private static (string, int) Key(JsonElement article) =>
        (article.Text("path")!, (int)article.Number("article")!.Value);

    private static bool Holds(JsonElement article, JsonElement label)
    {
        var text = PlainText.Of(article.Text("text") ?? "");
        return text.Contains(PlainText.Of(label.Text("first")!), StringComparison.Ordinal)
            && text.Contains(PlainText.Of(label.Text("last")!), StringComparison.Ordinal);
    }

    private static bool TitleFits(JsonElement label, JsonElement article)
    {
        var have = PlainText.Of(article.Text("title") ?? "");
        var wanted = label.GetProperty("title");
        return wanted.ValueKind == JsonValueKind.Array
            ? wanted.EnumerateArray().Any(title => PlainText.Of(title.GetString() ?? "") == have)
            : PlainText.Of(wanted.GetString() ?? "") == have;
    }

    private static bool Same(string left, string? right) =>
        PlainText.Of(left) == PlainText.Of(right ?? "");

    private static bool DateFits(string? wanted, string? found)
    {
        if (string.IsNullOrEmpty(wanted) || string.IsNullOrEmpty(found))
        {
            return string.IsNullOrEmpty(wanted) && string.IsNullOrEmpty(found);
        }
        if (found.Split('/') is not [var from, var to])
        {
            return found.StartsWith(wanted, StringComparison.Ordinal);
        }
        return DateOnly.TryParseExact(
                from,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var first
            )
            && DateOnly.TryParseExact(
                to,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var last
            )
            && string.CompareOrdinal(from, wanted) <= 0
            && string.CompareOrdinal(wanted, to) <= 0
            && last.DayNumber - first.DayNumber <= LongestInterval;
    }
}
