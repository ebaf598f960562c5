namespace Parley.Publishing.Briefs;

/// <summary>A day or period of the ledger.</summary>
/// <param name="Text">The day in words.</param>
public sealed record BriefDay(string Text) : BriefPart(Text);
