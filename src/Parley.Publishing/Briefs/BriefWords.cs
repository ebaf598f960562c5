namespace Parley.Publishing.Briefs;

/// <summary>Words of the brief itself. They hold no figure: a digit here fails the linter.</summary>
/// <param name="Text">The words.</param>
public sealed record BriefWords(string Text) : BriefPart(Text);
