namespace Parley.Publishing.Briefs;

/// <summary>A piece of a line. Its type says where its text comes from, and so what the linter asks of it.</summary>
/// <param name="Text">The text as printed, not yet escaped.</param>
public abstract record BriefPart(string Text);
