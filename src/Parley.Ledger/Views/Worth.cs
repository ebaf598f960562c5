using Parley.Entries;
using Parley.Values;

namespace Parley.Ledger.Views;

/// <summary>What an amount is worth in one currency.</summary>
/// <param name="Value">Whole units of that currency: the value, else the upper end of a range, else the lower one.</param>
/// <param name="Currency">The currency, ISO 4217.</param>
/// <param name="Conversion">The rate with its month and source, where Parley converted it; print ≈ before the value then.</param>
public sealed record Worth(decimal Value, string Currency, Conversion? Conversion)
{
    /// <summary>Whether Parley converted it.</summary>
    public bool Converted => Conversion is not null;

    /// <summary>
    /// The amount of an entry in a currency: as stated, else as a source prints it beside the stated one, else at the rate of the
    /// month in which the amount was first told. Null without an amount, a day, or a rate for its month, and for money in
    /// other prices than those of the day.
    /// </summary>
    public static Worth? Of(LedgerView view, LedgerEntry entry, string currency)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Amount is not { Representative: { } stated, Prices: null } amount)
        {
            return null;
        }
        if (amount.Currency == currency)
        {
            return new(stated, currency, null);
        }
        if (amount.Converted is { Representative: { } own } printed && printed.Currency == currency)
        {
            return new(own, currency, null);
        }
        return
            DayOf(entry) is { } day
            && view.Rates?.Convert(stated, amount.Currency, currency, day) is { } conversion
            ? new(conversion.Value, currency, conversion)
            : null;
    }

    /// <summary>The latest day on which the amount can have been told first; of a curated entry, since when it stands.</summary>
    private static DateOnly? DayOf(LedgerEntry entry) =>
        (
            entry
                .History.FirstOrDefault(step =>
                    step.Amount?.Representative == entry.Amount!.Representative
                )
                ?.On
            ?? entry.Since
        )?.Latest;
}
