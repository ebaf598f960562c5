using Parley.Extraction.Text;

namespace Parley.Extraction.Quantities;

/// <summary>Reads a number with its scale: "44 billion", "1.2tn", "two mln", "half a million", "hundreds of thousands", 8.6兆.</summary>
internal static class NumberReader
{
    /// <summary>Beyond this no further scale is applied, so that nothing overflows.</summary>
    private const decimal Greatest = 1e15m;

    /// <summary>Reads the number that stands at a token.</summary>
    public static bool TryRead(TokenList tokens, int at, int end, out NumberPhrase number)
    {
        number = default;
        if (at >= end)
        {
            return false;
        }
        if (tokens[at].Kind == TokenKind.Number)
        {
            return !InsideWord(tokens, at) && TryDigits(tokens, at, at + 1, end, "", out number);
        }
        if (IsPoint(tokens, at, end))
        {
            return TryDigits(tokens, at + 1, at + 2, end, ".", out number);
        }
        return NumberWords.Find(tokens[at].Lower, out var value) switch
        {
            NumberRole.Digit or NumberRole.Teen or NumberRole.Tens => TryWords(
                tokens,
                at,
                end,
                out number
            ),
            NumberRole.Article => TryArticle(tokens, at, end, value, out number),
            NumberRole.Few => TryFew(tokens, at, end, out number),
            NumberRole.Plural => TryPlural(tokens, at, end, value, out number),
            NumberRole.Figure or NumberRole.Multiplier => KanjiNumber.TryRead(
                tokens,
                at,
                end,
                out number
            ),
            _ => false,
        };
    }

    /// <summary>Whether a token is glued to the one before it.</summary>
    public static bool Glued(TokenList tokens, int at) =>
        at > 0 && at < tokens.Count && tokens[at].Start == tokens[at - 1].End;

    /// <summary>The token behind a hyphen that ties two words, else the same token.</summary>
    public static int PastHyphen(TokenList tokens, int at, int end) =>
        at + 1 < end && tokens[at].Is("-") && Glued(tokens, at) && Glued(tokens, at + 1)
            ? at + 1
            : at;

    /// <summary>"F-35", "Covid-19", "A320": digits that belong to a name.</summary>
    private static bool InsideWord(TokenList tokens, int at) =>
        Glued(tokens, at)
        && (
            tokens[at - 1].Kind == TokenKind.Word
                && !CurrencyPrefix.Is(tokens[at - 1].Lower)
                && !CharacterClass.IsEastAsian(tokens[at - 1].Lower[^1])
            || (
                tokens[at - 1].Lower is "-" or "."
                && at > 1
                && Glued(tokens, at - 1)
                && tokens[at - 2].Kind == TokenKind.Word
                && NumberWords.Find(tokens[at - 2].Lower, out _) == NumberRole.None
                && tokens[at - 2].Lower is not ("to" or "sub" or "under" or "over")
            )
        );

    private static bool IsPoint(TokenList tokens, int at, int end) =>
        tokens[at].Is(".")
        && at + 1 < end
        && tokens[at + 1].Kind == TokenKind.Number
        && Glued(tokens, at + 1)
        && !Glued(tokens, at)
        && !tokens[at + 1].Lower.Contains('.', StringComparison.Ordinal);

    private static bool TryDigits(
        TokenList tokens,
        int at,
        int next,
        int end,
        string point,
        out NumberPhrase number
    )
    {
        number = default;
        var digits = point.Length == 0 ? tokens[at].Lower : point + tokens[at].Lower;
        if (!DigitText.TryParse(digits, out var value))
        {
            return false;
        }
        if (next < end && Glued(tokens, next) && KanjiNumber.Continues(tokens[next].Lower))
        {
            return KanjiNumber.TryContinue(tokens, next, end, value, out number);
        }
        Fraction(tokens, at, ref next, end, ref value);
        var plain = value;
        var letter = Scales(tokens, ref next, end, ref value);
        if (next < end && Glued(tokens, next) && tokens[next].Lower is "st" or "nd" or "rd" or "th")
        {
            return false;
        }
        number = new(value, next, NumberForm.Digits, plain > 0 ? value / plain : 1, letter);
        return true;
    }

    /// <summary>"2 1/2", "1/2" and "2½".</summary>
    private static void Fraction(TokenList tokens, int at, ref int next, int end, ref decimal value)
    {
        if (next < end && Glued(tokens, next) && Vulgar(tokens[next].Lower) is { } part)
        {
            value += part;
            next++;
        }
        else if (Quotient(tokens, at, end) is { } share)
        {
            value = share;
            next = at + 3;
        }
        else if (next + 2 < end && value < 1000 && Quotient(tokens, next, end) is { } rest)
        {
            value += rest;
            next += 3;
        }
    }

    private static decimal? Quotient(TokenList tokens, int at, int end) =>
        at + 3 < end
        && tokens[at + 1].Lower is "/" or "⁄"
        && Glued(tokens, at + 1)
        && Glued(tokens, at + 2)
        && tokens[at + 3].Kind == TokenKind.Word
        && DigitText.TryParse(tokens[at].Lower, out var above)
        && DigitText.TryParse(tokens[at + 2].Lower, out var below)
        && above > 0
        && above < below
        && below is 2 or 3 or 4 or 5 or 8 or 10 or 16 or 32 or 64 or 100 or 128
            ? above / below
            : null;

