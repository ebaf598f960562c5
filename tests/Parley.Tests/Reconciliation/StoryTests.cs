using Parley.Documents;
using Xunit;

namespace Parley.Tests.Reconciliation;

/// <summary>Which articles tell one event: <c>specs/reconciliation/stories.json</c>.</summary>
public sealed class StoryTests
{
    private static readonly Dictionary<string, Row> Rows = SpecRows.Read<Row>(
        "specs/reconciliation/stories.json",
        row => row.Id
    );

    public static TheoryData<string> Ids => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Puts_articles_of_one_event_together(string id)
    {
        var row = Rows[id];
        var articles = row.Together.Concat(row.Apart).Select(Article).ToList();

        var stories = Sketches
            .Settle(articles)
            .Stories.Select(story => string.Join(' ', story.Articles.Order()))
            .Order(StringComparer.Ordinal);

        var expected = articles
            .Skip(row.Together.Count)
            .Select(article => new[] { article.Id })
            .Append([.. articles.Take(row.Together.Count).Select(article => article.Id)])
            .Where(story => story.Length > 0)
            .Select(story => string.Join(' ', story.Order()))
            .Order(StringComparer.Ordinal);
        Assert.Equal(expected, stories);
    }

    [Fact]
    public void A_story_says_what_its_articles_share()
    {
        var story = Sketches
            .Settle(Rows["one-event-by-three-outlets"].Together.Select(Article))
            .Stories[0];

        Assert.Equal(3, story.Articles.Count);
        Assert.Contains("lindmark", story.Ground, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_tells_the_story_of_what_it_repeats_and_weighs_nothing()
    {
        var row = Rows["one-event-by-three-outlets"];
        var articles = row.Together.Concat(row.Apart).Select(Article).ToList();
        var text = string.Join(
            ' ',
            Enumerable.Range(1, 40).Select(i => $"The {i}th pile of the quay was driven in autumn.")
        );
        var copied = Sketches.Article("copied", text, "Diaries of carpenters", new(2031, 3, 7));
        var reprints = Enumerable
            .Range(0, 30)
            .Select(i => Sketches.Article($"reprint {i}", text, "Old piles", new(2031, 3, 8)));

        var alone = Sketches.Settle(articles.Append(copied)).Stories.Count;
        var with = Sketches.Settle(articles.Append(copied).Concat(reprints)).Stories;

        Assert.Equal(alone, with.Count);
        Assert.Contains(with, story => story.Articles.Count >= 31);
    }

    private static Article Article(Told told) =>
        Sketches.Article(told.Title, told.Lead, told.Title, told.Day);

    private sealed record Row(string Id, List<Told> Together, List<Told> Apart);

    private sealed record Told(string Title, DateOnly Day, string Lead);
}
