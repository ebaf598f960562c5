namespace Parley.Reading;

/// <summary>A block of a page that is in no article's text.</summary>
/// <param name="Text">Its clean text.</param>
/// <param name="Reason">Why, in a word or two ("debris", "teaser", "byline", "nav").</param>
public sealed record DroppedBlock(string Text, string Reason);
