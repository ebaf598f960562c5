namespace Parley.Cases;

/// <summary>The names of a case: all that extraction may see of it.</summary>
/// <param name="Home">Country code of the side that makes the map ("JP").</param>
/// <param name="Host">Country code of the side whose states are drawn ("US").</param>
/// <param name="People">People.</param>
/// <param name="Companies">Companies and public bodies.</param>
/// <param name="Outlets">Publishers.</param>
public sealed record CaseNames(
    string Home,
    string Host,
    IReadOnlyList<Person> People,
    IReadOnlyList<Company> Companies,
    IReadOnlyList<Outlet> Outlets
)
{
    /// <summary>No names at all.</summary>
    public static CaseNames Empty { get; } = new("", "", [], [], []);
}
