namespace Parley.Reading.Html;

/// <summary>What an open element tells of date and authors in it.</summary>
/// <param name="Mark">Number of the innermost element with a mark; 0 outside any.</param>
/// <param name="Hints">What its own names tell.</param>
/// <param name="Region">What its names and those around it tell of the part of the page.</param>
internal readonly record struct MarkPlace(int Mark, MarkHint Hints, MarkHint Region);
