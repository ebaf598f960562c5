using Parley.Reading.Text;

namespace Parley.Reading.Html;

/// <summary>What the words in <c>class</c> and <c>id</c> tell, by <c>hints.tsv</c>.</summary>
internal static class HtmlHints
{
    private static readonly HashSet<string> Drops = Words("drop");
    private static readonly HashSet<string> Keeps = Words("keep");
    private static readonly HashSet<string> Voids = Words("void");

    /// <summary>The word that says a part is no article text, or null.</summary>
    public static string? Dropping(string? names)
    {
        if (string.IsNullOrEmpty(names) || names.Length > 1000)
        {
            return null;
        }
        foreach (
            var name in names.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)
        )
        {
            if (Drops.Contains(name))
            {
                return name;
            }
            var parts = name.Split(['-', '_', ':'], StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i < parts.Length; i++)
            {
                if (Drops.Contains(parts[i]) && (i == 0 || !Voids.Contains(parts[i - 1])))
                {
                    return parts[i];
                }
            }
        }
        return null;
    }

    /// <summary>Whether a part calls itself the body of an article.</summary>
    public static bool IsBody(string? names) =>
        !string.IsNullOrEmpty(names)
        && names.Length <= 1000
        && names
            .ToLowerInvariant()
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Any(Keeps.Contains);

    private static HashSet<string> Words(string effect) =>
        WordTable
            .Load("Reading/Html/hints.tsv")
            .Where(row => row[0] == effect)
            .Select(row => row[1])
            .ToHashSet(StringComparer.Ordinal);
}
