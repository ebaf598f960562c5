using Parley.Documents;
using Parley.Values;

namespace Parley.Extraction.Mentions;

/// <summary>A place of the gazetteer: country, state or city.</summary>
public sealed record PlaceMention(TextSpan Span, string Text, Place Place) : Mention(Span, Text);
