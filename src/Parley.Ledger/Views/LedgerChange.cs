namespace Parley.Ledger.Views;

/// <summary>One thing that is otherwise on a day than it was on an earlier one.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Subject">Identifier of the entry or conflict.</param>
/// <param name="Title">What it is about, in one line.</param>
/// <param name="From">Status or amount before, in words; null where there was none.</param>
/// <param name="To">Status or amount after; for what is overdue, the day by which it was due.</param>
public sealed record LedgerChange(
    LedgerChangeKind Kind,
    string Subject,
    string Title,
    string? From,
    string? To
);
