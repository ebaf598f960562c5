using System.Globalization;
using Parley.Entries;
using Parley.Statements;
using Parley.Values;

namespace Parley.Ledger.Views.Deliveries;

/// <summary>What a promise lets itself be held to: a number, and days.</summary>
/// <param name="Number">The number, in a currency or in people, or null.</param>
/// <param name="IsLevel">Whether it is a level to reach.</param>
/// <param name="Yearly">Whether it is promised for each year.</param>
/// <param name="Period">The days, or null.</param>
/// <param name="Gaps">What the words leave open, so that nobody can rate them.</param>
internal sealed record DeliveryTarget(
    Quantity? Number,
    bool IsLevel,
    bool Yearly,
    DatePeriod? Period,
    IReadOnlyList<string> Gaps
)
{
    /// <summary>The least that keeps the promise.</summary>
    public decimal? Least => Number?.Value ?? Number?.Low;

    /// <summary>Reads what an entry promises.</summary>
    public static DeliveryTarget Of(
        LedgerEntry entry,
        IReadOnlyDictionary<StatementId, Statement> statements
    )
    {
        var gaps = new List<string>();
        var number = entry.Amount is { } money
            ? new Quantity(money.Value, money.Low, money.High, money.Qualifier, money.Currency)
            : entry.Jobs;
        if (number is null || (number.Value ?? number.Low) is null)
        {
            gaps.Add(number is null ? "no number is told" : "the number is not told");
        }
        else if (number.Qualifier is Qualifier.UpTo or Qualifier.LessThan)
        {
            gaps.Add("the number is a ceiling, which any sum keeps");
        }
        var yearly = entry.Amount?.Per == "year";
        var period = PeriodOf(entry, statements);
        if (period is null && !yearly)
        {
            gaps.Add(
                entry.When is { Period: null, Phrase: { } phrase }
                    ? $"'{phrase}' names no day"
                    : "no day is told by which"
            );
        }
        return new(number, entry.Amount?.Nature == AmountNature.Stock, yearly, period, gaps);
    }

    /// <summary>The days promised, where a statement tells them ahead: days that are over are those of the telling, not of the promise.</summary>
    private static DatePeriod? PeriodOf(
        LedgerEntry entry,
        IReadOnlyDictionary<StatementId, Statement> statements
    ) =>
        entry.When?.Period is { } period
        && entry
            .Statements.Select(id => statements[id])
            .OfType<Commitment>()
            .Any(commitment => commitment.IsAhead && commitment.When == entry.When)
            ? period
            : null;

    /// <summary>The deadline in words.</summary>
    public string Deadline =>
        Period?.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no day";
}
