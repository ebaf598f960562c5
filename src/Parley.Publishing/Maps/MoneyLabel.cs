using System.Globalization;
using Parley.Ledger.Views;
using Parley.Values;

namespace Parley.Publishing.Maps;

/// <summary>Money in the few letters that a map has room for: <c>$13.9bn</c>, <c>up to ¥8.7tn</c>.</summary>
internal static class MoneyLabel
{
    /// <summary>Signs of currencies that print one; the others print their code.</summary>
    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["CNY"] = "CN¥",
        ["EUR"] = "€",
        ["GBP"] = "£",
        ["JPY"] = "¥",
        ["USD"] = "$",
    };

    /// <summary>A number of whole units.</summary>
    public static string Of(decimal value, string currency) => Sign(currency) + Scaled(value);

    /// <summary>What an amount is worth, with ≈ where it was converted (then to three digits).</summary>
    public static string Of(Worth worth, string currency) =>
        worth.Converted ? "≈" + Of(ThreeDigits(worth.Value), currency) : Of(worth.Value, currency);

    /// <summary>An amount as stated, with its hedge.</summary>
    public static string Of(Amount amount)
    {
        var currency = amount.Currency;
        var words = amount switch
        {
            { Value: { } value } => Hedge(amount.Qualifier) + Of(value, currency),
            { Low: { } low, High: { } high } => $"{Of(low, currency)}–{Of(high, currency)}",
            { Low: { } low } => (amount.Qualifier == Qualifier.AtLeast ? "at least " : "over ")
                + Of(low, currency),
            { High: { } high } => "up to " + Of(high, currency),
            _ => "",
        };
        return amount.Per is { } per ? $"{words} a {per}" : words;
    }

    private static string Hedge(Qualifier qualifier) =>
        qualifier switch
        {
            Qualifier.About => "about ",
            Qualifier.UpTo => "up to ",
            Qualifier.AtLeast => "at least ",
            Qualifier.MoreThan => "over ",
            Qualifier.LessThan => "under ",
            Qualifier.Exact or Qualifier.Between => "",
            _ => throw new ArgumentOutOfRangeException(
                nameof(qualifier),
                qualifier,
                "There is no such qualifier."
            ),
        };

    private static string Sign(string currency) =>
        Signs.TryGetValue(currency, out var sign) ? sign : currency + "\u00A0";

    private static string Scaled(decimal value)
    {
        foreach (
            var (unit, name) in (ReadOnlySpan<(decimal, string)>)
                [(1e12m, "tn"), (1e9m, "bn"), (1e6m, "m")]
        )
        {
            var scaled = Math.Round(value / unit, 2, MidpointRounding.AwayFromZero);
            if (scaled >= 1)
            {
                return scaled.ToString("#,##0.##", CultureInfo.InvariantCulture) + name;
            }
        }
        return value.ToString("#,##0.##", CultureInfo.InvariantCulture);
    }

    private static decimal ThreeDigits(decimal value)
    {
        if (value <= 0)
        {
            return value;
        }
        var unit = 1m;
        while (value / unit >= 1000)
        {
            unit *= 10;
        }
        return Math.Round(value / unit, MidpointRounding.AwayFromZero) * unit;
    }
}
