using Parley.Extraction.Mentions;
using Parley.Geography;
using Xunit;

namespace Parley.Tests.Extraction;

/// <summary>Sentences with the places in them, each with its code, and those that hold none: <c>specs/extraction/places.en.json</c>.</summary>
public sealed class PlaceSpecTests
{
    private static readonly MentionReader Reader = Open();

    private static readonly Dictionary<string, Row> Rows = SpecRows.Read<Row>(
        "specs/extraction/places.en.json",
        row => row.Id
    );

    public static TheoryData<string> Ids => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Reads(string id)
    {
        var row = Rows[id];

        var read = Reader
            .Read(row.Text, null)
            .OfType<PlaceMention>()
            .Select(mention => $"{mention.Text} {mention.Place.Code}");

        Assert.Equal(row.Expected, read);
    }

    [Fact]
    public void Marks_a_place_that_may_be_a_party_of_the_same_name()
    {
        var places = Reader
            .Read("Denver Police closed a road in Denver.", null)
            .OfType<PlaceMention>()
            .Select(place => place.Bare);

        Assert.Equal([true, false], places);
    }

    [Fact]
    public void Reads_a_town_of_its_own_gazetteer()
    {
        var reader = new MentionReader(
            [],
            [
                new("Westmere", GazetteerKind.City, "NL", "NL-AA", null, 1, 2, 200_000),
                new("Westmere", GazetteerKind.City, "NL", "NL-BB", null, 9, 8, 2_000),
                new("Bergland", GazetteerKind.State, "NL", "NL-BB", null, 9, 8, 0),
            ],
            new("NL", "SM", [], [], [])
        );

        string? CodeIn(string text) =>
            reader.Read(text, null).OfType<PlaceMention>().First().Place.Code;

        Assert.Equal("NL-AA", CodeIn("The mill lies in Westmere."));
        Assert.Equal("NL-BB", CodeIn("The mill lies in Westmere, Bergland."));
        Assert.Equal("NL-BB", CodeIn("A mill lies near Westmere. Bergland paid for it."));
    }

    private static MentionReader Open()
    {
        var data = Path.Combine(AppContext.BaseDirectory, "data");
        using var countries = File.OpenRead(Path.Combine(data, "countries.json"));
        using var gazetteer = File.OpenRead(Path.Combine(data, "gazetteer.tsv"));
        return new(
            CountryTable.Read(countries).All,
            Gazetteer.Read(gazetteer).Places,
            new("JP", "US", [], [], [])
        );
    }

    internal sealed record Row(string Id, string Text, IReadOnlyList<string> Expected);
}
