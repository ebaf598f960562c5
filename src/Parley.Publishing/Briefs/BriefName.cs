namespace Parley.Publishing.Briefs;

/// <summary>A proper name: party, place, outlet, issue.</summary>
/// <param name="Text">The name.</param>
public sealed record BriefName(string Text) : BriefPart(Text);
