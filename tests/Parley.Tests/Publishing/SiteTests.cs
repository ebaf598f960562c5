using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Parley.Publishing.Site;
using Xunit;

namespace Parley.Tests.Publishing;

public sealed partial class SiteTests
{
    private static readonly string Page = SiteWriter.Write(SiteViews.View(), Map);

    /// <summary>The page without its own style and script, which hold no word of a source.</summary>
    private static readonly string Body = Page[Page.IndexOf("<body>", StringComparison.Ordinal)..];

    private const string Map =
        """<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" class="parley-map"><g class="mark" data-entry="en_0000000000000001"/></svg>""";

    [Fact]
    public void Strings_of_pages_never_become_markup()
    {
        Assert.DoesNotContain("<script", Body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", Body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>two", Body, StringComparison.Ordinal);
        Assert.DoesNotContain("<invented>", Body, StringComparison.Ordinal);
        Assert.Contains(WebUtility.HtmlEncode(SiteViews.Hostile), Body, StringComparison.Ordinal);
        foreach (Match tag in Tag().Matches(Body))
        {
            Assert.DoesNotMatch(EventAttribute(), WithoutValues().Replace(tag.Value, "\"\""));
        }
    }

    [Fact]
    public void Only_addresses_of_the_web_become_links_out()
    {
        var links = Href()
            .Matches(Body)
            .Select(link => WebUtility.HtmlDecode(link.Groups[1].Value))
            .ToList();

        Assert.Contains("https://statistics.example/2029?a=1&b=2", links);
        Assert.All(
            links,
            link =>
                Assert.True(
                    link[0] == '#' || link.StartsWith("https://", StringComparison.Ordinal),
                    link
                )
        );
        Assert.Contains(
            WebUtility.HtmlEncode(SiteViews.BadAddress),
            Body,
            StringComparison.Ordinal
        );
        Assert.All(
            OutwardLink().Matches(Body).Select(link => link.Value),
            link =>
                Assert.Contains(
                    "rel=\"noopener noreferrer nofollow\"",
                    link,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void Every_link_within_the_file_has_its_target_and_no_target_stands_twice()
    {
        var ids = Id().Matches(Body).Select(id => id.Groups[1].Value).ToList();
        var targets = Href()
            .Matches(Body)
            .Select(link => link.Groups[1].Value)
            .Where(link => link[0] == '#')
            .Select(link => link[1..])
            .ToList();

        Assert.NotEmpty(targets);
        Assert.Empty(
            ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key)
        );
        Assert.Empty(targets.Except(ids));
    }

    [Fact]
    public void The_marked_pieces_of_a_statement_are_its_quote_even_where_passages_overlap()
    {
        var pieces = Mark()
            .Matches(Body)
            .Select(mark =>
                (
                    Ids: mark.Groups[1].Value.Split(' '),
                    Words: WebUtility.HtmlDecode(mark.Groups[2].Value)
                )
            )
            .ToList();

        foreach (var statement in SiteViews.View().Statements.Values)
        {
            Assert.Equal(
                statement.Evidence.Quote,
                string.Concat(
                    pieces
                        .Where(piece =>
                            piece.Ids.Contains(statement.Id.Value, StringComparer.Ordinal)
                        )
                        .Select(piece => piece.Words)
                )
            );
        }
    }

    [Fact]
    public void Text_is_printed_whole_between_and_within_its_marks()
    {
        var article = SiteViews.View().Articles[0].Article;
        var start = Body.IndexOf("<article id=\"ar_", StringComparison.Ordinal);
        var printed = Body[start..Body.IndexOf("</article>", start, StringComparison.Ordinal)];
        var plain = WebUtility.HtmlDecode(AnyTag().Replace(Reference().Replace(printed, ""), ""));

        Assert.All(
            article.Blocks,
            block =>
                Assert.Contains(
                    article.Text[block.Span.Start..block.Span.End],
                    plain,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void Nothing_is_loaded_and_only_the_page_s_own_script_may_run()
    {
        var script = Page.Split("<script>")[1].Split("</script>")[0];
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)));

        Assert.Contains(
            WebUtility.HtmlEncode(
                $"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{hash}'"
            ),
            Page,
            StringComparison.Ordinal
        );
        Assert.DoesNotMatch(Fetching(), Page[..^Body.Length]);
        Assert.All(Tag().Matches(Body), tag => Assert.DoesNotMatch(Loading(), tag.Value));
        Assert.Contains("data-entries", script, StringComparison.Ordinal);
    }

    [Fact]
    public void Kinds_of_money_stand_apart_and_samples_say_so()
    {
        Assert.Contains("$3bn", Body, StringComparison.Ordinal);
        Assert.Contains("$5bn", Body, StringComparison.Ordinal);
        Assert.DoesNotContain("$8bn", Body, StringComparison.Ordinal);
        Assert.Contains("Sample data", Body, StringComparison.Ordinal);
    }

    [GeneratedRegex("<[a-z][^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex WithoutValues();

    [GeneratedRegex("\\son[a-z]+")]
    private static partial Regex EventAttribute();

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Href();

    [GeneratedRegex("<a [^>]*href=\"http[^>]*>")]
    private static partial Regex OutwardLink();

    [GeneratedRegex("\\sid=\"([^\"]*)\"")]
    private static partial Regex Id();

    [GeneratedRegex("<mark[^>]*data-st=\"([^\"]*)\">([^<]*)</mark>")]
    private static partial Regex Mark();

    [GeneratedRegex("<a[^>]*class=\"ref [^>]*>[^<]*</a>")]
    private static partial Regex Reference();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex AnyTag();

    [GeneratedRegex("^<(?:link|iframe|object|embed|base)\\b|\\ssrc=", RegexOptions.IgnoreCase)]
    private static partial Regex Loading();

    [GeneratedRegex("<link|@import|url\\(|\\bfetch\\(|XMLHttpRequest|\\bimport\\(")]
    private static partial Regex Fetching();
}
