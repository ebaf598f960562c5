using Parley.Documents;

namespace Parley.Extraction.Mentions;

/// <summary>Something an article names, with its place in the clean text. A mention is not yet a statement.</summary>
/// <param name="Span">Where it stands; <c>text[Span]</c> equals <paramref name="Text"/>.</param>
/// <param name="Text">The words, cut from there.</param>
public abstract record Mention(TextSpan Span, string Text);
