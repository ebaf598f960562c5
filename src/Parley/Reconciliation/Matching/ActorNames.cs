using Parley.Cases;
using Parley.Values;

namespace Parley.Reconciliation.Matching;

/// <summary>Who a party stands for: the parent of a company of the case, else the name itself.</summary>
internal sealed class ActorNames(CaseNames names)
{
    private readonly Dictionary<string, string> parents = names
        .Companies.Where(company => company.Parent is not null)
        .ToDictionary(company => company.Name, company => company.Parent!, StringComparer.Ordinal);

    /// <summary>The name that tellings of a party have in common.</summary>
    public Name Of(Party party)
    {
        var name = party.Id;
        for (var step = 0; step < 8 && parents.TryGetValue(name, out var parent); step++)
        {
            name = parent;
        }
        return party.IsCountry ? Name.OfCountry(name) : Name.Of(name);
    }
}
