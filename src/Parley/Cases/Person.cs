namespace Parley.Cases;

/// <summary>Somebody whom the news of the case names.</summary>
/// <param name="Name">Canonical name, given name first.</param>
/// <param name="Family">Family name, as used alone on second mention.</param>
/// <param name="Country">Country code.</param>
/// <param name="Aliases">Other spellings and name orders ("Akazawa Ryosei"), including other scripts.</param>
/// <param name="Offices">Offices with terms, ascending.</param>
public sealed record Person(
    string Name,
    string Family,
    string Country,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<Office> Offices
);
