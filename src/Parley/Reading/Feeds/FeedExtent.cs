namespace Parley.Reading.Feeds;

/// <summary>What is inside an element.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">One past the last.</param>
/// <param name="After">Where the feed goes on after the element.</param>
/// <param name="Markup">Whether there are tags among it.</param>
internal readonly record struct FeedExtent(int Start, int End, int After, bool Markup);
