using System.Globalization;

namespace Parley.Publishing.Tables;

/// <summary>Numbers as every written table prints them.</summary>
internal static class CellText
{
    /// <summary>Plain digits, a point for decimals, no zeros at the end.</summary>
    public static string Of(decimal number) =>
        (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    /// <summary>A number cell, or null where the cell holds none.</summary>
    public static string? NumberOf(object? cell) =>
        cell switch
        {
            decimal number => Of(number),
            int number => number.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
}
