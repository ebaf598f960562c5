using Parley.Cases;
using Parley.Values;

namespace Parley.Extraction.Frames;

/// <summary>Which people and bodies speak for a country rather than for themselves: those of the case, and those that an article names by office.</summary>
internal sealed class Officials
{
    private readonly Dictionary<string, string> countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> offices = new(StringComparer.OrdinalIgnoreCase);
    private readonly Officials? known;

    public Officials(CaseNames names)
    {
        foreach (var person in names.People)
        {
            var office = person.Offices.LastOrDefault(held => new Party(held.Of).IsCountry);
            if (office is not null || person.Offices.Count == 0)
            {
                countries.TryAdd(person.Name, office?.Of ?? person.Country);
            }
            foreach (var held in person.Offices)
            {
                if (new Party(held.Of).IsCountry)
                {
                    offices[held.Title] =
                        offices.TryGetValue(held.Title, out var other) && other != held.Of
                            ? null
                            : held.Of;
                }
            }
        }
    }

    private Officials(Officials known) => this.known = known;

    /// <summary>A list for one article on top of the case's.</summary>
    public Officials ForArticle() => new(this);

    /// <summary>The country that a party acts for: its own code, or an official's; null for everybody else.</summary>
    public string? CountryOf(Party party) =>
        party.IsCountry
            ? party.Id
            : countries.GetValueOrDefault(party.Id) ?? known?.CountryOf(party);

    /// <summary>The only country of the case that has an office of this title, or null.</summary>
    public string? CountryOfOffice(string title) =>
        offices.GetValueOrDefault(title) ?? known?.CountryOfOffice(title);

    /// <summary>Somebody whom the article names by an office of a country.</summary>
    public void Note(Party party, string country) => countries.TryAdd(party.Id, country);
}