    private static decimal? Vulgar(string mark) =>
        mark switch
        {
            "½" => 0.5m,
            "¼" => 0.25m,
            "¾" => 0.75m,
            _ => null,
        };

    /// <summary>Applies the scales that follow; true where the scale is a letter.</summary>
    private static bool Scales(TokenList tokens, ref int next, int end, ref decimal value)
    {
        while (next < end && value < Greatest)
        {
            var at = PastHyphen(tokens, next, end);
            var role = NumberWords.Find(tokens[at].Lower, out var scale);
            if (role is NumberRole.Scale or NumberRole.Hundred or NumberRole.Dozen)
            {
                value *= scale;
                next = at + 1;
            }
            else if (role == NumberRole.Letter && at == next && Glued(tokens, at))
            {
                value *= scale;
                next = at + 1;
                return true;
            }
            else
            {
                break;
            }
        }
        return false;
    }

    private static bool TryWords(TokenList tokens, int at, int end, out NumberPhrase number)
    {
        decimal total = 0;
        decimal group = 0;
        decimal scale = 1;
        var last = NumberRole.None;
        var next = at;
        while (next < end)
        {
            var here = next == at ? at : PastHyphen(tokens, next, end);
            if (tokens[here].Is("and") && last is NumberRole.Hundred or NumberRole.Scale)
            {
                here++;
            }
            else if (Half(tokens, here, end) && last is NumberRole.Digit or NumberRole.Teen)
            {
                group += 0.5m;
                next = here + 3;
                continue;
            }
            var role = here < end ? NumberWords.Find(tokens[here].Lower, out var value) : default;
            if (!Follows(last, role) || total > Greatest || group > Greatest)
            {
                break;
            }
            NumberWords.Find(tokens[here].Lower, out value);
            switch (role)
            {
                case NumberRole.Hundred or NumberRole.Dozen:
                    group *= value;
                    break;
                case NumberRole.Scale:
                    scale = value;
                    total += group * value;
                    group = 0;
                    break;
                default:
                    group += value;
                    break;
            }
            last = role;
            next = here + 1;
        }
        number = new(total + group, next, NumberForm.Words, group == 0 ? scale : 1);
        return next > at;
    }

    private static bool Half(TokenList tokens, int at, int end) =>
        at + 2 < end && tokens[at].Is("and") && tokens[at + 1].Is("a") && tokens[at + 2].Is("half");

    private static bool Follows(NumberRole last, NumberRole role) =>
        role switch
        {
            NumberRole.Digit => last
                is NumberRole.None
                    or NumberRole.Tens
                    or NumberRole.Hundred
                    or NumberRole.Scale,
            NumberRole.Teen or NumberRole.Tens => last
                is NumberRole.None
                    or NumberRole.Hundred
                    or NumberRole.Scale,
            NumberRole.Hundred or NumberRole.Dozen => last is NumberRole.Digit or NumberRole.Teen,
            NumberRole.Scale => last != NumberRole.None,
            _ => false,
        };

    /// <summary>"a million", "half a million", "a quarter million", "a couple".</summary>
    private static bool TryArticle(
        TokenList tokens,
        int at,
        int end,
        decimal value,
        out NumberPhrase number
    )
    {
        number = default;
        var next = PastHyphen(tokens, at + 1, end);
        if (next >= end)
        {
            return false;
        }
        var role = NumberWords.Find(tokens[next].Lower, out var part);
        if (
            role == NumberRole.Article
            && value * part < 1
            && tokens[at].Lower != tokens[next].Lower
        )
        {
            value *= part;
            next = PastHyphen(tokens, next + 1, end);
            role = next < end ? NumberWords.Find(tokens[next].Lower, out _) : NumberRole.None;
        }
        else if (tokens[at].Lower is "a" && tokens[next].Lower is "couple")
        {
            number = new(2, next + 1, NumberForm.Words);
            return true;
        }
        else if (tokens[at].Lower is "a" && role == NumberRole.Few)
        {
            return TryFew(tokens, next, end, out number);
        }
        if (role is not (NumberRole.Scale or NumberRole.Hundred or NumberRole.Dozen))
        {
            return false;
        }
        Scales(tokens, ref next, end, ref value);
        number = new(value, next, NumberForm.Words);
        return true;
    }

    /// <summary>"several hundred", "a few thousand": at least one of the scale.</summary>
    private static bool TryFew(TokenList tokens, int at, int end, out NumberPhrase number)
    {
        var next = at + 1;
        decimal value = 1;
        if (
            next < end
            && NumberWords.Find(tokens[next].Lower, out _)
                is NumberRole.Scale
                    or NumberRole.Hundred
                    or NumberRole.Dozen
        )
        {
            Scales(tokens, ref next, end, ref value);
            number = new(value, next, NumberForm.Vague);
            return true;
        }
        number = default;
        return false;
    }

    /// <summary>"hundreds", "tens of millions".</summary>
    private static bool TryPlural(
        TokenList tokens,
        int at,
        int end,
        decimal value,
        out NumberPhrase number
    )
    {
        var next = at + 1;
        while (
            next + 1 < end
            && value < Greatest
            && tokens[next].Is("of")
            && NumberWords.Find(tokens[next + 1].Lower, out var scale) == NumberRole.Plural
        )
        {
            value *= scale;
            next += 2;
        }
        number = new(value, next, NumberForm.Vague);
        return !(tokens[at].Is("tens") && next == at + 1);
    }
}
