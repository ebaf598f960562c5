namespace Parley.Reading.Sgml;

/// <summary>What an element of a file of stories is to its story.</summary>
internal enum StoryPart
{
    /// <summary>Marks of the transmission.</summary>
    Frame,

    /// <summary>The story itself.</summary>
    Story,

    /// <summary>When it was sent.</summary>
    Date,

    /// <summary>Its headline.</summary>
    Title,

    /// <summary>Its text, of which the dateline is the beginning.</summary>
    Text,

    /// <summary>Its author.</summary>
    Author,

    /// <summary>Subjects, places and names that the wire filed it under.</summary>
    Tags,
}
