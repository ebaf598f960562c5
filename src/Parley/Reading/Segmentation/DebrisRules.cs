using System.Buffers;
using Parley.Reading.Text;

namespace Parley.Reading.Segmentation;

/// <summary>The patterns of <c>debris.tsv</c>, matched against whole blocks.</summary>
internal static class DebrisRules
{
    /// <summary>Up to here a block is matched by all patterns, beyond by those alone that know long blocks.</summary>
    public const int LongestShort = 180;

    private const int LongestLong = 1500;

    private static readonly char[] Frame =
    [
        ' ',
        '»',
        '«',
        '›',
        '→',
        '•',
        '·',
        '|',
        ':',
        '：',
        '▼',
        '■',
        '◆',
        '>',
        '_',
        '=',
    ];

    private sealed record Rule(string Pattern, DebrisClass Class);

    private static readonly Dictionary<char, List<Rule>> ByFirst = [];

    /// <summary>Those of them that may cover a long block.</summary>
    private static readonly Dictionary<char, List<Rule>> LongByFirst = [];
    private static readonly List<Rule> Floating = [];

    /// <summary>Words of which a line has to hold one for a floating pattern to cover it.</summary>
    private static readonly SearchValues<string> FloatingWords;
    private static readonly List<string> AdvertList = [];
    private static readonly List<string> CallList = [];
    private static readonly List<string> BylineList = [];
    private static readonly List<string> BeforeList = [];
    private static readonly List<string> AfterList = [];

    static DebrisRules()
    {
        foreach (var row in WordTable.Load("Reading/debris.tsv"))
        {
            switch (row[0])
            {
                case "end":
                    Add(row[1], DebrisClass.End);
                    break;
                case "drop":
                    Add(row[1], DebrisClass.Drop);
                    break;
                case "credit":
                    Add(row[1], DebrisClass.Credit);
                    break;
                case "section":
                    Add(row[1], DebrisClass.Section);
                    break;
                case "sample":
                    Add(row[1], DebrisClass.Sample);
                    break;
                case "advert":
                    AdvertList.Add(row[1]);
                    break;
                case "call":
                    CallList.Add(row[1]);
                    break;
                case "byline":
                    BylineList.Add(row[1]);
                    break;
                case "before":
                    BeforeList.Add(row[1]);
                    break;
                case "after":
                    AfterList.Add(row[1]);
                    break;
                default:
                    throw new InvalidOperationException($"debris.tsv: unknown class {row[0]}.");
            }
        }
        FloatingWords = SearchValues.Create(
            [.. Floating.Select(rule => Words(rule.Pattern))],
            StringComparison.OrdinalIgnoreCase
        );
    }

    /// <summary>Phrases of an advertisement inside a paragraph.</summary>
    public static IReadOnlyList<string> Adverts => AdvertList;

    /// <summary>The calls that close one.</summary>
    public static IReadOnlyList<string> Calls => CallList;

    /// <summary>How a line of authors begins.</summary>
    public static IReadOnlyList<string> Bylines => BylineList;

    /// <summary>Words before the name of a credited outlet.</summary>
    public static IReadOnlyList<string> CuesBefore => BeforeList;

    /// <summary>Words after it.</summary>
    public static IReadOnlyList<string> CuesAfter => AfterList;

    /// <summary>What a block is, and for a credit the part that names the source.</summary>
    public static DebrisClass? Classify(string text, out string? captured)
    {
        captured = null;
        if (text.Length == 0 || text.Length > LongestLong)
        {
            return null;
        }
        var core = text.AsSpan().Trim(Frame);
        if (core.Length == 0)
        {
            return DebrisClass.Drop;
        }
        var byFirst = core.Length > LongestShort ? LongByFirst : ByFirst;
        var rules = byFirst.GetValueOrDefault(Plain(char.ToLowerInvariant(core[0])), []);
        var floating = core.ContainsAny(FloatingWords);
        if (!floating && !MayBegin(rules, core))
        {
            return null;
        }
        var line = Normalised(text);
        foreach (var (pattern, kind) in rules)
        {
            if (Fits(pattern, line) && Matches(pattern, line, out var at))
            {
                captured = kind == DebrisClass.Credit ? Captured(text, line, at, pattern) : null;
                return kind;
            }
        }
        foreach (var (pattern, kind) in floating ? Floating : [])
        {
            if (Fits(pattern, line) && Matches(pattern, line, out _))
            {
                return kind;
            }
        }
        return null;
    }

