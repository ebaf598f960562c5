using System.Globalization;

namespace Parley.Values;

/// <summary>What is known of a publication day: the earliest and the latest day it can be, both inclusive.</summary>
/// <param name="Earliest">Earliest possible day.</param>
/// <param name="Latest">Latest possible day, not before <paramref name="Earliest"/>.</param>
public readonly record struct DateBounds(DateOnly Earliest, DateOnly Latest)
{
    /// <summary>A known day.</summary>
    public static DateBounds Day(DateOnly day) => new(day, day);

    /// <summary>Whether the day is known.</summary>
    public bool IsDay => Earliest == Latest;

    /// <summary>ISO 8601 as precise as is known: a day, a month, a year, or an interval <c>from/to</c>.</summary>
    public override string ToString()
    {
        if (IsDay)
        {
            return Iso(Earliest);
        }
        if (Earliest.Day == 1 && Latest == Earliest.AddMonths(1).AddDays(-1))
        {
            return Earliest.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        }
        if (Earliest is { Month: 1, Day: 1 } && Latest == Earliest.AddYears(1).AddDays(-1))
        {
            return Earliest.ToString("yyyy", CultureInfo.InvariantCulture);
        }
        return $"{Iso(Earliest)}/{Iso(Latest)}";
    }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException">The text is none of the four forms.</exception>
    public static DateBounds Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0)
        {
            return new(Parse(text[..slash]).Earliest, Parse(text[(slash + 1)..]).Latest);
        }
        return text.Length switch
        {
            4 => Span(new DateOnly(int.Parse(text, CultureInfo.InvariantCulture), 1, 1), 12),
            7 => Span(
                DateOnly.ParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture),
                1
            ),
            _ => Day(DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        };
    }

    /// <summary>Reads what <see cref="ToString"/> writes, if it is one of the four forms.</summary>
    public static bool TryParse(string? text, out DateBounds bounds)
    {
        bounds = default;
        try
        {
            if (text is null)
            {
                return false;
            }
            bounds = Parse(text);
            return true;
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            return false;
        }
    }

    private static DateBounds Span(DateOnly first, int months) =>
        new(first, first.AddMonths(months).AddDays(-1));

    private static string Iso(DateOnly day) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
