using System.Text.Json;

namespace Parley.Cli.Evaluation;

/// <summary>Compares parties of labels and statements: countries by code, others by name.</summary>
/// <param name="countryCode">Code of a country by a name in lower case, or null.</param>
internal sealed class PartyMatcher(Func<string, string?> countryCode)
{
    /// <summary>Last words that many names share, so that they tell nothing.</summary>
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "group",
        "corporation",
        "company",
        "corp",
        "corp.",
        "inc",
        "inc.",
        "holdings",
        "motor",
        "motors",
        "ltd",
        "ltd.",
        "companies",
        "co",
        "co.",
        "bank",
        "industries",
        "international",
        "steel",
        "energy",
        "government",
        "ministry",
        "minister",
        "president",
        "pharmaceuticals",
        "electric",
        "department",
        "agency",
        "council",
        "commission",
        "association",
        "fund",
        "trust",
        "partners",
        "university",
        "technologies",
        "foods",
    };

    public HashSet<string> Of(params JsonElement?[] fields) =>
        fields
            .SelectMany(JsonFields.Items)
            .Where(item => item.ValueKind == JsonValueKind.String)
            .Select(item => One(item.GetString()!))
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether any wanted party is among those found. A list of everybody names nobody.</summary>
    public static bool Same(HashSet<string> wanted, HashSet<string> found, int? size = null)
    {
        if (found.Count > Math.Max(6, (size ?? wanted.Count) + 4))
        {
            return false;
        }
        return wanted.Any(want => found.Any(have => Same(want, have)));
    }

    private static bool Same(string want, string have)
    {
        if (want == have)
        {
            return true;
        }
        if (want.Length <= 2 || have.Length <= 2)
        {
            return false;
        }
        var last = LastWord(want);
        return want.Contains(have, StringComparison.Ordinal)
            || have.Contains(want, StringComparison.Ordinal)
            || (last == LastWord(have) && !Common.Contains(last));
    }

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private string One(string name)
    {
        var plain = PlainText.Of(name);
        if (plain.StartsWith("the ", StringComparison.Ordinal))
        {
            plain = plain[4..];
        }
        return countryCode(plain) ?? (name.Length == 2 ? name : plain);
    }
}
