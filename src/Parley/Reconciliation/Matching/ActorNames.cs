using Parley.Cases;
using Parley.Values;

namespace Parley.Reconciliation.Matching;

/// <summary>Who a name stands for: the parent of a company of the case, and a name without the words of its legal form.</summary>
internal sealed class ActorNames(CaseNames names)
{
    private static readonly HashSet<string> LegalForms = MatchTable.WordsOf("legal-forms");

    private readonly Dictionary<string, string> parents = names
        .Companies.Where(company => company.Parent is not null)
        .ToDictionary(company => company.Name, company => company.Parent!, StringComparer.Ordinal);

    /// <summary>The name that two tellings have in common.</summary>
    public string Of(Party party)
    {
        var name = party.Id;
        for (var step = 0; step < 8 && parents.TryGetValue(name, out var parent); step++)
        {
            name = parent;
        }
        if (party.IsCountry)
        {
            return name;
        }
        var words = name.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 1 && LegalForms.Contains(words[^1].ToLowerInvariant()))
        {
            words.RemoveAt(words.Count - 1);
        }
        return string.Join(' ', words).ToLowerInvariant();
    }
}
