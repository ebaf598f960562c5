using System.Text.Json;
using System.Xml.Linq;
using Parley.Documents;
using Parley.Ledger.Views;
using Parley.Publishing.Exports;
using Parley.Reading;
using Parley.Tests.Line;
using Xunit;

namespace Parley.Tests.Publishing.Exports;

/// <summary>Feeds of changes, read back by Parley's own reader of feeds.</summary>
public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly LedgerView View = BuiltView.OfTalks();

    [Fact]
    public void Atom_and_JSON_Feed_are_read_back_with_every_change()
    {
        var feed = LedgerFeeds.Changes(View);

        Assert.NotEmpty(feed.Entries);
        foreach (var bytes in new[] { AtomOf(feed), JsonOf(feed) })
        {
            var articles = new PageReader().Read(new Page("feed", bytes, null)).Articles;
            Assert.Equal(
                feed.Entries.Select(entry => (entry.Title, (DateOnly?)entry.On)),
                articles.Select(article => (article.Title!, article.Published?.Bounds.Latest))
            );
        }
    }

    [Fact]
    public void Names_of_changes_are_unique_and_the_latest_stands_first()
    {
        var feed = LedgerFeeds.Changes(View);
        var document = XDocument.Parse(System.Text.Encoding.UTF8.GetString(AtomOf(feed)));
        var ids = document.Descendants(Atom + "id").Select(id => id.Value).ToList();
        var days = document
            .Descendants(Atom + "entry")
            .Select(entry => entry.Element(Atom + "updated")!.Value)
            .ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
        Assert.Equal(days[0], document.Root!.Element(Atom + "updated")!.Value);
        Assert.All(days, day => Assert.Matches(@"^\d{4}-\d\d-\d\dT00:00:00Z$", day));
    }

    [Fact]
    public void Every_change_of_an_issue_is_tagged_with_it_and_stands_among_all_changes()
    {
        var all = LedgerFeeds.Changes(View).Entries.Select(entry => entry.Id).ToHashSet();
        var feeds = View
            .Case.Issues.Select(issue => (issue.Key, Feed: LedgerFeeds.OfIssue(View, issue)))
            .Where(one => one.Feed.Entries.Count > 0)
            .ToList();

        Assert.NotEmpty(feeds);
        Assert.All(
            feeds,
            one =>
                Assert.All(
                    one.Feed.Entries,
                    entry =>
                    {
                        Assert.Contains(one.Key, entry.Categories);
                        Assert.Contains(entry.Id, all);
                    }
                )
        );
    }

    [Fact]
    public void Markup_and_forbidden_characters_of_a_page_do_no_harm()
    {
        var feed = new LedgerFeed(
            "urn:parley:test:changes",
            "A & B \u0002",
            new(2026, 1, 2),
            [
                new(
                    "urn:parley:test:1",
                    "<b>new</b> → pledged",
                    new(2026, 1, 2),
                    ["tariff"],
                    [new("<script>alert(1)</script> & \u0001", "O'Neill & Co", null, true)]
                ),
            ]
        );
        var atom = XDocument.Parse(System.Text.Encoding.UTF8.GetString(AtomOf(feed)));
        using var json = JsonDocument.Parse(JsonOf(feed));

        var content = atom.Descendants(Atom + "content").Single().Value;
        Assert.StartsWith("<blockquote>&lt;script&gt;", content, StringComparison.Ordinal);
        Assert.Contains("(sample data)", content, StringComparison.Ordinal);
        Assert.Equal(
            "https://jsonfeed.org/version/1.1",
            json.RootElement.GetProperty("version").GetString()
        );
        Assert.Equal(
            "tariff",
            json.RootElement.GetProperty("items")[0].GetProperty("tags")[0].GetString()
        );
    }

    private static byte[] AtomOf(LedgerFeed feed)
    {
        using var stream = new MemoryStream();
        AtomWriter.Write(stream, feed);
        return stream.ToArray();
    }

    private static byte[] JsonOf(LedgerFeed feed)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            JsonFeedWriter.Write(json, feed);
        }
        return stream.ToArray();
    }
}
