using System.Text.RegularExpressions;
using Parley.Reading.Text;

namespace Parley.Reading;

/// <summary>Cuts the names of people out of what pages give as authors: several in one string, with offices, outlets and addresses.</summary>
internal static partial class AuthorNames
{
    private const int LongestName = 48;
    private const int LongestLine = 200;
    private const int MostWords = 5;

    private static readonly HashSet<string> Roles = Words("role");
    private static readonly HashSet<string> Particles = Words("particle");
    private static readonly HashSet<string> Suffixes = Words("suffix");

    /// <summary>Longer openings first, so that "written by" is not read as a name before "by".</summary>
    private static readonly List<string> Openings =
    [
        .. Words("open")
            .OrderByDescending(word => word.Length)
            .ThenBy(word => word, StringComparer.Ordinal),
    ];

    /// <summary>The names in one string, in its order; none where it names an office or an outlet only.</summary>
    public static IEnumerable<string> In(string text, OutletIndex outlets)
    {
        if (text.Length > LongestLine || text.Contains("://", StringComparison.Ordinal))
        {
            yield break;
        }
        var parts = Separator().Split(WithoutOpening(text.Trim()));
        for (var i = 0; i < parts.Length; i++)
        {
            var name = parts[i].Trim(' ', '.', ';', ':', ',', '(', ')', '@', '-', '–', '·');
            if (i + 1 < parts.Length && Suffixes.Contains(Plain(parts[i + 1])))
            {
                name += ", " + parts[++i].Trim();
            }
            name = WithoutOpening(name);
            if (IsName(name) && outlets.Named(name) is null)
            {
                yield return name;
            }
        }
    }

    private static string WithoutOpening(string text)
    {
        foreach (var opening in Openings)
        {
            if (
                text.Length > opening.Length + 1
                && text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)
                && text[opening.Length] is ' ' or ':' or ' '
            )
            {
                return WithoutOpening(text[(opening.Length + 1)..].TrimStart(' ', ':'));
            }
        }
        return text;
    }

    private static bool IsName(string name)
    {
        if (name.Length is < 2 or > LongestName || name.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return false;
        }
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWords
            && !Openings.Contains(name.ToLowerInvariant())
            && (words.Length > 1 || !name.Contains('.', StringComparison.Ordinal))
            && words.All(word =>
                !Roles.Contains(Plain(word))
                && (
                    char.IsUpper(word[0])
                    || !char.IsAscii(word[0])
                    || (words.Length > 1 && Particles.Contains(word))
                )
            )
            && !name.StartsWith("The ", StringComparison.Ordinal);
    }

    private static string Plain(string word) => word.Trim(' ', '.', ',').ToLowerInvariant();

    private static HashSet<string> Words(string kind) =>
        WordTable
            .Load("Reading/byline-words.tsv")
            .Where(row => row[0] == kind)
            .Select(row => row[1])
            .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(
        @",| (?:and|und|et|y|e|og|och|en|with|mit|avec|for) |\s?[&;|/•·]\s?| [–—-] |、|・|，",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Separator();
}
