namespace Parley.Reading;

/// <summary>A block of a page that is in no article's text.</summary>
/// <param name="Text">Its clean text.</param>
/// <param name="Reason">Why, in a word or two ("debris", "teaser", "byline", "nav").</param>
/// <param name="Likely">How likely the model of the page held it to be text, from 0 to 1; null where no model judged it.</param>
public sealed record DroppedBlock(string Text, string Reason, double? Likely = null);
