using System.Collections.Concurrent;
using System.Numerics;
using Parley.Extraction.Text;
using Parley.Geography;

namespace Parley.Extraction.Places;

/// <summary>
/// Names of a gazetteer by their first word, compared with the text as it stands: in its case, or all in capitals. Tens of thousands
/// of names are at hand from the start, so a name is put together when a text first asks for its first word.
/// </summary>
internal sealed class PlaceNames
{
    private const int None = -1;

    private readonly IReadOnlyList<GazetteerPlace> places;

    /// <summary>Hash of the first word of each place's name.</summary>
    private readonly uint[] hashes;

    /// <summary>The first place of each chain, and for each place the next one of its chain; chains go by hash, ascending.</summary>
    private readonly int[] heads;
    private readonly int[] following;

    private readonly ConcurrentDictionary<string, PlaceName[]> byFirstWord = new(
        StringComparer.Ordinal
    );

    public PlaceNames(IReadOnlyList<GazetteerPlace> places)
    {
        this.places = places;
        hashes = new uint[places.Count];
        following = new int[places.Count];
        heads = new int[BitOperations.RoundUpToPowerOf2((uint)places.Count + 1)];
        Array.Fill(heads, None);
        for (var i = places.Count - 1; i >= 0; i--)
        {
            var name = places[i].Name;
            if (char.IsLetter(name[0]))
            {
                hashes[i] = HashOfFirstWord(name);
                ref var head = ref heads[ChainOf(hashes[i])];
                following[i] = head;
                head = i;
            }
        }
    }

    /// <summary>The longest name at a token, or null.</summary>
    public PlaceName? Find(string text, TokenList tokens, int at, int end, out int next)
    {
        next = at;
        var word = tokens[at].Word;
        if (FirstOf(word.Hash) == None)
        {
            return null;
        }
        foreach (var name in Beginning(word))
        {
            if (Matches(text, tokens[at].Start, name.Name) && Ends(tokens, at, end, name, out next))
            {
                return name;
            }
        }
        next = at;
        return null;
    }

    /// <summary>The first place whose name may begin with a word of a hash.</summary>
    private int FirstOf(uint hash)
    {
        var place = heads[ChainOf(hash)];
        while (place != None && hashes[place] != hash)
        {
            place = following[place];
        }
        return place;
    }

    private int ChainOf(uint hash) => (int)(hash & (uint)(heads.Length - 1));

    /// <summary>Names that begin with a word, the longest first.</summary>
    private PlaceName[] Beginning(Lexeme word) =>
        byFirstWord.TryGetValue(word.Lower, out var known)
            ? known
            : byFirstWord.GetOrAdd(word.Lower, Collect(word));

    private PlaceName[] Collect(Lexeme word)
    {
        var found = new List<GazetteerPlace>();
        for (var place = FirstOf(word.Hash); place != None; place = following[place])
        {
            if (hashes[place] == word.Hash && FirstWord(places[place].Name) == word.Lower)
            {
                found.Add(places[place]);
            }
        }
        return
        [
            .. found
                .GroupBy(place => place.Name, StringComparer.Ordinal)
                .Select(group => new PlaceName(group.Key, [.. group]))
                .OrderByDescending(name => name.Name.Length)
                .ThenBy(name => name.Name, StringComparer.Ordinal),
        ];
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
            && rest.Length >= shortest
            && !char.IsLower(rest[1])
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
    private static bool Ends(TokenList tokens, int at, int end, PlaceName name, out int next)
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

    private static uint HashOfFirstWord(string name)
    {
        Span<char> lower = stackalloc char[64];
        var end = EndOfFirstWord(name);
        return end > 0 && end <= lower.Length
            ? Lexeme.HashOf(lower[..name.AsSpan(0, end).ToLowerInvariant(lower)])
            : Lexeme.HashOf(FirstWord(name));
    }

    private static string FirstWord(string name) =>
        EndOfFirstWord(name) is > 0 and var end
            ? name[..end].ToLowerInvariant()
            : Tokenizer.Read(name)[0].Lower;

    /// <summary>Where the letters end that a name begins with, or 0 where no space is behind them.</summary>
    private static int EndOfFirstWord(string name)
    {
        var end = 1;
        while (end < name.Length && char.IsLetterOrDigit(name[end]))
        {
            end++;
        }
        return end == name.Length || name[end] == ' ' ? end : 0;
    }
}
