using Parley.Cases;
using Parley.Values;

namespace Parley.Extraction.Frames;

/// <summary>Which people of the case speak for a country rather than for themselves.</summary>
internal sealed class Officials
{
    private readonly Dictionary<string, string> countries = new(StringComparer.Ordinal);

    public Officials(CaseNames names)
    {
        foreach (var person in names.People)
        {
            var office = person.Offices.LastOrDefault(held => new Party(held.Of).IsCountry);
            if (office is not null || person.Offices.Count == 0)
            {
                countries.TryAdd(person.Name, office?.Of ?? person.Country);
            }
        }
    }

    /// <summary>The country that a party acts for: its own code, or an official's; null for everybody else.</summary>
    public string? CountryOf(Party party) =>
        party.IsCountry ? party.Id : countries.GetValueOrDefault(party.Id);
}
