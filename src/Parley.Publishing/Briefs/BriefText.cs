using System.Globalization;
using Parley.Entries;
using Parley.Statements;
using Parley.Values;

namespace Parley.Publishing.Briefs;

/// <summary>Statuses, stances, causes and days in the words of a reader, in English.</summary>
internal static class BriefText
{
    /// <summary>Days do not break across lines.</summary>
    private const string DayForm = "d\u00A0MMM\u00A0yyyy";

    public static string Day(DateOnly day) => day.ToString(DayForm, CultureInfo.InvariantCulture);

    /// <summary>A day, a month, a year, or the interval in which it lies.</summary>
    public static string Day(DateBounds bounds)
    {
        if (bounds.IsDay)
        {
            return Day(bounds.Earliest);
        }
        return bounds.ToString() switch
        {
            { Length: 4 } year => year,
            { Length: 7 } => bounds.Earliest.ToString(
                "MMM\u00A0yyyy",
                CultureInfo.InvariantCulture
            ),
            _ => bounds.Earliest.Year == bounds.Latest.Year
                ? $"{bounds.Earliest.ToString("d\u00A0MMM", CultureInfo.InvariantCulture)} – {Day(bounds.Latest)}"
                : $"{Day(bounds.Earliest)} – {Day(bounds.Latest)}",
        };
    }

    /// <summary>Status as a reader says it.</summary>
    public static string Of(Status status) =>
        status switch
        {
            Status.InForce => "in force",
            Status.Underway => "under way",
            _ => status.ToString().ToLowerInvariant(),
        };

    /// <summary>What a commitment does.</summary>
    public static string Infinitive(string action) => $"to {action.Replace('-', ' ')}";

    /// <summary>What a party does about a topic.</summary>
    public static string Of(StanceKind stance) => stance.ToString().ToLowerInvariant();

    /// <summary>Why values differ.</summary>
    public static string Of(ConflictCause cause) =>
        cause switch
        {
            ConflictCause.Unit => "a slip of unit or scale",
            ConflictCause.Period => "different periods",
            ConflictCause.Basis => "different statistics",
            ConflictCause.StockFlow => "a level against new money",
            ConflictCause.ExchangeRate => "different exchange rates",
            ConflictCause.Scope => "a part against the whole",
            ConflictCause.Rounding => "rounding",
            ConflictCause.Preview => "a preview against the final figure",
            ConflictCause.Stale => "one is out of date",
            ConflictCause.Translation => "a slip of translation",
            ConflictCause.Denial => "one side says it is not so",
            ConflictCause.Contradiction => "they cannot both be true",
            ConflictCause.Unknown => "cause not known",
            _ => throw new ArgumentOutOfRangeException(nameof(cause)),
        };

    public static string Many(int count, string one, string? several = null) =>
        $"{count.ToString("#,##0", CultureInfo.InvariantCulture)} {(count == 1 ? one : several ?? one + "s")}";
}
