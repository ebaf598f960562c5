using Parley.Geography;
using Parley.Values;

namespace Parley.Cases;

/// <summary>A negotiation between two countries as data. Nothing in the code knows the two.</summary>
public sealed record Case
{
    /// <summary>Folder name ("japan-us").</summary>
    public required string Key { get; init; }

    /// <summary>Title for readers, by language code ("en" → "Japan–United States").</summary>
    public required IReadOnlyDictionary<string, string> Title { get; init; }

    /// <summary>The names, which extraction sees.</summary>
    public required CaseNames Names { get; init; }

    /// <summary>Countries by code. Empty in a case that is read without the country table.</summary>
    public IReadOnlyDictionary<string, Country> Countries { get; init; } =
        new Dictionary<string, Country>(StringComparer.Ordinal);

    /// <summary>IANA zone that counts for days where an outlet has none.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Measures and their bases.</summary>
    public required IReadOnlyList<Measure> Measures { get; init; }

    /// <summary>Rows of the table of positions, in order.</summary>
    public required IReadOnlyList<Issue> Issues { get; init; }

    /// <summary>The curated layer.</summary>
    public required CaseReference Reference { get; init; }

    /// <summary>Name of the host's outline under <c>data/outlines/</c> ("us").</summary>
    public required string HostOutline { get; init; }

    /// <summary>A party as readers know it: the name of a country, else the party as it is.</summary>
    public string NameOf(Party party) =>
        Countries.TryGetValue(party.Id, out var country) ? country.Name : party.Id;

    /// <summary>Key of the first issue one of whose cues stands among the words, or null.</summary>
    public string? IssueOf(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var set = words
            .ToLowerInvariant()
            .Split(
                [' ', ',', '.', ';', '(', ')', '"', '“', '”', '\''],
                StringSplitOptions.RemoveEmptyEntries
            )
            .ToHashSet(StringComparer.Ordinal);
        var text = " " + words.ToLowerInvariant() + " ";
        return Issues
            .FirstOrDefault(issue =>
                issue.Cues.Any(cue =>
                    cue.Contains(' ', StringComparison.Ordinal)
                        ? text.Contains(cue, StringComparison.Ordinal)
                        : set.Contains(cue)
                )
            )
            ?.Key;
    }
}
