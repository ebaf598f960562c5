using System.Globalization;
using Parley.Reading.Html.Blocks;
using Parley.Reading.Text;

namespace Parley.Reading.Html;

/// <summary>What the words in <c>class</c> and <c>id</c> tell, by <c>hints.tsv</c>. One page uses the same names over and over, so each is read once.</summary>
internal sealed class HtmlHints
{
    private const int LongestNames = 1000;
    private const int MostNames = 20_000;

    private static readonly Dictionary<string, PartHints> Words = new(StringComparer.Ordinal);
    private static readonly HashSet<string> Voids = new(StringComparer.Ordinal);

    private readonly Dictionary<string, PartHints> known = new(StringComparer.Ordinal);

    static HtmlHints()
    {
        foreach (var row in WordTable.Load("Reading/Html/hints.tsv"))
        {
            if (row[0] == "void")
            {
                Voids.Add(row[1]);
                continue;
            }
            var group = Enum.Parse<PartHints>(row[0], ignoreCase: true);
            Words[row[1]] = Words.GetValueOrDefault(row[1]) | group;
        }
    }

    /// <summary>What an element's names say.</summary>
    public PartHints Of(string? names)
    {
        if (string.IsNullOrEmpty(names) || names.Length > LongestNames)
        {
            return PartHints.None;
        }
        if (known.TryGetValue(names, out var hints))
        {
            return hints;
        }
        hints = Read(names);
        if (known.Count < MostNames)
        {
            known[names] = hints;
        }
        return hints;
    }

    private static PartHints Read(string names)
    {
        var hints = PartHints.None;
        foreach (var name in names.AsSpan().Split(' '))
        {
            var (before, voided) = ("", false);
            foreach (var part in Parts(names[name]))
            {
                if (!voided)
                {
                    hints |= Words.GetValueOrDefault(part);
                    if (before.Length > 0)
                    {
                        hints |= Words.GetValueOrDefault(before + "-" + part);
                    }
                }
                (before, voided) = (part, Voids.Contains(part));
            }
        }
        return hints;
    }

    /// <summary>The words of a name: <c>related-links__item</c> and <c>relatedLinksItem</c> have three.</summary>
    private static List<string> Parts(string name)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var letter = i < name.Length && char.IsLetter(name[i]);
            var hump = letter && i > start && char.IsUpper(name[i]) && char.IsLower(name[i - 1]);
            if (letter && !hump)
            {
                continue;
            }
            if (i > start)
            {
                parts.Add(name[start..i].ToLower(CultureInfo.InvariantCulture));
            }
            start = hump ? i : i + 1;
        }
        return parts;
    }
}
