using System.Text.Json;

namespace Parley.Cli.Evaluation;

/// <summary>Scores days of publication against a table of pages with the day of each: exact day of all pages, the first dated article of a page counts.</summary>
internal sealed class DateScorer
{
    private const int DayLength = 10;

    private readonly List<(string File, string Day)> labels;

    private DateScorer(List<(string File, string Day)> labels) => this.labels = labels;

    /// <summary>Reads a table: an object whose values hold <c>file</c> and <c>date</c>. A page without a day in it does not count.</summary>
    /// <exception cref="InvalidDataException">The file is no such table.</exception>
    public static DateScorer Read(string goldFile)
    {
        try
        {
            // Tables written by Python may say NaN where a day is missing.
            var table = File.ReadAllText(goldFile)
                .Replace(": NaN", ": null", StringComparison.Ordinal);
            using var document = JsonDocument.Parse(table);
            var days = new Dictionary<string, string>(StringComparer.Ordinal);
            var order = new List<string>();
            foreach (var row in document.RootElement.EnumerateObject())
            {
                if (
                    row.Value.Field("date") is not { ValueKind: JsonValueKind.String } day
                    || row.Value.Text("file") is not { } file
                )
                {
                    continue;
                }
                if (!days.ContainsKey(file))
                {
                    order.Add(file);
                }
                days[file] = day.GetString()!;
            }
            return new(order.ConvertAll(file => (file, days[file])));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException($"{goldFile}: {exception.Message}", exception);
        }
    }

    public DateScore Score(IEnumerable<JsonElement> articles)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            var name = Path.GetFileName(article.Text("path")!);
            name = name.EndsWith(".gz", StringComparison.Ordinal) ? name[..^3] : name;
            if (
                article.Text("published") is { Length: > 0 } published
                && !published.Contains('/', StringComparison.Ordinal)
            )
            {
                found.TryAdd(name, published);
            }
        }
        var (right, wrong) = (0, 0);
        var misses = new List<string>();
        foreach (var (file, day) in labels)
        {
            var have = found.GetValueOrDefault(file);
            if (have is not null && have[..Math.Min(DayLength, have.Length)] == day)
            {
                right++;
                continue;
            }
            wrong += have is null ? 0 : 1;
            misses.Add($"{file} want {day} have {have ?? "none"}");
        }
        return new(right, wrong, labels.Count - right - wrong, misses);
    }
}
