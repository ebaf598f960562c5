using System.Buffers;
using Parley.Reading.Text;

namespace Parley.Reading.Html;

/// <summary>Reads the words of <c>mark-hints.tsv</c> in names of classes, properties and keys.</summary>
internal static class MarkHints
{
    private const int LongestNames = 600;

    private static readonly Dictionary<string, MarkHint> Words = Load();

    private static readonly Dictionary<string, MarkHint>.AlternateLookup<
        ReadOnlySpan<char>
    > Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<string> Signs = SearchValues.Create(
        [.. Words.Keys],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Whether a tag may hold a hint; a cheap look before its attributes are read.</summary>
    public static bool MayHint(ReadOnlySpan<char> tag) => tag.ContainsAny(Signs);

    /// <summary>What names tell, their words parted by signs, digits and humps ("post-date", "publishDate2").</summary>
    public static MarkHint Of(ReadOnlySpan<char> names)
    {
        var hints = MarkHint.None;
        if (names.Length > LongestNames)
        {
            names = names[..LongestNames];
        }
        for (var i = 0; i < names.Length; )
        {
            if (!char.IsLetter(names[i]))
            {
                i++;
                continue;
            }
            var start = i++;
            while (
                i < names.Length
                && char.IsLetter(names[i])
                && !(char.IsUpper(names[i]) && char.IsLower(names[i - 1]))
            )
            {
                i++;
            }
            hints |= Word(names[start..i]);
        }
        return hints;
    }

    private static MarkHint Word(ReadOnlySpan<char> word)
    {
        if (Lookup.TryGetValue(word, out var hint))
        {
            return hint;
        }
        // "fbdatum", "catdate", "publishingdate".
        foreach (var tail in (ReadOnlySpan<string>)["date", "datum"])
        {
            if (
                word.Length > tail.Length
                && word.EndsWith(tail, StringComparison.OrdinalIgnoreCase)
                && !word.EndsWith("idate", StringComparison.OrdinalIgnoreCase)
            )
            {
                return MarkHint.Date | Word(word[..^tail.Length]);
            }
        }
        return MarkHint.None;
    }

    private static Dictionary<string, MarkHint> Load()
    {
        var words = new Dictionary<string, MarkHint>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in WordTable.Load("Reading/Html/mark-hints.tsv"))
        {
            words[row[1]] =
                words.GetValueOrDefault(row[1]) | Enum.Parse<MarkHint>(row[0], ignoreCase: true);
        }
        return words;
    }
}
