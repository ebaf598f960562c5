using Parley.Documents;
using Parley.Extraction.Mentions;
using Parley.Extraction.Quantities;
using Parley.Extraction.Text;
using Parley.Values;

namespace Parley.Extraction.Money;

/// <summary>Reads amounts of money, a conversion in brackets included.</summary>
internal sealed class MoneyReader(CurrencyTable currencies)
{
    /// <summary>How far behind "billions" its "of dollars" may stand.</summary>
    private const int VagueReach = 8;

    /// <summary>No amount of money reaches this; a number beyond it is debris.</summary>
    private const decimal Greatest = 1e18m;

    /// <summary>An amount of an everyday word ("three won") is money only from here on.</summary>
    private const decimal LeastOfCommonWord = 100;

    /// <summary>Reads the amount whose number or sign stands at a token.</summary>
    public MoneyMention? TryRead(
        string text,
        TokenList tokens,
        int at,
        int first,
        int end,
        out int next
    )
    {
        if (!TryAmount(text, tokens, at, first, end, out var amount, out next))
        {
            return null;
        }
        amount = amount with { Per = PriceUnit.Read(tokens, next, end) };
        if (amount.Qualifier == Qualifier.Exact)
        {
            amount = amount with
            {
                Qualifier = QualifierReader.Around(text, tokens, at, first, next, end),
            };
        }
        amount = Converted(text, tokens, amount, ref next, end, out var conversion);
        var span = new TextSpan(tokens[at].Start, tokens[next - 1].End);
        return new(span, text[span.Start..span.End], amount) { Conversion = conversion };
    }

    private bool TryAmount(
        string text,
        TokenList tokens,
        int at,
        int first,
        int end,
        out Amount amount,
        out int next
    ) =>
        currencies.Before.TryFind(text, tokens, at, end, out var currency, out var number)
        && NumberReader.TryRead(tokens, number, end, out var low)
        && low.Value < Greatest
        && !(currency.Common && low.Value < LeastOfCommonWord)
            ? TrySigned(text, tokens, at, first, end, currency, low, out amount, out next)
            : TryNamed(text, tokens, at, first, end, out amount, out next);

    /// <summary>"$44 billion", "US$1.2tn", "USD 75 million", "$3 billion to $5 billion".</summary>
    private bool TrySigned(
        string text,
        TokenList tokens,
        int at,
        int first,
        int end,
        Currency currency,
        NumberPhrase low,
        out Amount amount,
        out int next
    )
    {
        next = low.Next;
        NumberPhrase? high = null;
        if (Connector.Stands(tokens, at, first, next, end))
        {
            var number = next + 1;
            var signed = false;
            if (
                number < end
                && currencies.Before.TryFind(
                    text,
                    tokens,
                    number,
                    end,
                    out var second,
                    out var sign
                )
            )
            {
                (number, signed) = (sign, second.Code == currency.Code);
            }
            else
            {
                // "$5 to 10 people" is no range, "$38-44 billion" is one.
                signed = !tokens[next].Is("to");
            }
            if (
                signed
                && NumberReader.TryRead(tokens, number, end, out var upper)
                && upper.Form == NumberForm.Digits
                && upper.Value < Greatest
                && upper.Value != low.Value
            )
            {
                (high, next) = (upper, upper.Next);
            }
        }
        var code = Absorb(text, tokens, currency, ref next, end);
        amount = Make(low, high, currency.Unit, code);
        return true;
    }

    /// <summary>"8.6 trillion yen", "38 to 44 billion dollars", "3 dollars 50 cents", "hundreds of billions of dollars".</summary>
    private bool TryNamed(
        string text,
        TokenList tokens,
        int at,
        int first,
        int end,
        out Amount amount,
        out int next
    )
    {
        amount = null!;
        next = at;
        if (!NumberReader.TryRead(tokens, at, end, out var low) || low.Value >= Greatest)
        {
            return false;
        }
        if (low.Form == NumberForm.Vague && TryVague(text, tokens, low, end, out amount, out next))
        {
            return true;
        }
        NumberPhrase? high = null;
        var unit = low.Next;
        if (
            Connector.Stands(tokens, at, first, unit, end)
            && NumberReader.TryRead(tokens, unit + 1, end, out var upper)
            && upper.Value < Greatest
        )
        {
            (high, unit) = (upper, upper.Next);
        }
        if (
            !TryUnit(text, tokens, unit, end, out var currency, out next)
            || (currency.Common && low.Value < LeastOfCommonWord)
        )
        {
            return false;
        }
        if (
            high is null
            && TryUnit(text, tokens, low.Next, end, out _, out var own)
            && Connector.Stands(tokens, at, first, own, end)
            && NumberReader.TryRead(tokens, own + 1, end, out upper)
            && upper.Value < Greatest
            && TryUnit(text, tokens, upper.Next, end, out var other, out var done)
            && other.Code == currency.Code
        )
        {
            (high, next) = (upper, done);
        }
        low = Scaled(tokens, low, ref next, end);
        amount = Make(low, high, currency.Unit, currency.Code);
        if (high is null && currency.Unit == 1)
        {
            amount = WithCents(text, tokens, amount, ref next, end);
        }
        return true;
    }

