using System.Globalization;

namespace Parley.Values;

/// <summary>Monthly exchange rates, as units of a currency for one US dollar. Nothing is extrapolated beyond the table.</summary>
public sealed class ExchangeRateTable
{
    private readonly Dictionary<(string Currency, int Month), decimal> perDollar = [];
    private readonly Dictionary<int, string> sources = [];

    private ExchangeRateTable() { }

    /// <summary>Converts at the rate of the month of a day, or returns null where the table has none.</summary>
    public Conversion? Convert(decimal amount, string from, string to, DateOnly on)
    {
        var month = MonthOf(on);
        if (
            PerDollar(from, month) is not { } left
            || PerDollar(to, month) is not { } right
            || left == 0
        )
        {
            return null;
        }
        var rate = right / left;
        return new(amount * rate, to, rate, new DateOnly(on.Year, on.Month, 1), sources[month]);
    }

    /// <summary>Reads <c>data/exchange-rates.csv</c>: month, currency, units per dollar, basis, source.</summary>
    /// <exception cref="InvalidDataException">A row does not have these columns.</exception>
    public static ExchangeRateTable Read(Stream csv)
    {
        using var reader = new StreamReader(csv);
        var table = new ExchangeRateTable();
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',', 5);
            if (
                cells.Length != 5
                || !DateOnly.TryParseExact(
                    cells[0] + "-01",
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var month
                )
            )
            {
                throw new InvalidDataException($"The exchange rates cannot be read: '{line}'.");
            }
            table.perDollar[(cells[1], MonthOf(month))] = decimal.Parse(
                cells[2],
                CultureInfo.InvariantCulture
            );
            table.sources[MonthOf(month)] = cells[4];
        }
        return table;
    }

    private decimal? PerDollar(string currency, int month) =>
        currency == "USD" && sources.ContainsKey(month) ? 1
        : perDollar.TryGetValue((currency, month), out var rate) ? rate
        : null;

    private static int MonthOf(DateOnly day) => (day.Year * 12) + day.Month;
}
