using System.Numerics;

namespace Parley.Reconciliation.Copies;

/// <summary>
/// Finds the texts that share keys with a text. Keys that stand in one text alone are not kept, and no key lists more than a few
/// texts: a boilerplate shingle costs no more than a rare one, and texts that are copies are found by their other keys.
/// </summary>
internal sealed class CopyIndex
{
    /// <summary>Texts that a key lists.</summary>
    private const int Listed = 6;

    /// <summary>Candidates that are compared, those with the most shared keys first.</summary>
    private const int Compared = 8;

    private readonly IReadOnlyList<CopySketch> texts;
    private readonly ulong[] repeated;
    private readonly KeyLists lists = new(Listed);
    private readonly List<int> hits = [];
    private readonly List<(int Votes, int Text)> ranked = [];

    public CopyIndex(IReadOnlyList<CopySketch> texts)
    {
        this.texts = texts;
        var keys = texts.Sum(text => (long)text.Keys.Length);
        var bits = Math.Clamp(BitOperations.RoundUpToPowerOf2((ulong)keys * 8), 1 << 10, 1 << 29);
        var seen = new ulong[bits / 64];
        repeated = new ulong[bits / 64];
        foreach (var text in texts)
        {
            foreach (var key in text.Keys)
            {
                var (word, bit) = Place(key);
                repeated[word] |= seen[word] & bit;
                seen[word] |= bit;
            }
        }
    }

    /// <summary>Lists a text under its keys.</summary>
    public void Add(int text)
    {
        foreach (var key in texts[text].Keys)
        {
            var (word, bit) = Place(key);
            if ((repeated[word] & bit) == 0)
            {
                continue;
            }
            lists.Add(key, text);
        }
    }

    /// <summary>Listed texts that share keys with this one: those with the most first, then those listed first.</summary>
    public IEnumerable<int> Candidates(int text)
    {
        hits.Clear();
        foreach (var key in texts[text].Keys)
        {
            lists.AddTo(hits, key);
        }
        hits.Sort();
        ranked.Clear();
        for (var (i, start) = (0, 0); i < hits.Count; i++)
        {
            if (i + 1 == hits.Count || hits[i + 1] != hits[i])
            {
                ranked.Add((i + 1 - start, hits[i]));
                start = i + 1;
            }
        }
        ranked.Sort(static (a, b) => a.Votes != b.Votes ? b.Votes - a.Votes : a.Text - b.Text);
        return ranked.Take(Compared).Select(hit => hit.Text);
    }

    private (int Word, ulong Bit) Place(uint key)
    {
        var at = key & (((uint)repeated.Length * 64) - 1);
        return ((int)(at / 64), 1UL << (int)(at % 64));
    }
}
