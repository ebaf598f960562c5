using System.Globalization;

namespace Parley.Cli.Composition;

/// <summary>A time as the command line takes it: a day, or a day and a time with its offset.</summary>
/// <param name="Start">The time, or the start of the day in universal time.</param>
/// <param name="End">The time, or the last instant of the day.</param>
internal readonly record struct Moment(DateTimeOffset Start, DateTimeOffset End)
{
    /// <summary>The day in universal time.</summary>
    public DateOnly Day => DateOnly.FromDateTime(Start.UtcDateTime);

    /// <summary>The clock's.</summary>
    public static Moment Now
    {
        get
        {
            var now = TimeProvider.System.GetUtcNow();
            return new(now, now);
        }
    }

    /// <summary>Reads one, or null where the text is none.</summary>
    public static Moment? Read(string text)
    {
        const DateTimeStyles Universal =
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (
            DateTimeOffset.TryParseExact(
                text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                Universal,
                out var day
            )
        )
        {
            return new(
                day,
                day.Date == DateTime.MaxValue.Date
                    ? DateTimeOffset.MaxValue
                    : day.AddDays(1).AddTicks(-1)
            );
        }
        return
            text.Contains('T', StringComparison.Ordinal)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, Universal, out var time)
            ? new(time, time)
            : null;
    }
}
