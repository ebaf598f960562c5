using System.Text.RegularExpressions;

namespace Parley.Reading.Dates;

/// <summary>The day of publication in a page's scripts, for pages that give it nowhere else.</summary>
internal static partial class ScriptDates
{
    private const int Most = 200;

    /// <summary>A day that all values of a property agree on, with the property; null where they differ.</summary>
    public static (string Property, string Value, DateOnly Day)? Read(string source)
    {
        (string Property, string Value, DateOnly Day)? found = null;
        var read = 0;
        foreach (Match match in Property().Matches(source))
        {
            var value = match.Groups["value"].Value;
            if (DateScanner.Stamp(value) is not { } day)
            {
                continue;
            }
            if (++read > Most || (found is { } before && before.Day != day))
            {
                return null;
            }
            found ??= (match.Groups["name"].Value, value, day);
        }
        return found;
    }

    [GeneratedRegex(
        @"""(?<name>datePublished|publishedAt|published_at|publishDate|publish_date|publishedDate|publicationDate|publication_date|publication_time|first_published_at|dateCreated)\\?""\s{0,4}:\s{0,4}\\?""(?<value>[0-9][^""\\]{7,32})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Property();
}
