namespace Parley.Publishing.Briefs;

/// <summary>On what grounds the ledger names the cause of a conflict.</summary>
/// <param name="Text">The ground, as the ledger holds it.</param>
/// <param name="Conflict">Identifier of the conflict.</param>
public sealed record BriefReason(string Text, string Conflict) : BriefPart(Text);
