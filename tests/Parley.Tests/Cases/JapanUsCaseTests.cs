using Parley.Cases;
using Parley.Entries;
using Parley.Geography;
using Xunit;

namespace Parley.Tests.Cases;

/// <summary>The bundled case, as it ships.</summary>
public sealed class JapanUsCaseTests
{
    private static readonly string Folder = Path.Combine(
        AppContext.BaseDirectory,
        "cases",
        "japan-us"
    );

    private static readonly Case Case = CaseReader.Read(
        "japan-us",
        file => File.OpenRead(Path.Combine(Folder, file))
    );

    private static readonly CaseReference Reference = CaseReferenceReader.Read(
        Case.Names,
        file => File.OpenRead(Path.Combine(Folder, file))
    );

    [Fact]
    public void Every_curated_row_has_an_address_and_a_date()
    {
        var sources = Reference
            .Entries.Select(entry => entry.Source!)
            .Concat(Reference.Points.Select(point => point.Source))
            .Concat(Reference.Events.Select(happening => happening.Source))
            .Concat(Reference.Observations.Select(observation => observation.Source))
            .ToList();

        Assert.True(sources.Count > 1000);
        Assert.All(
            sources,
            source =>
            {
                Assert.StartsWith("http", source.Url, StringComparison.Ordinal);
                Assert.Matches(@"^\d{4}", source.Date);
            }
        );
    }

    [Fact]
    public void Curated_entries_never_count_and_never_pass_for_read_ones() =>
        Assert.All(
            Reference.Entries,
            entry =>
            {
                Assert.Equal(EntryOrigin.Reference, entry.Origin);
                Assert.False(entry.Counts);
                Assert.Empty(entry.Statements);
            }
        );

    [Fact]
    public void Regions_of_curated_entries_are_regions_of_the_gazetteer()
    {
        using var stream = File.OpenRead(
            Path.Combine(AppContext.BaseDirectory, "data", "gazetteer.tsv")
        );
        var gazetteer = Gazetteer.Read(stream);

        Assert.All(
            Reference
                .Entries.SelectMany(entry => entry.Places)
                .Select(place => place.Code!)
                .Distinct(),
            code => Assert.NotNull(gazetteer.State(code))
        );
    }

    [Fact]
    public void Nobody_holds_an_office_of_a_country_while_another_does()
    {
        var terms =
            from person in Case.Names.People
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
                        : File.OpenRead(Path.Combine(Folder, file))
            )
        );

        Assert.Contains("people.json, row 1", exception.Message, StringComparison.Ordinal);
    }
}
