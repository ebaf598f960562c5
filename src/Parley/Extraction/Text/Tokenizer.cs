namespace Parley.Extraction.Text;

/// <summary>Cuts clean text into tokens in one pass. Possessive endings and parts of hyphenated words are tokens of their own.</summary>
internal static class Tokenizer
{
    /// <summary>Letters of a token with the space behind it, in English prose, are a few more than this.</summary>
    private const int LettersEach = 4;

    /// <summary>The words of a phrase in lower case.</summary>
    public static string[] Words(string phrase)
    {
        var tokens = Read(phrase);
        var words = new string[tokens.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = tokens[i].Lower;
        }
        return words;
    }

    public static TokenList Read(string text)
    {
        var tokens = new TokenList(text.Length / LettersEach);
        for (var at = 0; at < text.Length; )
        {
            var letter = text[at];
            if (char.IsWhiteSpace(letter))
            {
                at++;
            }
            else if (CharacterClass.IsDigit(letter))
            {
                at = Number(text, at, tokens);
            }
            else if (CharacterClass.IsEastAsian(letter))
            {
                tokens.Add(
                    new(at, at + 1, TokenKind.Word, Lexeme.Of(text.AsSpan(at, 1)), capital: false)
                );
                at++;
            }
            else if (char.IsLetter(letter))
            {
                at = Word(text, at, tokens);
            }
            else if (IsApostrophe(letter) && Possessive(text, at) is var length and > 0)
            {
                tokens.Add(new(at, at + length, TokenKind.Mark, Lexeme.Possessive, capital: false));
                at += length;
            }
            else
            {
                tokens.Add(new(at, at + 1, TokenKind.Mark, Mark(letter), capital: false));
                at++;
            }
        }
        return tokens;
    }

    private static int Number(string text, int start, TokenList tokens)
    {
        var end = start + 1;
        while (
            end < text.Length
            && (
                CharacterClass.IsDigit(text[end])
                || (
                    CharacterClass.Narrow(text[end]) is '.' or ','
                    && end + 1 < text.Length
                    && CharacterClass.IsDigit(text[end + 1])
                )
            )
        )
        {
            end++;
        }
        tokens.Add(
            new(
                start,
                end,
                TokenKind.Number,
                Lexeme.Of(text.AsSpan(start, end - start)),
                capital: false
            )
        );
        return end;
    }

    private static int Word(string text, int start, TokenList tokens)
    {
        var end = start + 1;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }
        while (end < text.Length)
        {
            var letter = text[end];
            if (CharacterClass.IsDigit(letter))
            {
                if (IsCurrency(text, start, end))
                {
                    break;
                }
                end++;
            }
            else if (char.IsLetter(letter) && !CharacterClass.IsEastAsian(letter))
            {
                end++;
            }
            else if (letter == '.' && IsAbbreviationDot(text, start, end))
            {
                end++;
            }
            else if (
                letter == '&'
                && end + 1 < text.Length
                && char.IsAsciiLetterUpper(text[end - 1])
                && char.IsAsciiLetterUpper(text[end + 1])
            )
            {
                end++;
            }
            else if (IsApostrophe(letter) && InnerApostrophe(text, end))
            {
                end++;
            }
            else
            {
                break;
            }
        }
        tokens.Add(
            new(
                start,
                end,
                TokenKind.Word,
                Lexeme.Of(text.AsSpan(start, end - start)),
                char.IsUpper(text[start])
            )
        );
        return end;
    }

    /// <summary>"EUR50m": a code of capitals in front of digits.</summary>
    private static bool IsCurrency(string text, int start, int end) =>
        end - start is 2 or 3
        && char.IsAsciiLetterUpper(text[start])
        && CurrencyPrefix.Is(text[start..end].ToLowerInvariant());

    /// <summary>A dot after a single letter that alternates with letters: "U.S.", "a.m.".</summary>
    private static bool IsAbbreviationDot(string text, int start, int dot)
    {
        var lettersBefore = 0;
        for (var i = dot - 1; i >= start && text[i] != '.'; i--)
        {
            lettersBefore++;
        }
        if (lettersBefore != 1)
        {
            return false;
        }
        var more =
            dot + 1 < text.Length
            && char.IsLetter(text[dot + 1])
            && (dot + 2 == text.Length || !char.IsLetter(text[dot + 2]));
        var closing = dot - start >= 3;
        return more || closing;
    }

    /// <summary>"don't", "O'Neill", but not a possessive ending or a closing quote.</summary>
    private static bool InnerApostrophe(string text, int at) =>
        at + 1 < text.Length && char.IsLetter(text[at + 1]) && Possessive(text, at) == 0;

    /// <summary>Length of "'s" at a place where no letter follows, or of a bare apostrophe after a plural; else 0.</summary>
    private static int Possessive(string text, int at)
    {
        if (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '.'))
        {
            return 0;
        }
        if (at + 1 < text.Length && text[at + 1] is 's' or 'S')
        {
            return at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2]) ? 2 : 0;
        }
        return
            text[at - 1] is 's'
            && at + 1 < text.Length
            && text[at + 1] == ' '
            && at + 2 < text.Length
            && char.IsLetter(text[at + 2])
            ? 1
            : 0;
    }

    private static bool IsApostrophe(char letter) => letter is '\'' or '’';

    private static Lexeme Mark(char letter) =>
        Lexeme.Mark(
            letter switch
            {
                '’' or '‘' => '\'',
                '“' or '”' => '"',
                '–' or '—' or '−' => '-',
                _ => CharacterClass.Narrow(letter),
            }
        );
}
