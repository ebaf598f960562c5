using Parley.Extraction.Mentions;

namespace Parley.Extraction.Clauses;

/// <summary>The two countries that an article is about: those that it names most often; the case's pair where it names no two.</summary>
/// <param name="Home">The side that gives, or the first named.</param>
/// <param name="Host">The case's host where it is one of the two.</param>
internal sealed record Sides(string Home, string Host)
{
    public static Sides Of(List<Mention> mentions, string home, string host)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            if (mention is PartyMention { Country: { } code, Kind: not PartyKind.Company })
            {
                counts[code] = counts.GetValueOrDefault(code) + 1;
            }
        }
        var named = counts
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key != host)
            .ThenBy(pair => pair.Key != home)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(2)
            .Select(pair => pair.Key)
            .ToList();
        return named switch
        {
            [var one, var other] when one == host || other == home => new(other, one),
            [var one, var other] => new(one, other),
            _ => new(home, host),
        };
    }
}
