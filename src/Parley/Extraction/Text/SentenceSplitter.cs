using Parley.Documents;

namespace Parley.Extraction.Text;

/// <summary>Splits blocks into sentences. A sentence never crosses a block.</summary>
internal static class SentenceSplitter
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal)
    {
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "gov",
        "sen",
        "rep",
        "gen",
        "lt",
        "col",
        "st",
        "mt",
        "ft",
        "no",
        "vs",
        "inc",
        "corp",
        "co",
        "ltd",
        "bros",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "fig",
        "est",
        "approx",
        "dept",
        "sec",
        "proc",
    };

    /// <summary>Words that open a sentence, so that a dot of an abbreviation before them ends one too.</summary>
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
    {
        "the",
        "it",
        "he",
        "she",
        "they",
        "we",
        "in",
        "but",
        "and",
        "this",
        "that",
        "these",
        "those",
        "a",
        "an",
        "on",
        "at",
        "as",
        "while",
        "his",
        "her",
        "its",
        "their",
        "when",
        "if",
        "after",
        "however",
        "for",
        "there",
        "some",
        "many",
        "both",
        "under",
    };

    /// <summary>Words that go on behind an abbreviation of a country; with a capital there they tell a wire of old.</summary>
    private static readonly HashSet<string> Continuing = new(StringComparer.Ordinal)
    {
        "to",
        "and",
        "trade",
        "is",
        "has",
        "officials",
        "of",
    };

    /// <summary>Openers that as often go on with a sentence.</summary>
    private static readonly HashSet<string> Joining = new(StringComparer.Ordinal)
    {
        "and",
        "in",
        "on",
        "at",
        "as",
        "for",
        "that",
        "under",
        "while",
        "when",
        "if",
        "after",
        "both",
        "its",
        "their",
        "his",
        "her",
        "a",
        "an",
    };

    /// <summary>Sentences of the text as ranges of tokens, with their span.</summary>
    public static List<Sentence> Split(
        string text,
        IReadOnlyList<TextBlock> blocks,
        TokenList tokens
    )
    {
        var sentences = new List<Sentence>();
        var wire = IsWire(tokens);
        var next = 0;
        foreach (var block in blocks)
        {
            var first = next;
            while (next < tokens.Count && tokens[next].Start < block.Span.End)
            {
                next++;
                if (
                    next == tokens.Count
                    || tokens[next].Start >= block.Span.End
                    || Ends(text, tokens, next, wire)
                )
                {
                    if (next > first)
                    {
                        sentences.Add(
                            new(
                                first,
                                next,
                                new(tokens[first].Start, tokens[next - 1].End),
                                block.Kind
                            )
                        );
                    }
                    first = next;
                }
            }
        }
        return sentences;
    }

    /// <summary>Whether a sentence ends before the token at <paramref name="next"/>.</summary>
    private static bool Ends(string text, TokenList tokens, int next, bool wire)
    {
        if (
            text[tokens[next].Start - 1] != ' '
            || (
                IsClosing(tokens[next])
                && (next + 1 == tokens.Count || tokens[next + 1].Start > tokens[next].End)
            )
        )
        {
            return false;
        }
        var last = next - 1;
        while (last > 0 && IsClosing(tokens[last]) && tokens[last].Start == tokens[last - 1].End)
        {
            last--;
        }
        var stop = tokens[last];
        var following = tokens[next];
        var opens = following.Capital || following.Kind == TokenKind.Number || !IsWord(following);
        if (stop.Kind == TokenKind.Mark && stop.Lower is "!" or "?")
        {
            return opens;
        }
        if (stop.Kind == TokenKind.Mark && stop.Is("."))
        {
            return opens
                && !(last > 0 && IsAbbreviation(tokens[last - 1], stop))
                && !(
                    last > 1
                    && IsShortRegion(tokens, last)
                    && !(following.Capital && Openers.Contains(following.Lower))
                );
        }
        return stop.Kind == TokenKind.Word
            && stop.Lower.EndsWith('.')
            && following.Capital
            && Openers.Contains(following.Lower)
            && !(wire && Joining.Contains(following.Lower));
    }

    /// <summary>Whether the text prints a capital behind an abbreviation ("U.S. To") where no sentence begins, as old wires do.</summary>
    private static bool IsWire(TokenList tokens)
    {
        for (var at = 1; at < tokens.Count; at++)
        {
            if (
                tokens[at].Capital
                && tokens[at - 1] is { Kind: TokenKind.Word, Lower.Length: 4 } before
                && before.Lower[1] == '.'
                && before.Lower[3] == '.'
                && Continuing.Contains(tokens[at].Lower)
            )
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsAbbreviation(Token word, Token dot) =>
        word.End == dot.Start
        && word.Kind == TokenKind.Word
        && (Abbreviations.Contains(word.Lower) || (word.Lower.Length == 1 && word.Capital));

    /// <summary>"Springfield, Ill.": a short name behind a comma behind a name, whose dot ends a sentence only before an opener.</summary>
    private static bool IsShortRegion(TokenList tokens, int dot)
    {
        const int longest = 5;
        var word = tokens[dot - 1];
        if (
            word.End != tokens[dot].Start
            || !word.Capital
            || word.End - word.Start > longest
            || word.Kind != TokenKind.Word
        )
        {
            return false;
        }
        var comma = dot - 2;
        if (comma > 1 && tokens[comma].Is(".") && tokens[comma - 1].Lower.Length == 1)
        {
            comma -= 2;
        }
        return comma > 0 && tokens[comma].Is(",") && tokens[comma - 1].Capital;
    }

    private static bool IsClosing(Token token) =>
        token.Kind == TokenKind.Mark && token.Lower is "\"" or "'" or ")" or "]" or "”";

    private static bool IsWord(Token token) => token.Kind == TokenKind.Word;
}
