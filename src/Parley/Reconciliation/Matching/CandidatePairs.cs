using System.Runtime.InteropServices;

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

    /// <summary>Keys of a profile, about.</summary>
    private const int KeysEach = 12;

    private readonly List<Block> blocks = [];
    private readonly (int[] Starts, (int Block, int At)[] All) places;
    private readonly List<int>?[] sameSentence;
    private readonly int[] seen;
    private readonly List<int> found = [];

    /// <summary>Finds what profiles share.</summary>
    /// <param name="tellings">Tellings, settled.</param>
    public CandidatePairs(Tellings tellings)
    {
        var profiles = tellings.Profiles;
        sameSentence = new List<int>?[profiles.Count];
        seen = new int[profiles.Count];
        Array.Fill(seen, -1);
        foreach (var (left, right) in tellings.SameSentence)
        {
            MarkSentence(left, right);
        }
        var keys = KeysOf(profiles);
        for (var (start, end) = (0, 0); start < keys.Count; start = end)
        {
            while (end < keys.Count && keys[end].Key == keys[start].Key)
            {
                end++;
            }
            if (end - start > 1)
            {
                AddBlock(tellings, CollectionsMarshal.AsSpan(keys)[start..end]);
            }
        }
        places = PlacesOf(profiles.Count);
    }

    /// <summary>Keys with the profiles that have them, sorted. Hashes stand for keys: hundreds of thousands of texts would not fit.</summary>
    private static List<(ulong Key, int Profile)> KeysOf(IReadOnlyList<EntryProfile> profiles)
    {
        var keys = new List<(ulong, int)>(KeysEach * profiles.Count);
        var own = new HashSet<ulong>();
        for (var i = 0; i < profiles.Count; i++)
        {
            own.Clear();
            foreach (var key in profiles[i].Keys)
            {
                if (own.Add(KeyHash.Of(key)))
                {
                    keys.Add((KeyHash.Of(key), i));
                }
            }
        }
        keys.Sort();
        return keys;
    }

    /// <summary>For each profile the blocks that it is in, one after the other.</summary>
    private (int[] Starts, (int Block, int At)[] All) PlacesOf(int profiles)
    {
        var starts = new int[profiles + 1];
        foreach (var member in blocks.SelectMany(block => block.Members))
        {
            starts[member + 1]++;
        }
        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }
        var all = new (int, int)[starts[^1]];
        var next = starts.ToArray();
        for (var block = 0; block < blocks.Count; block++)
        {
            var members = blocks[block].Members;
            for (var at = 0; at < members.Length; at++)
            {
                all[next[members[at]]++] = (block, at);
            }
        }
        return (starts, all);
    }

    /// <summary>Profiles after one that it is compared with, ascending; the list holds until the next call.</summary>
    public IReadOnlyList<int> After(int profile)
    {
        found.Clear();
        foreach (var other in sameSentence[profile] ?? [])
        {
            Find(profile, other);
        }
        for (var place = places.Starts[profile]; place < places.Starts[profile + 1]; place++)
        {
            var (block, at) = places.All[place];
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

    private void AddBlock(Tellings tellings, ReadOnlySpan<(ulong Key, int Profile)> sharing)
    {
        var members = new int[sharing.Length];
        for (var i = 0; i < members.Length; i++)
        {
            members[i] = sharing[i].Profile;
        }
        int[] fullest = [];
        if (members.Length > Few)
        {
            fullest =
            [
                .. members
                    .OrderByDescending(i => tellings.Profiles[i].Fullness)
                    .ThenBy(i => i)
                    .Take(Fullest),
            ];
            Array.Sort(members, (a, b) => tellings.Ranks[a].CompareTo(tellings.Ranks[b]));
        }
        blocks.Add(new(members, fullest));
    }

    private void MarkSentence(int left, int right)
    {
        var known = sameSentence[left] ??= [];
        if (!known.Contains(right))
        {
            known.Add(right);
        }
    }

    /// <summary>Profiles that share a key.</summary>
    /// <param name="Members">All of them; of many in order of signature.</param>
    /// <param name="Fullest">Of many the fullest tellings; else none.</param>
    private readonly record struct Block(int[] Members, int[] Fullest);
}
