using System.Text;
using Parley.Documents;
using Parley.Reading;
using Xunit;

namespace Parley.Tests.Reading;

/// <summary>What a page says about its article: day of publication with its ground, authors, outlet, section, tags, language.</summary>
public sealed class PageMetadataTests
{
    public sealed record MetadataRow(string Id, IReadOnlyList<string> Page, string? Published)
    {
        public string? Basis { get; init; }

        public string? Where { get; init; }

        public string? Inference { get; init; }

        public string? Updated { get; init; }

        public string? Title { get; init; }

        public string? Outlet { get; init; }

        public string? Section { get; init; }

        public string Language { get; init; } = "en";

        public IReadOnlyList<string>? Authors { get; init; }

        public IReadOnlyList<string> Tags { get; init; } = [];
    }

    public static TheoryData<string> Ids =>
        [.. ReadingSpec.Rows<MetadataRow>("metadata.json").Select(row => row.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Reads_what_a_page_says_about_itself(string id)
    {
        var row = ReadingSpec
            .Rows<MetadataRow>("metadata.json")
            .Single(candidate => candidate.Id == id);
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', row.Page));

        var article = Assert.Single(
            new PageReader().Read(new Page(id + ".html", bytes, null)).Articles
        );

        Assert.Equal(row.Published, article.Published?.Bounds.ToString());
        Assert.Equal(
            row.Basis ?? article.Published?.Basis.ToString(),
            article.Published?.Basis.ToString(),
            ignoreCase: true
        );
        Assert.Equal(row.Where ?? article.PublishedWhere, article.PublishedWhere);
        Assert.Equal(row.Inference, article.Published?.Inference);
        Assert.Equal(row.Updated ?? article.Updated?.ToString(), article.Updated?.ToString());
        Assert.Equal(row.Title ?? "Ministers talk about pumps", article.Title);
        Assert.Equal(row.Outlet, article.Outlet);
        Assert.Equal(row.Section, article.Section);
        Assert.Equal(row.Tags, article.Tags);
        Assert.Equal(row.Authors ?? article.Authors, article.Authors);
        Assert.Equal(row.Language, article.Language);
    }
}
