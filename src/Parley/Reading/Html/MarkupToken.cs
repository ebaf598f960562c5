namespace Parley.Reading.Html;

/// <summary>One token of markup.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Element name, empty for text.</param>
/// <param name="Start">First character in the source.</param>
/// <param name="End">One past the last.</param>
/// <param name="Inner">For text and literals the content; for start tags the attributes.</param>
/// <param name="SelfClosing">Whether the tag closes itself.</param>
internal readonly record struct MarkupToken(
    MarkupKind Kind,
    string Name,
    int Start,
    int End,
    (int Start, int End) Inner,
    bool SelfClosing
);
