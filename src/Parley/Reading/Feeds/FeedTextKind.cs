namespace Parley.Reading.Feeds;

/// <summary>How the characters of a feed's text are meant.</summary>
internal enum FeedTextKind
{
    /// <summary>As HTML.</summary>
    Html,

    /// <summary>As they stand.</summary>
    Plain,
}
