using Parley.Documents;

namespace Parley.Extraction.Mentions;

/// <summary>What a number counts, where no table knows it: the noun of the text itself.</summary>
/// <param name="Span">Number and noun together.</param>
/// <param name="Text">The words, cut from there.</param>
/// <param name="Name">The noun in the singular ("new store").</param>
public sealed record CountedNoun(TextSpan Span, string Text, string Name);
