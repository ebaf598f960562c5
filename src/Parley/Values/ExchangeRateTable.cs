using System.Globalization;

namespace Parley.Values;

/// <summary>Monthly exchange rates, as units of a currency for one of a common currency. Nothing is extrapolated beyond the table.</summary>
public sealed class ExchangeRateTable
{
    /// <summary>The heading of the column of rates begins so and ends in the code of the common currency.</summary>
    private const string Per = "per_";

    private readonly Dictionary<
        (string Currency, int Month),
        (decimal Rate, string Source)
    > rates = [];
    private readonly HashSet<int> months = [];
    private readonly string common;

    private ExchangeRateTable(string common) => this.common = common;

    /// <summary>Converts at the rate of the month of a day, or returns null where the table has none.</summary>
    public Conversion? Convert(decimal amount, string from, string to, DateOnly on)
    {
        var month = MonthOf(on);
        if (
            RateOf(from, month) is not { } left
            || RateOf(to, month) is not { } right
            || left.Rate == 0
        )
        {
            return null;
        }
        var rate = right.Rate / left.Rate;
        return new(
            amount * rate,
            to,
            rate,
            new DateOnly(on.Year, on.Month, 1),
            left.Source ?? right.Source ?? ""
        );
    }

    /// <summary>The table with the rates of another, which win.</summary>
    /// <exception cref="InvalidDataException">The two count in different common currencies.</exception>
    public ExchangeRateTable With(ExchangeRateTable own)
    {
        ArgumentNullException.ThrowIfNull(own);
        if (own.common != common)
        {
            throw new InvalidDataException(
                $"Exchange rates per {own.common} cannot be joined with rates per {common}."
            );
        }
        var joined = new ExchangeRateTable(common);
        foreach (var (key, rate) in rates.Concat(own.rates))
        {
            joined.Add(key, rate);
        }
        return joined;
    }

    /// <summary>
    /// Reads <c>data/exchange-rates.csv</c>: month, currency, units per unit of the common currency, basis, source. The
    /// heading of the rates names the common currency (<c>per_usd</c>).
    /// </summary>
    /// <exception cref="InvalidDataException">A row does not have these columns.</exception>
    public static ExchangeRateTable Read(Stream csv)
    {
        using var reader = new StreamReader(csv);
        var heading = (reader.ReadLine() ?? "").Split(',');
        if (heading.Length != 5 || !heading[2].StartsWith(Per, StringComparison.Ordinal))
        {
            throw new InvalidDataException(
                $"The exchange rates cannot be read: the third column is not headed {Per} and a currency."
            );
        }
        var table = new ExchangeRateTable(heading[2][Per.Length..].ToUpperInvariant());
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
            table.Add(
                (cells[1], MonthOf(month)),
                (decimal.Parse(cells[2], CultureInfo.InvariantCulture), cells[4])
            );
        }
        return table;
    }

    private void Add((string Currency, int Month) key, (decimal Rate, string Source) rate)
    {
        rates[key] = rate;
        months.Add(key.Month);
    }

    private (decimal Rate, string? Source)? RateOf(string currency, int month) =>
        currency == common && months.Contains(month) ? (1, null)
        : rates.TryGetValue((currency, month), out var rate) ? rate
        : null;

    private static int MonthOf(DateOnly day) => (day.Year * 12) + day.Month;
}
