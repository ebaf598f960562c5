namespace Parley.Publishing.Briefs;

/// <summary>A number of things that the ledger holds: entries, origins, articles. It says nothing about the world.</summary>
/// <param name="Text">The count with its noun.</param>
public sealed record BriefCount(string Text) : BriefPart(Text);
