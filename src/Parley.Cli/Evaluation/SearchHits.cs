using System.Net;
using System.Text;
using System.Text.Json;
using Parley.Documents;

namespace Parley.Cli.Evaluation;

/// <summary>Hits of a news search, put to stories by three people.</summary>
/// <param name="Query">What was searched.</param>
/// <param name="Pages">A page for each hit: title, day and description.</param>
/// <param name="Texts">Title and description of each hit.</param>
/// <param name="Labels">For each person the story of each hit; a hit in no story has a number of its own.</param>
internal sealed record SearchHits(
    string Query,
    IReadOnlyList<Page> Pages,
    IReadOnlyList<string> Texts,
    IReadOnlyList<int[]> Labels
)
{
    private static readonly string[] People = ["gold1", "gold2", "gold3"];

    /// <summary>Reads the sets of a folder: <c>dataset/*.txt</c> with <c>gold1</c> to <c>gold3</c> beside it.</summary>
    public static IReadOnlyList<SearchHits> Read(string folder) =>
        [
            .. Directory
                .GetFiles(Path.Combine(folder, "dataset"), "*.txt")
                .Order(StringComparer.Ordinal)
                .Select(file => ReadSet(folder, Path.GetFileName(file))),
        ];

    private static SearchHits ReadSet(string folder, string name)
    {
        using var hits = Parse(Path.Combine(folder, "dataset", name));
        var items = hits
            .RootElement.EnumerateArray()
            .Select(hit => (Title: Title(hit), Lead: Lead(hit), Day: hit.Text("date") ?? ""))
            .ToList();
        return new(
            Path.GetFileNameWithoutExtension(name),
            [.. items.Select((hit, i) => Page(hit.Title, hit.Day, hit.Lead, i))],
            [.. items.Select(hit => $"{hit.Title} {hit.Lead}")],
            [.. People.Select(person => Stories(Path.Combine(folder, person, name), items.Count))]
        );
    }

    private static string Title(JsonElement hit) =>
        hit.GetProperty("meta").Text("title") ?? hit.Text("title")!;

    private static string Lead(JsonElement hit) =>
        hit.GetProperty("meta").Text("description") ?? Title(hit);

    private static Page Page(string title, string day, string lead, int index)
    {
        var html =
            $"<!doctype html><html id=\"n{index}\"><head><title>{Encode(title)}</title></head><body><article>"
            + $"<h1>{Encode(title)}</h1><time datetime=\"{Encode(day)}\">{Encode(day)}</time>"
            + $"<p>{Encode(lead)}</p></article></body></html>";
        return new($"hit-{index + 1:000}.html", Encoding.UTF8.GetBytes(html), Fetch: null);
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static int[] Stories(string file, int count)
    {
        var labels = Enumerable.Range(0, count).Select(i => -1 - i).ToArray();
        using var stories = Parse(file);
        var number = 0;
        foreach (var story in stories.RootElement.EnumerateArray())
        {
            foreach (
                var hit in story
                    .EnumerateArray()
                    .Select(hit => hit.GetInt32())
                    .Where(hit => hit > 0 && hit <= count)
            )
            {
                labels[hit - 1] = number;
            }
            number++;
        }
        return labels;
    }

    private static JsonDocument Parse(string file) =>
        JsonDocument.Parse(File.ReadAllText(file, Encoding.UTF8));
}
