namespace Parley.Values;

/// <summary>When something holds: a resolved period, or the words that still need an anchor. At least one is set.</summary>
/// <param name="Period">The resolved period.</param>
/// <param name="Phrase">The words as printed, while unresolved ("Friday").</param>
/// <param name="Relative">The arithmetic behind <paramref name="Phrase"/>, where it has one.</param>
public sealed record Timing(DatePeriod? Period, string? Phrase, RelativeDate? Relative)
{
    /// <summary>A resolved period.</summary>
    public static Timing At(DatePeriod period) => new(period, null, null);

    /// <summary>This timing with the anchor applied, or unchanged where the anchor does not settle it.</summary>
    public Timing Settle(DateBounds? anchor) =>
        Period is null
        && Relative is not null
        && anchor is { } day
        && Relative.Resolve(day) is { } period
            ? new Timing(period, Phrase, Relative)
            : this;
}