    /// <summary>Whether a line begins as one of the patterns does.</summary>
    private static bool MayBegin(List<Rule> rules, ReadOnlySpan<char> core)
    {
        foreach (var rule in rules)
        {
            if (MayBegin(rule.Pattern, core))
            {
                return true;
            }
        }
        return false;
    }

    private static bool MayBegin(string pattern, ReadOnlySpan<char> core)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] is '*' or '%')
            {
                return true;
            }
            if (i >= core.Length || Plain(char.ToLowerInvariant(core[i])) != pattern[i])
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Lower case, straight quotes, without the bullets, arrows and colons that frame a label.</summary>
    private static string Normalised(string text) =>
        text.ToLowerInvariant().Replace('’', '\'').Replace('‘', '\'').Trim(Frame);

    private static char Plain(char letter) => letter is '’' or '‘' ? '\'' : letter;

    /// <summary>A pattern that names a disclaimer may cover a long block; all others are about short ones.</summary>
    private static bool Fits(string pattern, string line) =>
        line.Length <= LongestShort || (CoversLong(pattern) && line.Length <= LongestLong);

    private static bool CoversLong(string pattern) => pattern.Length >= 15 && pattern.EndsWith('*');

    /// <summary>The longest run of a pattern that a line has to hold letter for letter.</summary>
    private static string Words(string pattern) =>
        pattern.Split('*', '%', '\'').MaxBy(part => part.Length)!;

    private static void Add(string pattern, DebrisClass kind)
    {
        if (pattern[0] is '*' or '%')
        {
            Floating.Add(new Rule(pattern, kind));
            return;
        }
        Add(ByFirst, pattern, kind);
        if (CoversLong(pattern))
        {
            Add(LongByFirst, pattern, kind);
        }
    }

    private static void Add(Dictionary<char, List<Rule>> byFirst, string pattern, DebrisClass kind)
    {
        if (!byFirst.TryGetValue(pattern[0], out var list))
        {
            byFirst[pattern[0]] = list = [];
        }
        list.Add(new Rule(pattern, kind));
    }

    private static string? Captured(string text, string line, int at, string pattern)
    {
        // Normalising keeps lengths, so a place in the line is a place in the trimmed text.
        var offset = text.ToLowerInvariant()
            .Replace('’', '\'')
            .Replace('‘', '\'')
            .IndexOf(line, StringComparison.Ordinal);
        if (at < 0 || offset < 0)
        {
            return null;
        }
        var tail = pattern.Length - 1 - pattern.IndexOf('*', StringComparison.Ordinal);
        var value = text.Substring(offset + at, line.Length - at - tail)
            .Trim(' ', '.', '(', ')', '[', ']', ';');
        return value.Length is 0 or > 120 ? null : value;
    }

    /// <summary>Whether a pattern covers a whole line; <paramref name="star"/> is where its first <c>*</c> begins.</summary>
    internal static bool Matches(string pattern, string line, out int star)
    {
        star = -1;
        int p = 0,
            i = 0,
            retryPattern = -1,
            retryLine = 0;
        while (i < line.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = star < 0 ? i : star;
                retryPattern = ++p;
                retryLine = i;
                continue;
            }
            if (p < pattern.Length && pattern[p] == '%' && char.IsAsciiDigit(line[i]))
            {
                while (
                    i < line.Length
                    && (char.IsAsciiDigit(line[i]) || line[i] is ',' or '.' or 'k' or 'm')
                )
                {
                    i++;
                }
                p++;
                continue;
            }
            if (p < pattern.Length && pattern[p] == line[i])
            {
                p++;
                i++;
                continue;
            }
            if (retryPattern < 0)
            {
                return false;
            }
            p = retryPattern;
            i = ++retryLine;
        }
        while (p < pattern.Length && pattern[p] == '*')
        {
            star = star < 0 ? i : star;
            p++;
        }
        return p == pattern.Length;
    }
}
