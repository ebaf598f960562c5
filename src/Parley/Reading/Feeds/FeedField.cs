namespace Parley.Reading.Feeds;

/// <summary>What an element of a feed holds, by <c>feed-elements.tsv</c>.</summary>
internal enum FeedField
{
    /// <summary>A headline, or the name of the feed.</summary>
    Title,

    /// <summary>A headline of an extension: it stands where there is none of the feed's own.</summary>
    OtherTitle,

    /// <summary>An address.</summary>
    Link,

    /// <summary>An address that stands where there is no other.</summary>
    OtherLink,

    /// <summary>An identifier that may be an address.</summary>
    Identifier,

    /// <summary>When it was published.</summary>
    Published,

    /// <summary>A date without a word about what happened then: publication, unless one is named.</summary>
    Date,

    /// <summary>When it was last changed.</summary>
    Updated,

    /// <summary>Who wrote it.</summary>
    Author,

    /// <summary>Where an aggregator has it from.</summary>
    Source,

    /// <summary>The whole text.</summary>
    Content,

    /// <summary>A part of the text, or a description of it.</summary>
    Summary,

    /// <summary>One subject.</summary>
    Tag,

    /// <summary>Several subjects, commas between them.</summary>
    Tags,

    /// <summary>The language.</summary>
    Language,

    /// <summary>Nothing itself: what is in it belongs to what it is in.</summary>
    Wrapper,
}
