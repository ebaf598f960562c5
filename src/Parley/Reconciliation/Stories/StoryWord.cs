namespace Parley.Reconciliation.Stories;

/// <summary>A word that may tell a story.</summary>
/// <param name="Key">Hash of its stem.</param>
/// <param name="Text">The word in lower case.</param>
/// <param name="Marked">Whether it is a name or a number: capital within a line, or digits.</param>
internal readonly record struct StoryWord(uint Key, string Text, bool Marked);
