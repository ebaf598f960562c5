using Parley.Cases;
using Parley.Cli.Composition;
using Parley.Entries;
using Parley.Geography;
using Xunit;

namespace Parley.Tests.Cases;

/// <summary>The cases, as they ship.</summary>
public sealed class ShippedCaseTests
{
    private static readonly string Home = Path.Combine(AppContext.BaseDirectory, "cases");

    public static TheoryData<string> Keys =>
        [
            .. Directory
                .EnumerateDirectories(Home)
                .Select(folder => Path.GetFileName(folder)!)
                .Order(StringComparer.Ordinal),
        ];

    [Fact]
    public void There_are_two_at_least_and_one_is_the_default()
    {
        Assert.True(Keys.Count >= 2);
        Assert.True(Directory.Exists(Path.Combine(Home, DataFolder.DefaultCase)));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_curated_row_has_an_address_and_a_date(string key)
    {
        var reference = ReferenceOf(key);
        var sources = reference
            .Entries.Select(entry => entry.Source!)
            .Concat(reference.Points.Select(point => point.Source))
            .Concat(reference.Events.Select(happening => happening.Source))
            .Concat(reference.Observations.Select(observation => observation.Source))
            .ToList();

        Assert.NotEmpty(sources);
        Assert.All(
            sources,
            source =>
            {
                Assert.StartsWith("http", source.Url, StringComparison.Ordinal);
                Assert.Matches(@"^\d{4}", source.Date);
            }
        );
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Curated_entries_never_count_and_never_pass_for_read_ones(string key) =>
        Assert.All(
            ReferenceOf(key).Entries,
            entry =>
            {
                Assert.Equal(EntryOrigin.Reference, entry.Origin);
                Assert.False(entry.Counts);
                Assert.Empty(entry.Statements);
            }
        );

    [Theory]
    [MemberData(nameof(Keys))]
    public void Regions_of_curated_entries_are_regions_of_the_gazetteer(string key)
    {
        using var stream = File.OpenRead(
            Path.Combine(AppContext.BaseDirectory, "data", "gazetteer.tsv")
        );
        var gazetteer = Gazetteer.Read(stream);

        Assert.All(
            ReferenceOf(key)
                .Entries.SelectMany(entry => entry.Places)
                .Select(place => place.Code!)
                .Distinct(),
            code => Assert.NotNull(gazetteer.State(code))
        );
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Nobody_holds_an_office_of_a_country_while_another_does(string key)
    {
        var terms =
            from person in Read(key).Names.People
            from office in person.Offices
            where office.Of.Length == 2 && office.From is not null
            select (
                person.Name,
                office.Title,
                office.Of,
                From: office.From!.Value,
                To: office.To ?? DateOnly.MaxValue
            );
        var clashes =
            from left in terms
            from right in terms
            where left.Name != right.Name && left.Title == right.Title && left.Of == right.Of
            where left.From < right.To && right.From < left.To
            select $"{left.Title} of {left.Of}: {left.Name} and {right.Name}";

        Assert.Empty(clashes);
    }

    [Fact]
    public void A_broken_file_is_named_with_its_row()
    {
        var exception = Assert.Throws<InvalidDataException>(() =>
            CaseReader.Read(
                "broken",
                file =>
                    file == "people.json"
                        ? new MemoryStream("""[{"name":"Ada Berg","family":"Berg"}]"""u8.ToArray())
                        : File.OpenRead(Path.Combine(Home, DataFolder.DefaultCase, file))
            )
        );

        Assert.Contains("people.json, row 1", exception.Message, StringComparison.Ordinal);
    }

    private static Case Read(string key) =>
        CaseReader.Read(key, file => File.OpenRead(Path.Combine(Home, key, file)));

    private static CaseReference ReferenceOf(string key) =>
        CaseReferenceReader.Read(
            Read(key).Names,
            file =>
                Path.Combine(Home, key, file) is var path && File.Exists(path)
                    ? File.OpenRead(path)
                    : null
        );
}
