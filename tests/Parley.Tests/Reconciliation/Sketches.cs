using System.Text;
using Parley.Documents;
using Parley.Reconciliation;
using Parley.Values;

namespace Parley.Tests.Reconciliation;

/// <summary>Articles made by hand, and the set that they settle to.</summary>
internal static class Sketches
{
    private static readonly Reconciler Reconciler = new(
        Parley.Cli.Composition.Workshop.Open("japan-us").Case
    );

    public static Article Article(
        string path,
        string text,
        string? title = null,
        DateOnly? day = null,
        string? url = null
    )
    {
        var blocks = new List<TextBlock>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            blocks.Add(new(new(start, start + line.Length), BlockKind.Paragraph));
            start += line.Length + 1;
        }
        return new()
        {
            Id = new(PageId.Of(Encoding.UTF8.GetBytes(path)), 1),
            Path = path,
            Title = title,
            Text = text,
            Blocks = blocks,
            Map = ByteMap.Empty,
            Url = url,
            Published = day is { } known
                ? new(DateBounds.Day(known), PublishedBasis.Printed, null)
                : null,
        };
    }

    public static SettledSet Settle(params IEnumerable<Article> articles) =>
        Reconciler.Settle(articles.Select(article => Reconciler.Sketch(article, [])));

    /// <summary>A set as text, to compare two of them.</summary>
    public static string Text(SettledSet set) =>
        string.Join(
            '\n',
            set.Articles.Zip(set.Published, (article, day) => $"{article.Path} {day?.Bounds}")
                .Concat(
                    set.Copies.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value}")
                )
                .Concat(
                    set.Stories.Select(story =>
                        $"{story.Id} {story.Title} {story.Ground} {string.Join(' ', story.Articles)}"
                    )
                )
        );
}
