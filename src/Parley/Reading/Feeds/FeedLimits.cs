namespace Parley.Reading.Feeds;

/// <summary>How much of a feed is read.</summary>
/// <param name="Items">Items; the rest is cut off.</param>
/// <param name="Depth">Open elements kept apart; what is nested deeper belongs to nothing.</param>
internal readonly record struct FeedLimits(int Items, int Depth);
