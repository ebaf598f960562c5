namespace Parley.Reading.Segmentation;

/// <summary>What a block looks like on its own, before its neighbours are asked.</summary>
internal enum BlockLabel
{
    /// <summary>Prose.</summary>
    Body,

    /// <summary>One sentence, as short as a headline could be.</summary>
    Sentence,

    /// <summary>A short line without the end of a sentence: headline, subhead, outlet.</summary>
    Short,

    /// <summary>One item of a list or one row of a table.</summary>
    Item,

    /// <summary>Nothing but dates.</summary>
    Date,

    /// <summary>Names of authors.</summary>
    Byline,

    /// <summary>A credited source.</summary>
    Credit,

    /// <summary>The name of a section.</summary>
    Section,

    /// <summary>Opens what follows the article.</summary>
    End,

    /// <summary>No article text.</summary>
    Noise,

    /// <summary>The note of a sample page.</summary>
    Sample,
}