    /// <summary>"75 USD million": the scale behind the currency.</summary>
    private static NumberPhrase Scaled(TokenList tokens, NumberPhrase number, ref int next, int end)
    {
        if (
            number.Scale != 1
            || number.Value >= 1_000_000
            || next >= end
            || NumberWords.Find(tokens[next].Lower, out var scale) != NumberRole.Scale
        )
        {
            return number;
        }
        next++;
        return number with { Value = number.Value * scale, Scale = scale };
    }

    private bool TryUnit(
        string text,
        TokenList tokens,
        int at,
        int end,
        out Currency currency,
        out int next
    )
    {
        currency = null!;
        next = at;
        at = NumberReader.PastHyphen(tokens, at, end);
        return at < end
            && currencies.After.TryFind(text, tokens, at, end, out currency, out next)
            && !IsMass(tokens, next, end, currency)
            // "10 $30" is a number and an amount, and so is "3 USD50".
            && !(
                !CharacterClass.IsEastAsian(tokens[next - 1].Lower[0])
                && next < end
                && tokens[next].Kind == TokenKind.Number
                && NumberReader.Glued(tokens, next)
            );
    }

    /// <summary>"5,000 pounds of fish".</summary>
    private static bool IsMass(TokenList tokens, int next, int end, Currency currency) =>
        currency is { Common: true, Code: "GBP" }
        && next < end
        && tokens[next].Lower is "of" or "per" or "-" or "heavier" or "lighter" or "each";

    private Amount WithCents(string text, TokenList tokens, Amount amount, ref int next, int end)
    {
        var at = next < end && tokens[next].Lower is "and" or "と" ? next + 1 : next;
        while (
            NumberReader.TryRead(tokens, at, end, out var cents)
            && cents.Value < 100
            && cents.Next < end
            && currencies.After.TryFind(text, tokens, cents.Next, end, out var part, out var done)
            && part.Unit < 1
        )
        {
            at = next = done;
            amount = amount with { Value = amount.Value + (cents.Value * part.Unit) };
        }
        return amount;
    }

    /// <summary>"hundreds of billions of dollars", "billions in dollars".</summary>
    private bool TryVague(
        string text,
        TokenList tokens,
        NumberPhrase number,
        int end,
        out Amount amount,
        out int next
    )
    {
        for (var i = number.Next; i < Math.Min(end, number.Next + VagueReach); i++)
        {
            if (
                tokens[i].Is("of")
                && i + 1 < end
                && currencies.After.TryFind(text, tokens, i + 1, end, out var currency, out next)
            )
            {
                amount = Make(number, null, currency.Unit, currency.Code);
                return true;
            }
        }
        amount = null!;
        next = number.Next;
        return false;
    }

    private static Amount Make(NumberPhrase number, NumberPhrase? high, decimal unit, string code)
    {
        if (high is { } upper)
        {
            return new(
                null,
                number.Below(upper) * unit,
                upper.Value * unit,
                code,
                Qualifier.Between
            );
        }
        return number.Form == NumberForm.Vague
            ? new(null, number.Value * unit, null, code, Qualifier.AtLeast)
            : new(number.Value * unit, null, null, code, Qualifier.Exact);
    }

    /// <summary>The country behind the sign: "$31.20 US", "$5 million Canadian", "$75 U.S. per barrel".</summary>
    private string Absorb(string text, TokenList tokens, Currency currency, ref int next, int end)
    {
        if (next >= end)
        {
            return currency.Code;
        }
        if (
            tokens[next].Kind == TokenKind.Word
            && currencies.After.TryFind(text, tokens, next, end, out var named, out var done)
        )
        {
            if (named.Unit == 1 && (named.Code == currency.Code || currency.Shared))
            {
                next = done;
                return named.Code;
            }
            return currency.Code;
        }
        var ends =
            next + 1 == end
            || tokens[next + 1].Kind != TokenKind.Word
            || tokens[next + 1].Lower is "per" or "a" or "an" or "and" or "or" or "to" or "in";
        if (
            currency.Shared
            && ends
            && currencies.Behind.TryFind(text, tokens, next, end, out var country, out var after)
            && after == next + 1
        )
        {
            next = after;
            return country.Code;
        }
        return currency.Code;
    }

    /// <summary>"8.6 trillion yen ($55 billion)", also "(about 55 billion dollars)".</summary>
    private Amount Converted(
        string text,
        TokenList tokens,
        Amount amount,
        ref int next,
        int end,
        out TextSpan? conversion
    )
    {
        conversion = null;
        if (next + 1 >= end || !tokens[next].Is("("))
        {
            return amount;
        }
        for (var at = next + 1; at < Math.Min(end, next + 4); at++)
        {
            if (
                TryAmount(text, tokens, at, next + 1, end, out var other, out var done)
                && other.Currency != amount.Currency
                && done < end
                && tokens[done].Is(")")
            )
            {
                var qualifier = QualifierReader.Before(tokens, at, next + 1);
                conversion = new(tokens[at].Start, tokens[done - 1].End);
                next = done + 1;
                return amount with
                {
                    Converted = other with
                    {
                        Qualifier =
                            other.Qualifier == Qualifier.Exact ? qualifier : other.Qualifier,
                    },
                };
            }
        }
        return amount;
    }
}
