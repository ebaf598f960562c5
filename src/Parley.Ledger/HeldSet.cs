using Parley.Reconciliation.Judgements;

namespace Parley.Ledger;

/// <summary>What a ledger holds for ever, as of a time: the inputs of everything else in it.</summary>
/// <param name="CaseKey">Key of its case.</param>
/// <param name="Pages">Pages by identity.</param>
/// <param name="Judgements">Judgements in the order in which they were made.</param>
/// <param name="Mark">Tells this set from any other that the same ledger held or will hold.</param>
public sealed record HeldSet(
    string CaseKey,
    IReadOnlyList<HeldPage> Pages,
    IReadOnlyList<Judgement> Judgements,
    HeldMark Mark
);
