using System.Globalization;
using Parley.Documents;
using Parley.Extraction.Mentions;
using Parley.Extraction.Quantities;
using Parley.Extraction.Text;
using Parley.Values;

namespace Parley.Extraction.Money;

/// <summary>Reads amounts of money, a conversion in brackets included.</summary>
internal static class MoneyReader
{
    private static readonly PhraseTable<Currency> Before = Load(before: true);
    private static readonly PhraseTable<Currency> After = Load(before: false);

    private sealed record Currency(string Code, decimal Unit);

    /// <summary>Reads the amount whose number or sign stands at a token.</summary>
    public static MoneyMention? TryRead(
        string text,
        List<Token> tokens,
        int at,
        int first,
        int end,
        out int next
    )
    {
        if (!TryAmount(text, tokens, at, end, out var amount, out next))
        {
            return null;
        }
        var (qualifier, start) = QualifierReader.Before(tokens, at, first);
        if (amount.Qualifier == Qualifier.Exact)
        {
            amount = amount with { Qualifier = qualifier };
        }
        amount = amount with { Per = Per(tokens, next, end) };
        amount = Converted(text, tokens, amount, ref next, end);
        _ = start;
        var span = new TextSpan(tokens[at].Start, tokens[next - 1].End);
        return new(span, text[span.Start..span.End], amount);
    }

    private static bool TryAmount(
        string text,
        List<Token> tokens,
        int at,
        int end,
        out Amount amount,
        out int next
    )
    {
        amount = null!;
        next = at;
        if (Before.TryFind(text, tokens, at, end, out var currency, out var number))
        {
            if (NumberReader.TryRead(tokens, number, end, out var low, out next))
            {
                amount = new(low * currency.Unit, null, null, currency.Code, Qualifier.Exact);
                Range(text, tokens, currency, low, ref amount, ref next, end);
                return true;
            }
            return false;
        }
        if (!NumberReader.TryRead(tokens, at, end, out var value, out next))
        {
            return TryIndefinite(text, tokens, at, end, out amount, out next);
        }
        var high = (decimal?)null;
        var unit = next;
        if (
            unit < end
            && tokens[unit].Lower is "to" or "-"
            && NumberReader.TryRead(tokens, unit + 1, end, out var second, out var afterSecond)
        )
        {
            high = second;
            unit = afterSecond;
        }
        unit = unit < end && tokens[unit].Is("-") ? unit + 1 : unit;
        if (unit >= end || !After.TryFind(text, tokens, unit, end, out currency, out var done))
        {
            return false;
        }
        next = done;
        if (high is { } upper)
        {
            var lower = value < 1000 && upper >= 1_000_000 ? value * ScaleOf(upper) : value;
            amount = new(
                null,
                lower * currency.Unit,
                upper * currency.Unit,
                currency.Code,
                Qualifier.Between
            );
        }
        else
        {
            amount = new(value * currency.Unit, null, null, currency.Code, Qualifier.Exact);
        }
        return true;
    }

    /// <summary>"hundreds of billions of dollars", "billions of dollars".</summary>
    private static bool TryIndefinite(
        string text,
        List<Token> tokens,
        int at,
        int end,
        out Amount amount,
        out int next
    )
    {
        amount = null!;
        next = at;
        decimal factor = 1;
        var scaleAt = at;
        if (
            tokens[at].Lower is "hundreds" or "tens" or "dozens"
            && at + 2 < end
            && tokens[at + 1].Is("of")
        )
        {
            factor = tokens[at].Is("hundreds") ? 100 : 10;
            scaleAt = at + 2;
        }
        if (NumberReader.Scale(tokens[scaleAt].Lower) is not { } scale)
        {
            return false;
        }
        for (var i = scaleAt + 1; i < Math.Min(end, scaleAt + 8); i++)
        {
            if (
                tokens[i].Is("of")
                && i + 1 < end
                && After.TryFind(text, tokens, i + 1, end, out var currency, out next)
            )
            {
                amount = new(
                    null,
                    factor * scale * currency.Unit,
                    null,
                    currency.Code,
                    Qualifier.AtLeast
                );
                return true;
            }
        }
        return false;
    }

    private static void Range(
        string text,
        List<Token> tokens,
        Currency currency,
        decimal low,
        ref Amount amount,
        ref int next,
        int end
    )
    {
        if (next >= end || tokens[next].Lower is not ("to" or "-" or "and"))
        {
            return;
        }
        if (
            tokens[next].Is("and")
            && !(
                next >= 3
                && Enumerable
                    .Range(Math.Max(0, next - 6), Math.Min(6, next))
                    .Any(i => tokens[i].Is("between"))
            )
        )
        {
            return;
        }
        var number = next + 1;
        if (
            number < end
            && Before.TryFind(text, tokens, number, end, out var second, out var afterSign)
        )
        {
            if (second.Code != currency.Code)
            {
                return;
            }
            number = afterSign;
        }
        else if (tokens[next].Is("to"))
        {
            return;
        }
        if (
            number < end
            && tokens[number].Kind == TokenKind.Number
            && NumberReader.TryRead(tokens, number, end, out var high, out var done)
            && high != low
        )
        {
            var lower = low < 1000 && high >= 1_000_000 ? low * ScaleOf(high) : low;
            amount = new(null, lower, high, currency.Code, Qualifier.Between);
            next = done;
        }
    }

    private static decimal ScaleOf(decimal value) =>
        value >= 1e12m ? 1e12m
        : value >= 1e9m ? 1e9m
        : 1e6m;

    private static string? Per(List<Token> tokens, int at, int end)
    {
        string Word(int i) => i < end ? tokens[i].Lower : "";
        return (Word(at), Word(at + 1)) switch
        {

            ("a" or "per" or "each" or "every", "year")
            or
            ("annually", _)
            or
            ("yearly", _)
            or ("/", "yr" or "year") => "year",


            ("a" or "per" or "each" or "every", "month")
            or
            ("monthly", _)
            or ("/", "mo" or "month") => "month",
            (
                "a"
                    or "per"
                    or "each",
                "share"
                    or "barrel"
                    or "tonne"
                    or "ton"
                    or "kg"
                    or "unit"
                    or "vehicle"
                    or "bushel"
                    or "kilo"
                    or "pound"
                    or "gallon"
                    or "ounce"
            ) => "unit",
            ("each", _) or ("apiece", _) => "unit",
            _ => null,
        };
    }

    /// <summary>"8.6 trillion yen ($55 billion)", also "(about 55 billion dollars)".</summary>
    private static Amount Converted(
        string text,
        List<Token> tokens,
        Amount amount,
        ref int next,
        int end
    )
    {
        if (next + 1 >= end || !tokens[next].Is("("))
        {
            return amount;
        }
        for (var at = next + 1; at < Math.Min(end, next + 4); at++)
        {
            if (
                TryAmount(text, tokens, at, end, out var other, out var done)
                && other.Currency != amount.Currency
                && done < end
                && tokens[done].Is(")")
            )
            {
                var (qualifier, _) = QualifierReader.Before(tokens, at, next + 1);
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

    private static PhraseTable<Currency> Load(bool before)
    {
        var table = new PhraseTable<Currency>();
        foreach (var row in TableFile.Rows("Extraction/Money/currencies.tsv"))
        {
            if (row[2] == "1" == before)
            {
                // A symbol counts only as it is written and glued: "a $5" is no Australian money.
                table.Add(
                    row[0],
                    new(row[1], decimal.Parse(row[3], CultureInfo.InvariantCulture)),
                    exact: before
                );
            }
        }
        return table;
    }
}
