namespace Parley.Ledger;

/// <summary>Which entries are asked for: one by its identifier, or some at a time in order of identifier.</summary>
/// <param name="AsOf">Only what was published by the end of this day, or null for everything.</param>
public sealed record EntryQuery(DateOnly? AsOf)
{
    /// <summary>The most entries that are answered at once.</summary>
    public const int MostEntries = 200;

    /// <summary>Identifier of the one entry, or null.</summary>
    public string? Id { get; init; }

    /// <summary>Identifier after which the entries begin, or null for the first ones.</summary>
    public string? After { get; init; }

    /// <summary>The most entries, from 1 to <see cref="MostEntries"/>.</summary>
    public int Limit { get; init; } = 25;
}
