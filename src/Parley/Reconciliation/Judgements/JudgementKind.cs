namespace Parley.Reconciliation.Judgements;

/// <summary>What a person decided.</summary>
public enum JudgementKind
{
    /// <summary>All anchored statements speak of one thing.</summary>
    Merge,

    /// <summary>The first anchored statement speaks of another thing than each of the others, which stay as they are.</summary>
    Split,

    /// <summary>No two anchored statements speak of one thing.</summary>
    KeepApart,

    /// <summary>A field of the anchored statement was read wrongly.</summary>
    Correct,

    /// <summary>The anchored passage does not say what was read in it.</summary>
    Reject,

    /// <summary>An earlier judgement no longer holds. It stays in the ledger.</summary>
    Withdraw,
}
