using Parley.Values;

namespace Parley.Geography;

/// <summary>A country (or the European Union) as texts name it.</summary>
public sealed record Country
{
    /// <summary>ISO 3166-1 alpha-2, or <c>EU</c>.</summary>
    public required string Code { get; init; }

    /// <summary>ISO 3166-1 alpha-3; <c>EUU</c> for the Union.</summary>
    public required string Alpha3 { get; init; }

    /// <summary>Common English name.</summary>
    public required string Name { get; init; }

    /// <summary>Other names and short forms as printed ("U.S.", "America"), case-sensitive where short.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Adjectives and names of people ("Japanese", "American", "Americans").</summary>
    public IReadOnlyList<string> Demonyms { get; init; } = [];

    /// <summary>Capital, which texts use for the government.</summary>
    public string? Capital { get; init; }

    /// <summary>Seats and houses that stand for the government ("White House", "Kantei").</summary>
    public IReadOnlyList<string> Seats { get; init; } = [];

    /// <summary>Names in other languages by ISO 639-1 code ("ja" → 米国).</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>ISO 4217 code of the currency.</summary>
    public string? Currency { get; init; }

    /// <summary>Words for the currency behind a number, where the language's own tables do not have them.</summary>
    public IReadOnlyList<string> CurrencyNames { get; init; } = [];

    /// <summary>First month of the government's fiscal year, 1–12.</summary>
    public int FiscalYearStartMonth { get; init; } = 1;

    /// <summary>Whether a fiscal year is named by the calendar year in which it ends (United States) rather than starts (Japan).</summary>
    public bool FiscalYearNamedByEnd { get; init; }

    /// <summary>The days of the fiscal year that the country calls by a year.</summary>
    /// <param name="year">The year of its name, 2 to 9998.</param>
    public DatePeriod FiscalYear(int year)
    {
        var start = FiscalYearNamedByEnd && FiscalYearStartMonth > 1 ? year - 1 : year;
        var from = new DateOnly(start, FiscalYearStartMonth, 1);
        return new(from, from.AddYears(1).AddDays(-1), Grain.FiscalYear);
    }
}
