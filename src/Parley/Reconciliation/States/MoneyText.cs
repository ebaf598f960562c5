using System.Globalization;

namespace Parley.Reconciliation.States;

/// <summary>Money in a title or a ground: <c>USD 1.2 trillion</c>. Surfaces that print amounts alone have their own form.</summary>
internal static class MoneyText
{
    private static readonly (decimal Unit, string Name)[] Scales =
    [
        (1e12m, " trillion"),
        (1e9m, " billion"),
        (1e6m, " million"),
        (0m, ""),
    ];

    public static string Of(decimal value, string currency)
    {
        var (unit, name) = Scales.First(scale => Math.Abs(value) >= scale.Unit);
        return $"{currency} {(value / Math.Max(unit, 1)).ToString("#,##0.##", CultureInfo.InvariantCulture)}{name}";
    }
}
