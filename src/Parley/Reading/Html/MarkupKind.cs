namespace Parley.Reading.Html;

/// <summary>What a token of markup is.</summary>
internal enum MarkupKind
{
    /// <summary>Characters.</summary>
    Text,

    /// <summary>Characters of a CDATA section, in which references are not resolved.</summary>
    Literal,

    /// <summary>A start tag.</summary>
    Start,

    /// <summary>An end tag.</summary>
    End,
}
