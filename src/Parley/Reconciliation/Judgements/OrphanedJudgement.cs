namespace Parley.Reconciliation.Judgements;

/// <summary>A judgement that found no place in what is read now. It is kept and tried again at every reading.</summary>
/// <param name="Judgement">The judgement.</param>
/// <param name="Reason">What is missing.</param>
public sealed record OrphanedJudgement(Judgement Judgement, string Reason);
