using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Parley.Documents;
using Parley.Reading;
using Parley.Reading.Feeds;
using Parley.Reading.Text;
using Parley.Tests.Line;
using Xunit;

namespace Parley.Tests.Reading.Feeds;

/// <summary>The public test suites of two other feed readers, and feeds of publishers.</summary>
public sealed partial class FeedCorporaTests(ITestOutputHelper output)
{
    private const string Server = "http://127.0.0.1:8097/";

    /// <summary>Share of the expectations on entries, titles, links and dates of well-formed feeds that hold.</summary>
    private const double Floor = 0.98;

    /// <summary>The same for texts, authors and tags; what is missing are texts that an unclosed object or a drawing swallows.</summary>
    private const double OtherFloor = 0.95;

    [Fact]
    public void Entries_titles_links_and_dates_are_right_in_well_formed_cases()
    {
        var wrong = new List<string>();
        var left = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var counts = new Dictionary<bool, (int Right, int All)>
        {
            [true] = default,
            [false] = default,
        };
        foreach (var (name, bytes) in Cases("feedparser"))
        {
            if (!name.StartsWith("wellformed/", StringComparison.Ordinal))
            {
                continue;
            }
            var feed = Read(bytes);
            foreach (var expectation in FeedExpectation.Of(bytes))
            {
                if (Found(feed, expectation.Path) is not { } found)
                {
                    var kind = Digits().Replace(expectation.Path, "n");
                    left[kind] = left.GetValueOrDefault(kind) + 1;
                    continue;
                }
                var right = Same(found, expectation.Value);
                var core = Core().IsMatch(expectation.Path);
                counts[core] = (counts[core].Right + (right ? 1 : 0), counts[core].All + 1);
                if (!right)
                {
                    wrong.Add(
                        Collapsed($"{name}: {expectation.Path} {expectation.Value} / {found}")
                    );
                }
            }
        }
        output.WriteLine(
            $"entries, titles, links, dates: {counts[true]}; the rest: {counts[false]}"
        );
        wrong.ForEach(output.WriteLine);
        output.WriteLine(
            "left out, because news holds no such thing: "
                + string.Join(", ", left.Select(entry => $"{entry.Key} {entry.Value}"))
        );
        Assert.InRange((double)counts[true].Right / counts[true].All, Floor, 1);
        Assert.InRange((double)counts[false].Right / counts[false].All, OtherFloor, 1);
    }

    [Theory]
    [InlineData("feedparser")]
    [InlineData("feedvalidator")]
    public void No_case_breaks_the_reader(string corpus)
    {
        var reader = new PageReader();
        var articles = 0;
        foreach (var (name, bytes) in Cases(corpus))
        {
            var reading = reader.Read(new Page(name, bytes, null));
            articles += reading.Articles.Count;
            Assert.All(
                reading.Articles,
                article =>
                    Assert.Equal(
                        article.Text.Length,
                        article.Map.Segments.Sum(segment => segment.TextLength)
                    )
            );
        }
        output.WriteLine($"{articles} articles");
        Assert.NotEqual(0, articles);
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Cases(string corpus)
    {
        using var archive = ZipFile.OpenRead(
            Path.Combine(SharedTexts.Folder($"corpora/feeds-{corpus}"), $"feeds-{corpus}.zip")
        );
        foreach (var entry in archive.Entries.Where(entry => entry.Name.Length > 0))
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            yield return (entry.FullName, bytes.ToArray());
        }
    }

    private static Feed Read(byte[] bytes)
    {
        var source = SourceText.Decode(bytes, Charset.Of(bytes) ?? Encoding.UTF8, out _);
        // Some cases come with a header of their transport.
        var header = Location().Match(source.Chars);
        var address =
            header.Success
            && new Uri(new Uri(Server), header.Groups["l"].Value) is { Scheme: "http" } named
                ? named.ToString()
                : Server;
        return FeedReader.Read(source, address, new FeedLimits(1000, 256))
            ?? new Feed(FeedKind.Rss);
    }

    /// <summary>The value at a look-up as one text; null where news holds no such thing.</summary>
    private static string? Found(Feed feed, string path)
    {
        var parts = path.Split('.');
        switch (path)
        {
            case "feed.title" or "feed.title_detail.value":
                return feed.Title ?? feed.OtherTitle ?? "";
            case "feed.link":
                return feed.Link ?? "";
            case "len(entries)":
                return feed.Items.Count.ToString(CultureInfo.InvariantCulture);
        }
        if (
            parts is not ["entries", var number, .. var rest]
            || !int.TryParse(number, CultureInfo.InvariantCulture, out var index)
        )
        {
            return null;
        }
        var item = index < feed.Items.Count ? feed.Items[index] : new FeedItem();
        return string.Join('.', rest) switch
        {
            "title" or "title_detail.value" => item.Title ?? item.OtherTitle ?? "",
            "link" => item.Link ?? item.OtherLink ?? "",
            "published" => item.Published ?? "",
            "updated" => item.Updated ?? item.Date ?? "",
            "created" => item.Date ?? "",
            "published_parsed" => Parsed(item.Published),
            "updated_parsed" => Parsed(item.Updated ?? item.Date),
            "created_parsed" => Parsed(item.Date),
            "summary" or "description" or "summary_detail.value" => Line(
                item.Summary ?? item.Content
            ),
            "content.0.value" => Line(item.Content ?? item.Summary),
            "author" or "author_detail.name" => item.Authors.FirstOrDefault() ?? "",
            "tags.0.term" or "tags.0.label" or "category" => item.Tags.FirstOrDefault() ?? "",
            "tags.1.term" or "tags.1.label" => item.Tags.ElementAtOrDefault(1) ?? "",
            _ => null,
        };
    }

    private static string Parsed(string? printed) =>
        FeedDates.Read(printed)?.Instant?.UtcDateTime is { } time
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{time.Year},{time.Month},{time.Day},{time.Hour},{time.Minute},{time.Second}"
            )
            : "";

    private static string Line(FeedText? text) =>
        text is null
            ? ""
            : string.Join(
                ' ',
                text.Blocks(new ReadingOptions()).Blocks.Select(block => block.Block.Text)
            );

    /// <summary>Alike as one line of text: markup, which a headline does not keep, aside.</summary>
    private static bool Same(string found, string expected) =>
        Collapsed(found) == Collapsed(expected)
        || Collapsed(found) == Collapsed(WebUtility.HtmlDecode(Tags().Replace(expected, " ")))
        || Collapsed(found) == Collapsed(WebUtility.HtmlDecode(Tags().Replace(expected, "")));

    private static string Collapsed(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex("title|link|published|updated|created|len", RegexOptions.CultureInvariant)]
    private static partial Regex Core();

    [GeneratedRegex(@"Content-Location:\s*(?<l>\S+)", RegexOptions.CultureInvariant)]
    private static partial Regex Location();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
