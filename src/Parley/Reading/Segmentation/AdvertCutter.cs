using System.Buffers;
using Parley.Reading.Text;

namespace Parley.Reading.Segmentation;

/// <summary>
/// Cuts an advertisement out of a paragraph that a flattened page ran together with it. It takes at least three of an
/// advertisement's phrases close together, closed by a call ("subscribe now"); one phrase alone may be news.
/// </summary>
internal static class AdvertCutter
{
    private const int FewestPhrases = 3;
    private const int Reach = 160;

    private static readonly SearchValues<string> Calls = SearchValues.Create(
        [.. DebrisRules.Calls],
        StringComparison.OrdinalIgnoreCase
    );

    private sealed record Phrase(int Start, int End, bool Call);

    /// <summary>The parts of a block that stay, in order.</summary>
    public static IReadOnlyList<CleanText> Cut(CleanText block)
    {
        var text = block.Text;
        if (!text.AsSpan().ContainsAny(Calls))
        {
            return [block];
        }
        var phrases = new List<Phrase>();
        Find(text, DebrisRules.Adverts, call: false, phrases);
        Find(text, DebrisRules.Calls, call: true, phrases);
        phrases.Sort(
            (one, other) => one.Start != other.Start ? one.Start - other.Start : one.End - other.End
        );
        var parts = new List<CleanText>();
        var kept = 0;
        for (var first = 0; first < phrases.Count; )
        {
            var last = first;
            while (last + 1 < phrases.Count && phrases[last + 1].Start - phrases[last].End <= Reach)
            {
                last++;
            }
            var close = phrases.FindLastIndex(last, last - first + 1, phrase => phrase.Call);
            if (close - first + 1 >= FewestPhrases)
            {
                var start = SentenceStart(text, phrases[first].Start, kept);
                Add(block, kept, start, parts);
                kept = CallEnd(text, phrases[close].End);
            }
            first = last + 1;
        }
        Add(block, kept, text.Length, parts);
        return parts;
    }

    private static void Find(
        string text,
        IReadOnlyList<string> phrases,
        bool call,
        List<Phrase> found
    )
    {
        foreach (var phrase in phrases)
        {
            for (
                var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
                at >= 0;
                at = text.IndexOf(phrase, at + phrase.Length, StringComparison.OrdinalIgnoreCase)
            )
            {
                found.Add(new Phrase(at, at + phrase.Length, call));
            }
        }
    }

    private static int SentenceStart(string text, int at, int floor)
    {
        for (var i = at - 1; i > floor; i--)
        {
            if (text[i] == ' ' && ".!?\"”'’".Contains(text[i - 1], StringComparison.Ordinal))
            {
                return i;
            }
        }
        return floor;
    }

    /// <summary>A full stop behind the call belongs to it.</summary>
    private static int CallEnd(string text, int at) =>
        at < text.Length && text[at] is '.' or '!' ? at + 1 : at;

    private static void Add(CleanText block, int start, int end, List<CleanText> parts)
    {
        var part = block.Part(start, end);
        if (part.Length > 0)
        {
            parts.Add(part);
        }
    }
}
