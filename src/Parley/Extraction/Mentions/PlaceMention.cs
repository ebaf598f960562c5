using Parley.Documents;
using Parley.Values;

namespace Parley.Extraction.Mentions;

/// <summary>A place of the gazetteer: country, state or city.</summary>
public sealed record PlaceMention(TextSpan Span, string Text, Place Place) : Mention(Span, Text)
{
    /// <summary>Whether only what stands around it makes it a place, so that it may be a party of the same name or part of one ("Springfield Police").</summary>
    public bool Bare { get; init; }
}
