using Parley.Documents;
using Parley.Values;

namespace Parley.Extraction.Mentions;

/// <summary>A place of the gazetteer: country, state or city.</summary>
public sealed record PlaceMention(TextSpan Span, string Text, Place Place) : Mention(Span, Text)
{
    /// <summary>Whether it is part of a longer name ("Springfield" in "Springfield Police"), so that the name is a party and the place only where it is.</summary>
    public bool InName { get; init; }
}
