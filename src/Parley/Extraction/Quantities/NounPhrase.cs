using System.Text;
using Parley.Extraction.Text;

namespace Parley.Extraction.Quantities;

/// <summary>Finds the noun that a number counts ("300 new stores", "two of its local plants") without knowing it.</summary>
internal static class NounPhrase
{
    private const int Longest = 8;

    private static readonly HashSet<string> Stops = WordList.Load(
        "Extraction/Quantities/stops.tsv"
    );

    private static readonly Dictionary<string, string> Plurals = TableFile
        .Rows("Extraction/Quantities/plurals.tsv")
        .ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>Whether a word only serves grammar, so that it is no part of a name or a noun phrase.</summary>
    public static bool IsFunctionWord(string word) => Stops.Contains(word);

    /// <summary>The plural noun behind a number, or null.</summary>
    /// <param name="tokens">Tokens of the text.</param>
    /// <param name="at">Where the phrase may begin.</param>
    /// <param name="end">End of the sentence.</param>
    /// <param name="one">Whether the number is one, which counts a singular.</param>
    /// <param name="next">One past the noun.</param>
    public static string? Read(TokenList tokens, int at, int end, bool one, out int next)
    {
        next = at;
        at = PastOf(tokens, at, end, out var partitive);
        var head = -1;
        for (var i = at; i < Math.Min(end, at + Longest); i++)
        {
            if (IsCompound(tokens, i, end))
            {
                continue;
            }
            if (!Belongs(tokens, i, at))
            {
                break;
            }
            if (IsPlural(tokens[i].Lower))
            {
                head = i;
                break;
            }
        }
        if (head < 0 && one && !partitive)
        {
            head = Singular(tokens, at, end);
        }
        if (head < 0)
        {
            return null;
        }
        next = head + 1;
        var name = Name(tokens, at, head, Singular(tokens[head].Lower));
        return RateUnit.Name(tokens, name, ref next, end);
    }

    /// <summary>The phrase that ends at a head, in its plain form: without participles and joining words.</summary>
    public static string Name(TokenList tokens, int at, int head, string singular)
    {
        if (at == head)
        {
            return singular;
        }
        var name = new StringBuilder();
        for (var i = at; i < head; i++)
        {
            var word = tokens[i].Lower;
            var compound = NumberReader.Glued(tokens, i) || NumberReader.Glued(tokens, i + 1);
            if (!compound && (word is "and" or "or" || IsParticiple(word)))
            {
                continue;
            }
            name.Append(word);
            if (!NumberReader.Glued(tokens, i + 1))
            {
                name.Append(' ');
            }
        }
        return name.Append(singular).ToString();
    }

    private static bool IsParticiple(string word) =>
        word.Length > 5
        && (
            word.EndsWith("ing", StringComparison.Ordinal)
            || word.EndsWith("ed", StringComparison.Ordinal)
            || word.EndsWith("ly", StringComparison.Ordinal)
        );

    /// <summary>A hyphen, or a word that one ties to its neighbour.</summary>
    private static bool IsCompound(TokenList tokens, int at, int end) =>
        NumberReader.PastHyphen(tokens, at, end) > at
        || (
            tokens[at].Kind == TokenKind.Word
            && (
                NumberReader.PastHyphen(tokens, at + 1, end) > at + 1
                || (
                    NumberReader.PastHyphen(tokens, at - 1, end) == at
                    && !IsPlural(tokens[at].Lower)
                )
            )
        );

    private static bool Belongs(TokenList tokens, int i, int at) =>
        tokens[i].Kind switch
        {
            TokenKind.Word => !Stops.Contains(tokens[i].Lower)
                && !(i == at && tokens[i].Lower is "and" or "or"),
            TokenKind.Number => i > at && tokens[i - 1].Kind == TokenKind.Word,
            _ => false,
        };

    /// <summary>Past "of the", "of its", "of Johnson's".</summary>
    private static int PastOf(TokenList tokens, int at, int end, out bool partitive)
    {
        partitive = at + 1 < end && tokens[at].Is("of");
        if (!partitive)
        {
            return at < end && tokens[at].Lower is "more" or "additional" ? at + 1 : at;
        }
        at++;
        if (
            tokens[at].Lower
            is "the"
                or "its"
                or "his"
                or "her"
                or "their"
                or "my"
                or "our"
                or "these"
                or "those"
        )
        {
            at++;
        }
        if (at < end && tokens[at].Is("most"))
        {
            at++;
        }
        return at + 1 < end && tokens[at + 1].Is("'s") ? at + 2 : at;
    }

    /// <summary>"one man": the noun ends where the phrase does.</summary>
    private static int Singular(TokenList tokens, int at, int end)
    {
        var i = at;
        while (
            i < end
            && i < at + 3
            && tokens[i].Kind == TokenKind.Word
            && !tokens[i].Capital
            && !Stops.Contains(tokens[i].Lower)
            && tokens[i].Lower is not ("and" or "or")
        )
        {
            i++;
        }
        return i == at || i == at + 3 ? -1 : i - 1;
    }

    private static bool IsPlural(string word) =>
        Plurals.TryGetValue(word, out var singular)
            ? singular != "-"
            : word.Length > 2
                && word[^1] == 's'
                && word[^2] is not ('s' or 'u' or 'i' or '\'')
                && !word.EndsWith("ous", StringComparison.Ordinal);

    private static string Singular(string word)
    {
        if (Plurals.TryGetValue(word, out var singular) && singular != "-")
        {
            return singular;
        }
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
        {
            return string.Concat(word.AsSpan(0, word.Length - 3), "y");
        }
        if (
            word.EndsWith("ches", StringComparison.Ordinal)
            || word.EndsWith("shes", StringComparison.Ordinal)
            || word.EndsWith("sses", StringComparison.Ordinal)
            || word.EndsWith("xes", StringComparison.Ordinal)
            || word.EndsWith("zzes", StringComparison.Ordinal)
        )
        {
            return word[..^2];
        }
        return word.EndsWith('s') && word.Length > 3 ? word[..^1] : word;
    }
}
