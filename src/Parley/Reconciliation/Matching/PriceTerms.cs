using System.Globalization;
using Parley.Reconciliation.Sums;
using Parley.Values;

namespace Parley.Reconciliation.Matching;

/// <summary>What is bid for a business, by share or in all; a bid tells the one here and the other there.</summary>
internal readonly struct PriceTerms
{
    /// <summary>Prices further apart than this factor are seldom bids for one business.</summary>
    private const decimal FarApart = 3;

    /// <summary>Sums below this are prices of a share, whether the text says so or not.</summary>
    private const decimal Share = 1_000;

    /// <summary>Digits from which a sum is hardly named twice by chance.</summary>
    private const int Precise = 3;

    private readonly decimal value;
    private readonly string currency;
    private readonly bool isOfShare;
    private readonly string text;

    private PriceTerms(decimal value, string currency, bool isOfShare, string text)
    {
        this.value = value;
        this.currency = currency;
        this.isOfShare = isOfShare;
        this.text = text;
    }

    /// <summary>The price of an amount, or null.</summary>
    public static PriceTerms? Of(Amount? amount, string text) =>
        amount?.Representative is { } value and > 0
            ? new(value, amount.Currency, amount.Per is not null || value < Share, text)
            : null;

    /// <summary>The feature that two prices show: the same, one that moved, another; null where a share is told here and the whole there.</summary>
    public string? Compare(PriceTerms other)
    {
        if (currency != other.currency)
        {
            return null;
        }
        if (
            isOfShare == other.isOfShare
            && (isOfShare ? value == other.value : Closeness.IsSame(value, other.value))
        )
        {
            return IsPrecise ? "price-exact" : "price";
        }
        // "92.50 dlrs a share, up from 80 dlrs": the sentence tells both.
        if (IsPrinted(other.text) || other.IsPrinted(text))
        {
            return "price-printed";
        }
        return isOfShare != other.isOfShare ? null
            : Math.Max(value, other.value) <= FarApart * Math.Min(value, other.value)
                ? "price-moved"
            : "price-other";
    }

    /// <summary>The price of a share, where it is one that two bidders would hardly both name by chance.</summary>
    public decimal? OfShare => isOfShare ? value : null;

    /// <summary>Whether three digits count: 111.6 million, 92.50.</summary>
    private bool IsPrecise =>
        value
            .ToString("0.##", CultureInfo.InvariantCulture)
            .Replace(".", "", StringComparison.Ordinal)
            .TrimEnd('0')
            .Length >= Precise;

    private bool IsPrinted(string sentence) => SumText.IndexIn(sentence, value) is not null;
}
