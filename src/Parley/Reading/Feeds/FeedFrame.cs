namespace Parley.Reading.Feeds;

/// <summary>An open element of a feed.</summary>
/// <param name="Name">As written.</param>
/// <param name="Place">What the elements in it speak of.</param>
/// <param name="Declared">How many namespace declarations held before it.</param>
/// <param name="Base">The address that relative ones inside it start from, or null.</param>
internal readonly record struct FeedFrame(string Name, FeedPlace Place, int Declared, string? Base);
