using System.Globalization;
using System.Text.Json;
using Parley.Documents;
using Parley.Reading;

namespace Parley.Cli.Evaluation;

/// <summary>
/// Scores main text as the Article Extraction Benchmark does: runs of four words, compared as often as they occur; found, needless and
/// missed runs are shares of their sum on each page, so that a long page counts no more than a short one.
/// </summary>
/// <remarks><see href="https://github.com/scrapinghub/article-extraction-benchmark">The benchmark</see>.</remarks>
internal sealed class MainTextScorer
{
    private readonly IReadOnlyDictionary<string, string> bodies;

    private MainTextScorer(IReadOnlyDictionary<string, string> bodies) => this.bodies = bodies;

    /// <summary>Without labels, only whether a page has text is counted.</summary>
    public static MainTextScorer Unlabelled { get; } = new(new Dictionary<string, string>());

    /// <summary>Reads an object from the names of pages to objects with an <c>articleBody</c>.</summary>
    /// <exception cref="InvalidDataException">The file is no such object.</exception>
    public static MainTextScorer Read(string goldFile)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(goldFile));
            return new(
                document
                    .RootElement.EnumerateObject()
                    .ToDictionary(
                        page => page.Name,
                        page => page.Value.Text("articleBody") ?? "",
                        StringComparer.Ordinal
                    )
            );
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException($"{goldFile}: {exception.Message}", exception);
        }
    }

    public MainTextScore Score(IEnumerable<(Page Page, PageReading Reading)> read)
    {
        var pages = read.Where(page => IsHtml(Unpacked(page.Page.Path))).ToList();
        var texts = pages
            .Where(page => page.Reading.Articles.Count > 0)
            .GroupBy(page => Name(page.Page.Path), StringComparer.Ordinal)
            .ToDictionary(
                page => page.Key,
                page => string.Join('\n', page.SelectMany(Texts)),
                StringComparer.Ordinal
            );
        var shares = bodies
            .Select(label =>
                (label.Key, Share: Compare(label.Value, texts.GetValueOrDefault(label.Key, "")))
            )
            .Where(page => page.Share is not null)
            .Select(page => (page.Key, Share: page.Share!.Value))
            .ToList();
        var empty = pages.Where(page => !Texts(page).Any(text => text.Length > 0)).ToList();
        return new(
            Mean(
                shares.Select(page => page.Share).Where(share => share.Found + share.Needless > 0),
                share => share.Found / (share.Found + share.Needless)
            ),
            Mean(
                shares.Select(page => page.Share).Where(share => share.Found + share.Missed > 0),
                share => share.Found / (share.Found + share.Missed)
            ),
            shares.Count,
            bodies.Keys.Count(name => !texts.ContainsKey(name)),
            pages.Count,
            empty.Count,
            [
                .. shares
                    .OrderBy(page => page.Share.Found)
                    .ThenBy(page => page.Key, StringComparer.Ordinal)
                    .Select(page =>
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{page.Share.Found:0.00} needless {page.Share.Needless:0.00} missed {page.Share.Missed:0.00} {page.Key}"
                        )
                    ),
                .. empty.Select(page => "empty " + page.Page.Path),
            ]
        );
    }

    private static IEnumerable<string> Texts((Page Page, PageReading Reading) page) =>
        page.Reading.Articles.Select(article => article.Text);

    /// <summary>Shares of the runs of either text; null where neither has any.</summary>
    private static (double Found, double Needless, double Missed)? Compare(string body, string text)
    {
        var (want, have) = (WordShingles.Of(body), WordShingles.Of(text));
        var found = WordShingles.Shared(want, have);
        var (needless, missed) = (have.Values.Sum() - found, want.Values.Sum() - found);
        double all = found + needless + missed;
        return all == 0 ? null : (found / all, needless / all, missed / all);
    }

    private static double Mean<T>(IEnumerable<T> values, Func<T, double> of) =>
        values.Select(of).DefaultIfEmpty(0).Average();

    /// <summary>The page's name without what says that it is HTML or packed.</summary>
    private static string Name(string path)
    {
        var name = Unpacked(path);
        return IsHtml(name) ? name[..name.LastIndexOf('.')] : name;
    }

    /// <summary>A corpus keeps notes beside its pages.</summary>
    private static bool IsHtml(string name) =>
        name.EndsWith(".html", StringComparison.Ordinal)
        || name.EndsWith(".htm", StringComparison.Ordinal);

    private static string Unpacked(string path)
    {
        var name = Path.GetFileName(path);
        return name.EndsWith(".gz", StringComparison.Ordinal) ? name[..^3] : name;
    }
}
