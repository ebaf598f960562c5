using Parley.Extraction.Text;

namespace Parley.Extraction.Money;

/// <summary>Reads what a price is for: "$5 a share", "$2 billion per year", "a $30-per-barrel cap".</summary>
internal static class PriceUnit
{
    /// <summary><c>year</c>, <c>month</c>, <c>unit</c>, or null for a total.</summary>
    public static string? Read(TokenList tokens, int at, int end)
    {
        if (at >= end)
        {
            return null;
        }
        var hyphen = tokens[at].Is("-") && tokens[at].Start == tokens[at - 1].End;
        var first = Word(tokens, hyphen ? at + 1 : at, end);
        var second = Word(tokens, hyphen ? at + 3 : at + 1, end);
        return (first, second) switch
        {
            ("a" or "per" or "each" or "every" or "/", "year" or "yr" or "annum") => "year",
            ("annually" or "yearly", _) => "year",
            ("a" or "per" or "each" or "every" or "/", "month" or "mo") => "month",
            ("monthly", _) => "month",
            (
                "a"
                    or "an"
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
                    or "litre"
                    or "liter"
                    or "dozen"
                    or "head"
                    or "person"
                    or "megawatt"
            ) => "unit",
            ("each" or "apiece", _) => "unit",
            _ => null,
        };
    }

    private static string Word(TokenList tokens, int at, int end) =>
        at < end ? tokens[at].Lower : "";
}
