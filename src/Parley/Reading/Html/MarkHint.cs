namespace Parley.Reading.Html;

/// <summary>What the names of an element tell of what it holds, by <c>mark-hints.tsv</c>.</summary>
[Flags]
internal enum MarkHint
{
    None = 0,

    /// <summary>It holds a date.</summary>
    Date = 1,

    /// <summary>It holds a date of publication.</summary>
    Published = 2,

    /// <summary>It holds the date of a change.</summary>
    Updated = 4,

    /// <summary>It holds the line about an article: author, section, date.</summary>
    Meta = 8,

    /// <summary>It is a comment of a reader.</summary>
    Comment = 16,

    /// <summary>It points to other articles.</summary>
    Teaser = 32,

    /// <summary>It announces an event.</summary>
    Event = 64,

    /// <summary>It closes the page.</summary>
    Footer = 128,

    /// <summary>It holds a date of something else: birth, expiry, registration, the present day.</summary>
    Other = 256,

    /// <summary>It names authors.</summary>
    Author = 512,

    /// <summary>Hints that hold for everything inside an element.</summary>
    Region = Comment | Teaser | Event | Footer | Other,
}
