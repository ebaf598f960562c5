using System.Buffers;
using Parley.Documents;
using Parley.Statements;

namespace Parley.Reconciliation.Matching;

/// <summary>
/// Which profiles are compared: those that share a key, and those whose evidence overlaps. Under a key that many share, each is
/// compared with its neighbours in order of signature and with the fullest tellings, so that the work stays linear.
/// </summary>
internal static class CandidatePairs
{
    /// <summary>Up to this many under a key, all pairs are compared.</summary>
    private const int Few = 24;

    /// <summary>Neighbours on either side under a key of many.</summary>
    private const int Window = 8;

    /// <summary>Fullest tellings that every one is compared with under a key of many.</summary>
    private const int Fullest = 4;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?;\n。");

    /// <summary>The pairs to compare.</summary>
    /// <param name="profiles">Profiles in a settled order.</param>
    /// <param name="sameSentence">Pairs of one sentence.</param>
    /// <returns>Pairs of indexes, the smaller first, each once, ascending.</returns>
    public static List<(int Left, int Right)> Of(
        IReadOnlyList<EntryProfile> profiles,
        IEnumerable<(int Left, int Right)> sameSentence
    )
    {
        var pairs = new HashSet<(int, int)>(sameSentence);
        var keys = new Dictionary<(Type, string), List<int>>();
        for (var i = 0; i < profiles.Count; i++)
        {
            foreach (var key in profiles[i].Keys.Distinct(StringComparer.Ordinal))
            {
                if (!keys.TryGetValue((profiles[i].GetType(), key), out var members))
                {
                    keys[(profiles[i].GetType(), key)] = members = [];
                }
                members.Add(i);
            }
        }
        foreach (var members in keys.Values)
        {
            if (members.Count <= Few)
            {
                for (var a = 0; a < members.Count; a++)
                {
                    Pair(members, a, a + 1, members.Count, pairs);
                }
                continue;
            }
            members.Sort((a, b) => ByWords(profiles, a, b));
            for (var a = 0; a < members.Count; a++)
            {
                Pair(members, a, a + 1, Math.Min(members.Count, a + 1 + Window), pairs);
            }
            foreach (
                var full in members
                    .OrderByDescending(i => profiles[i].Fullness)
                    .ThenBy(i => i)
                    .Take(Fullest)
                    .ToList()
            )
            {
                foreach (var other in members.Where(other => other != full))
                {
                    pairs.Add((Math.Min(full, other), Math.Max(full, other)));
                }
            }
        }
        return [.. pairs.Order()];
    }

    /// <summary>Pairs of profiles that one sentence tells: their evidence overlaps, or no stop stands between.</summary>
    /// <param name="tellings">Each telling: the profile and its statement.</param>
    public static HashSet<(int Left, int Right)> OfOneSentence(
        IEnumerable<(int Profile, Statement Statement)> tellings
    )
    {
        var pairs = new HashSet<(int, int)>();
        foreach (var article in tellings.GroupBy(telling => telling.Statement.Document.Article))
        {
            var open = new List<(int Profile, int End)>();
            foreach (
                var (profile, statement) in article
                    .OrderBy(telling => telling.Statement.Evidence.Span.Start)
                    .ThenBy(telling => telling.Profile)
            )
            {
                open.RemoveAll(other => IsOver(other.End, statement.Evidence));
                foreach (var other in open.Where(other => other.Profile != profile))
                {
                    pairs.Add((Math.Min(other.Profile, profile), Math.Max(other.Profile, profile)));
                }
                open.Add((profile, statement.Evidence.Span.End));
            }
        }
        return pairs;
    }

    /// <summary>Whether a sentence whose evidence ends at a place is over before other evidence begins, as far as the words before that one tell.</summary>
    private static bool IsOver(int end, Evidence evidence)
    {
        var gap = evidence.Span.Start - end;
        return gap > 0
            && (
                gap > evidence.Prefix.Length
                || evidence.Prefix.AsSpan()[^gap..].IndexOfAny(SentenceEnds) >= 0
            );
    }

    private static void Pair(
        List<int> members,
        int one,
        int from,
        int to,
        HashSet<(int, int)> pairs
    )
    {
        for (var b = from; b < to; b++)
        {
            pairs.Add((Math.Min(members[one], members[b]), Math.Max(members[one], members[b])));
        }
    }

    private static int ByWords(IReadOnlyList<EntryProfile> profiles, int a, int b) =>
        string.CompareOrdinal(profiles[a].Signature, profiles[b].Signature) is var order and not 0
            ? order
            : a.CompareTo(b);
}
