using Parley.Values;

namespace Parley.Reading.Feeds;

/// <summary>A date of a feed.</summary>
/// <param name="Bounds">The day as its own zone counts it, or the month or year where no more is printed.</param>
/// <param name="Instant">The time, where one is printed; one without a zone is taken for UTC.</param>
internal readonly record struct FeedDate(DateBounds Bounds, DateTimeOffset? Instant);
