using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Parley.Cli.Evaluation;

/// <summary>The runs of four words of a text with how often each occurs; a shorter text is one run.</summary>
/// <remarks>A word is a run of letters, numbers and underscores, as <c>\w+</c> is in Python, where marks above letters part words.</remarks>
internal static class WordShingles
{
    private const int Run = 4;

    public static Dictionary<string, int> Of(string text)
    {
        var words = Words(text);
        var runs = new Dictionary<string, int>(StringComparer.Ordinal);
        var last = Math.Max(0, words.Count - Run);
        for (var i = 0; i <= last && words.Count > 0; i++)
        {
            var run = string.Join(' ', words.GetRange(i, Math.Min(Run, words.Count)));
            CollectionsMarshal.GetValueRefOrAddDefault(runs, run, out _)++;
        }
        return runs;
    }

    /// <summary>How many runs two texts share, each as often as both have it.</summary>
    public static int Shared(Dictionary<string, int> left, Dictionary<string, int> right) =>
        left.Sum(run => Math.Min(run.Value, right.GetValueOrDefault(run.Key)));

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var (start, at) = (-1, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsWord(rune))
            {
                start = start < 0 ? at : start;
            }
            else if (start >= 0)
            {
                words.Add(text[start..at]);
                start = -1;
            }
            at += rune.Utf16SequenceLength;
        }
        if (start >= 0)
        {
            words.Add(text[start..]);
        }
        return words;
    }

    private static bool IsWord(Rune rune) =>
        rune.Value == '_'
        || Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.LetterNumber
                or UnicodeCategory.OtherNumber;
}
