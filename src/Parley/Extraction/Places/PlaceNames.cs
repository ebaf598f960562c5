using Parley.Extraction.Text;
using Parley.Geography;

namespace Parley.Extraction.Places;

/// <summary>Names of a gazetteer by their first word, compared with the text as it stands: in its case, or all in capitals.</summary>
internal sealed class PlaceNames
{
    private readonly Dictionary<string, PlaceName[]> byFirstWord;

    public PlaceNames(IEnumerable<GazetteerPlace> places)
    {
        byFirstWord = places
            .GroupBy(place => place.Name, StringComparer.Ordinal)
            .Where(group => char.IsLetter(group.Key[0]))
            .Select(group => new PlaceName(group.Key, [.. group]))
            .GroupBy(name => FirstWord(name.Name), StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group =>
                    group
                        .OrderByDescending(name => name.Name.Length)
                        .ThenBy(name => name.Name, StringComparer.Ordinal)
                        .ToArray(),
                StringComparer.Ordinal
            );
    }

    /// <summary>The longest name at a token, or null.</summary>
    public PlaceName? Find(string text, List<Token> tokens, int at, int end, out int next)
    {
        next = at;
        if (!byFirstWord.TryGetValue(tokens[at].Lower, out var names))
        {
            return null;
        }
        foreach (var name in names)
        {
            if (Matches(text, tokens[at].Start, name.Name) && Ends(tokens, at, end, name, out next))
            {
                return name;
            }
        }
        next = at;
        return null;
    }

    private static bool Matches(string text, int start, string name)
    {
        var rest = text.AsSpan(start);
        if (rest.StartsWith(name, StringComparison.Ordinal))
        {
            return true;
        }
        const int shortest = 4;
        return name.Length >= shortest
            && rest.StartsWith(name, StringComparison.OrdinalIgnoreCase)
            && IsUpper(rest[..name.Length]);
    }

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (char.IsLower(letter))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Whether a name that begins at a token ends with one.</summary>
    private static bool Ends(List<Token> tokens, int at, int end, PlaceName name, out int next)
    {
        var stop = tokens[at].Start + name.Name.Length;
        next = at;
        while (next < end && tokens[next].End < stop)
        {
            next++;
        }
        next++;
        return next <= end && tokens[next - 1].End == stop;
    }

    private static string FirstWord(string name)
    {
        var end = 1;
        while (end < name.Length && char.IsLetterOrDigit(name[end]))
        {
            end++;
        }
        return end == name.Length || name[end] == ' '
            ? name[..end].ToLowerInvariant()
            : Tokenizer.Read(name)[0].Lower;
    }
}
