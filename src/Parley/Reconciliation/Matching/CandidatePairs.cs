using System.Buffers;
using Parley.Documents;
using Parley.Statements;

namespace Parley.Reconciliation.Matching;

/// <summary>
/// Which profiles are compared: those that share a key, and those whose evidence overlaps. Under a key that many share, each is
/// compared with its neighbours in order of signature and with the fullest tellings, so that the work stays linear. Pairs are told one
/// profile at a time, for all of them together would not fit beside the profiles.
/// </summary>
internal sealed class CandidatePairs
{
    /// <summary>Up to this many under a key, all pairs are compared.</summary>
    private const int Few = 24;

    /// <summary>Neighbours on either side under a key of many.</summary>
    private const int Window = 8;

    /// <summary>Fullest tellings that every one is compared with under a key of many.</summary>
    private const int Fullest = 4;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?;\n。");

    private readonly List<Block> blocks = [];
    private readonly List<(int Block, int At)>[] places;
    private readonly List<int>?[] sameSentence;
    private readonly int[] seen;
    private readonly List<int> found = [];

    /// <summary>Finds what profiles share.</summary>
    /// <param name="profiles">Profiles in a settled order.</param>
    /// <param name="tellings">Each telling: the profile and its statement.</param>
    public CandidatePairs(
        IReadOnlyList<EntryProfile> profiles,
        IEnumerable<(int Profile, Statement Statement)> tellings
    )
    {
        places = new List<(int, int)>[profiles.Count];
        sameSentence = new List<int>?[profiles.Count];
        seen = new int[profiles.Count];
        Array.Fill(seen, -1);
        MarkSentences(tellings);
        var keys = new Dictionary<(Type, string), List<int>>();
        for (var i = 0; i < profiles.Count; i++)
        {
            places[i] = [];
            foreach (var key in profiles[i].Keys.Distinct(StringComparer.Ordinal))
            {
                if (!keys.TryGetValue((profiles[i].GetType(), key), out var members))
                {
                    keys[(profiles[i].GetType(), key)] = members = [];
                }
                members.Add(i);
            }
        }
        foreach (var members in keys.Values.Where(members => members.Count > 1))
        {
            AddBlock(profiles, members);
        }
    }

    /// <summary>Profiles after one that it is compared with, ascending; the list holds until the next call.</summary>
    public IReadOnlyList<int> After(int profile)
    {
        found.Clear();
        foreach (var other in sameSentence[profile] ?? [])
        {
            Find(profile, other);
        }
        foreach (var (block, at) in places[profile])
        {
            var (members, fullest) = blocks[block];
            var (from, to) =
                fullest.Length == 0 || Array.IndexOf(fullest, profile) >= 0
                    ? (0, members.Length)
                    : (Math.Max(0, at - Window), Math.Min(members.Length, at + 1 + Window));
            for (var i = from; i < to; i++)
            {
                Find(profile, members[i]);
            }
            foreach (var full in fullest)
            {
                Find(profile, full);
            }
        }
        found.Sort();
        return found;
    }

    /// <summary>Whether one sentence tells both.</summary>
    public bool IsOneSentence(int left, int right) => sameSentence[left]?.Contains(right) == true;

    private void Find(int profile, int other)
    {
        if (other > profile && seen[other] != profile)
        {
            seen[other] = profile;
            found.Add(other);
        }
    }

    private void AddBlock(IReadOnlyList<EntryProfile> profiles, List<int> members)
    {
        int[] fullest = [];
        if (members.Count > Few)
        {
            fullest =
            [
                .. members
                    .OrderByDescending(i => profiles[i].Fullness)
                    .ThenBy(i => i)
                    .Take(Fullest),
            ];
            members.Sort((a, b) => ByWords(profiles, a, b));
        }
        for (var at = 0; at < members.Count; at++)
        {
            places[members[at]].Add((blocks.Count, at));
        }
        blocks.Add(new([.. members], fullest));
    }

    /// <summary>Marks profiles that one sentence tells: their evidence overlaps, or no stop stands between.</summary>
    private void MarkSentences(IEnumerable<(int Profile, Statement Statement)> tellings)
    {
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
                    MarkSentence(
                        Math.Min(other.Profile, profile),
                        Math.Max(other.Profile, profile)
                    );
                }
                open.Add((profile, statement.Evidence.Span.End));
            }
        }
    }

    private void MarkSentence(int left, int right)
    {
        var known = sameSentence[left] ??= [];
        if (!known.Contains(right))
        {
            known.Add(right);
        }
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

    private static int ByWords(IReadOnlyList<EntryProfile> profiles, int a, int b) =>
        string.CompareOrdinal(profiles[a].Signature, profiles[b].Signature) is var order and not 0
            ? order
            : a.CompareTo(b);

    /// <summary>Profiles that share a key.</summary>
    /// <param name="Members">All of them; of many in order of signature.</param>
    /// <param name="Fullest">Of many the fullest tellings; else none.</param>
    private readonly record struct Block(int[] Members, int[] Fullest);
}
