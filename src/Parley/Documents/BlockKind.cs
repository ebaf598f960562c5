namespace Parley.Documents;

/// <summary>What a block of an article is on its page.</summary>
public enum BlockKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A subhead within the article.</summary>
    Heading,

    /// <summary>One item of a list.</summary>
    ListItem,

    /// <summary>One row of a table, its cells joined by a space.</summary>
    TableRow,

    /// <summary>A block quotation.</summary>
    Quote,
}
