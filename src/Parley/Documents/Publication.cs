using Parley.Values;

namespace Parley.Documents;

/// <summary>When an article was published and how that is known.</summary>
/// <param name="Bounds">The day, or what is known of it.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Inference">Why, in words, when the page does not print the whole date; null when it does.</param>
public sealed record Publication(DateBounds Bounds, PublishedBasis Basis, string? Inference);
