namespace Parley.Ledger.Views;

/// <summary>What happened between two days.</summary>
public enum LedgerChangeKind
{
    /// <summary>The entry was not in the ledger before.</summary>
    New,

    /// <summary>It stands at another status.</summary>
    Moved,

    /// <summary>Another amount is told.</summary>
    Amount,

    /// <summary>Values disagree that did not before.</summary>
    Conflict,

    /// <summary>It was due in between and nobody told that it happened.</summary>
    Overdue,
}
