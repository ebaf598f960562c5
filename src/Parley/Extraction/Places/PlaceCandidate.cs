using Parley.Extraction.Text;
using Parley.Values;

namespace Parley.Extraction.Places;

/// <summary>A stretch of tokens that may name a place. What it names is settled when the whole article has been seen.</summary>
internal sealed class PlaceCandidate
{
    /// <summary>First token.</summary>
    public required int First { get; init; }

    /// <summary>One past the last token.</summary>
    public required int End { get; init; }

    /// <summary>The sentence around it.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>The name with its senses, or null where the words say which place it is and no name does.</summary>
    public PlaceName? Name { get; init; }

    /// <summary>The place, where its own words or its kind settle it.</summary>
    public Place? Known { get; set; }

    /// <summary>Whether words in front of it put a place there, so that it comes before parties.</summary>
    public bool Strong { get; init; }
}
