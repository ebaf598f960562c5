namespace Parley.Ledger.Views;

/// <summary>The clocks and layers of a view.</summary>
/// <param name="Today">The day to print as today.</param>
/// <param name="AsOf">Only what was published by the end of this day, or null for everything.</param>
public sealed record LedgerViewOptions(DateOnly Today, DateOnly? AsOf);
