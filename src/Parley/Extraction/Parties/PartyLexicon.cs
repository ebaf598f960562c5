using Parley.Cases;
using Parley.Extraction.Text;
using Parley.Geography;
using Parley.Values;

namespace Parley.Extraction.Parties;

/// <summary>Every name that the case and the table of countries give a party.</summary>
internal sealed class PartyLexicon
{
    private readonly PhraseTable<KnownName> names = new();
    private readonly Dictionary<string, Person> people;

    public PartyLexicon(IReadOnlyList<Country> countries, CaseNames names)
    {
        people = names.People.ToDictionary(person => person.Name, StringComparer.Ordinal);
        Case = names;
        foreach (var country in countries)
        {
            Add(country);
        }
        foreach (var person in names.People)
        {
            Add(person);
        }
        foreach (var company in names.Companies)
        {
            Add(
                NameKind.Company,
                company.Aliases.Prepend(company.Name),
                new(company.Name),
                company.Country
            );
        }
        foreach (var outlet in names.Outlets)
        {
            Add(
                NameKind.Outlet,
                outlet
                    .Aliases.Where(alias => !alias.Contains('.', StringComparison.Ordinal))
                    .Prepend(outlet.Name),
                new(outlet.Name),
                outlet.Country
            );
        }
    }

    public CaseNames Case { get; }

    public bool TryFind(
        string text,
        TokenList tokens,
        int at,
        int end,
        out KnownName name,
        out int next
    ) => names.TryFind(text, tokens, at, end, out name, out next);

    /// <summary>The person of a canonical name.</summary>
    public Person? Person(string name) => people.GetValueOrDefault(name);

    /// <summary>Whoever holds an office of a country on a day; without a day, the only holder there is in the case, else the last.</summary>
    public Person? Holder(string title, string country, DateOnly? on) =>
        Case
            .People.SelectMany(person => person.Offices.Select(office => (person, office)))
            .Where(pair =>
                string.Equals(pair.office.Of, country, StringComparison.Ordinal)
                && string.Equals(pair.office.Title, title, StringComparison.OrdinalIgnoreCase)
                && (
                    on is not { } day
                    || (
                        (pair.office.From ?? DateOnly.MinValue) <= day
                        && day <= (pair.office.To ?? DateOnly.MaxValue)
                    )
                )
            )
            .OrderBy(pair => pair.office.From ?? DateOnly.MinValue)
            .Select(pair => pair.person)
            .LastOrDefault();

    private void Add(Country country)
    {
        var party = new Party(country.Code);
        Add(NameKind.Country, country.Aliases.Prepend(country.Name), party, country.Code);
        Add(NameKind.Demonym, country.Demonyms, party, country.Code);
        if (country.Capital is { } capital)
        {
            Add(NameKind.Capital, [capital], party, country.Code);
        }
        Add(NameKind.Seat, country.Seats, party, country.Code);
    }

    private void Add(Person person)
    {
        Add(NameKind.Person, person.Aliases.Prepend(person.Name), new(person.Name), person.Country);
        Add(NameKind.Family, [person.Family], new(person.Name), person.Country);
    }

    private void Add(NameKind kind, IEnumerable<string> printed, Party party, string? country)
    {
        foreach (var name in printed)
        {
            // Short names and names that are words of the language count only as they are written.
            names.Add(
                name,
                new(kind, party, country),
                exact: name.Length <= 4 || !name.Contains(' ', StringComparison.Ordinal)
            );
        }
    }
}
