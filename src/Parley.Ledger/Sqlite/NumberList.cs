using System.Globalization;

namespace Parley.Ledger.Sqlite;

/// <summary>Lists of numbers in one column, with spaces between them.</summary>
internal static class NumberList
{
    public static string Write(IEnumerable<int> numbers) =>
        string.Join(' ', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));

    public static int[] Read(string text) =>
        [
            .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(number => int.Parse(number, CultureInfo.InvariantCulture)),
        ];
}
