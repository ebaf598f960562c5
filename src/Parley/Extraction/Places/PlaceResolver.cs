using Parley.Documents;
using Parley.Extraction.Mentions;
using Parley.Extraction.Text;

namespace Parley.Extraction.Places;

/// <summary>
/// Settles which names of an article are places, and which places. A name means one place throughout an article: the one whose state and
/// neighbours the article names, else the most populous.
/// </summary>
internal static class PlaceResolver
{
    /// <summary>Log-odds from which on a bare name is a place.</summary>
    private const double Enough = 0;

    /// <summary>Places in order of the text.</summary>
    public static List<PlaceMention> Settle(
        string text,
        TokenList tokens,
        List<PlaceCandidate> candidates,
        IEnumerable<string> countries
    )
    {
        if (candidates.Count == 0)
        {
            return [];
        }
        var groups = candidates
            .Where(candidate => candidate.Name is not null)
            .GroupBy(candidate => candidate.Name!)
            .Select(group => new NameGroup(group.Key, [.. group], tokens))
            .ToList();
        var around = new PlaceEvidence(countries);
        foreach (var candidate in candidates)
        {
            if (candidate.Known is { } known)
            {
                around.Add(known, candidate.Name is null ? 1 : 2);
            }
        }
        foreach (var group in groups)
        {
            if (group is { Known: { } spelled })
            {
                around.AddSettled(group.Name, spelled);
            }
            else if (group.Strong || group.Belief >= Enough)
            {
                around.AddOpen(group.Name);
            }
        }
        foreach (var group in groups)
        {
            group.Place = group.Known ?? PlaceReader.PlaceOf(around.Best(group.Name));
        }
        var places = new List<PlaceMention>(candidates.Count);
        var byName = groups.ToDictionary(group => group.Name);
        foreach (var candidate in candidates)
        {
            var place =
                candidate.Known
                ?? (
                    byName[candidate.Name!] is var group
                    && (
                        candidate.Strong
                        || group.BeliefIn(candidate) + around.Support(group.Place!) >= Enough
                    )
                        ? group.Place
                        : null
                );
            if (place is not null)
            {
                var span = new TextSpan(
                    tokens[candidate.First].Start,
                    tokens[candidate.End - 1].End
                );
                places.Add(
                    new(span, text[span.Start..span.End], place)
                    {
                        Bare =
                            candidate is { Known: null, Strong: false }
                            && (
                                byName[candidate.Name!].Known is null
                                || PlaceContext.IsInName(tokens, candidate)
                            ),
                    }
                );
            }
        }
        return places;
    }
}
