using System.Globalization;

namespace Parley.Reading.Dates;

/// <summary>
/// A stamp in universal time names an instant and may fall on another day than the one that the outlet prints: what appears
/// in Washington in the evening, or in Tokyo in the morning, bears the neighbouring day.
/// </summary>
internal static class UniversalTime
{
    private const int WestmostHours = -12;
    private const int EastmostHours = 14;
    private const int Trusted = 50;

    /// <summary>The evidence for the day that the outlet itself prints for this instant; null where it prints the same day or none.</summary>
    public static DateEvidence? LocalDay(DateEvidence stamp, IReadOnlyList<DateEvidence> evidence)
    {
        if (Instant(stamp.Candidate.Printed) is not { } instant)
        {
            return null;
        }
        var earliest = DateOnly.FromDateTime(instant.AddHours(WestmostHours));
        var latest = DateOnly.FromDateTime(instant.AddHours(EastmostHours));
        var days = evidence.Where(one =>
            !one.Change
            && one.Points >= Trusted
            && one.Day >= earliest
            && one.Day <= latest
            && Instant(one.Candidate.Printed) is null
        );
        // The address is written when the piece appears; a printed day may be that of the visit.
        var best = days.OrderByDescending(one => one.Source == "address")
            .ThenByDescending(one => one.Day == stamp.Day)
            .ThenByDescending(one => one.Points)
            .FirstOrDefault();
        return best is null || best.Day == stamp.Day ? null : best;
    }

    /// <summary>The instant of a stamp in universal time; null for a day and for a stamp of another zone.</summary>
    private static DateTime? Instant(string printed) =>
        printed.Length is >= 16 and <= 40
        && printed[10] is 'T' or ' '
        && (
            printed.EndsWith('Z')
            || printed.EndsWith("+00:00", StringComparison.Ordinal)
            || printed.EndsWith("+0000", StringComparison.Ordinal)
        )
        && DateTimeOffset.TryParse(
            printed,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var instant
        )
            ? instant.UtcDateTime
            : null;
}
