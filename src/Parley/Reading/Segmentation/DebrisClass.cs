namespace Parley.Reading.Segmentation;

/// <summary>What a block is that belongs to no article's text.</summary>
internal enum DebrisClass
{
    /// <summary>Opens what a page puts after its article; nothing below belongs to it.</summary>
    End,

    /// <summary>No part of the article, which may go on.</summary>
    Drop,

    /// <summary>Names a credited source.</summary>
    Credit,

    /// <summary>The name of a section of the site.</summary>
    Section,

    /// <summary>The note that marks a sample page.</summary>
    Sample,
}
