using Parley.Reading.Dates;

namespace Parley.Reading.Html;

/// <summary>What an open element tells of the dates in it.</summary>
/// <param name="Mark">Number of the innermost element that shows that it holds a date; 0 outside any.</param>
/// <param name="Hints">What its own names tell.</param>
/// <param name="Region">What its names and those around it tell of the part of the page.</param>
internal readonly record struct DatePlace(int Mark, DateHint Hints, DateHint Region);
