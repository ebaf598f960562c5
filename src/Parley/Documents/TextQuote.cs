namespace Parley.Documents;

/// <summary>A further passage that a statement rests on: a headline, an antecedent, a table head.</summary>
/// <param name="InTitle">True for the headline, false for the clean text.</param>
/// <param name="Quote">The words, cut from there.</param>
/// <param name="Span">Where they stand in the title or the text.</param>
public sealed record TextQuote(bool InTitle, string Quote, TextSpan Span);
