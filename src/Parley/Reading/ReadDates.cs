using Parley.Documents;
using Parley.Values;

namespace Parley.Reading;

/// <summary>The dates of an article as its page gives them.</summary>
/// <param name="Published">The day of publication, or null.</param>
/// <param name="Where">Where the page gives it, in words, or null.</param>
/// <param name="Updated">The day of the last change, or null.</param>
/// <param name="Candidates">Every candidate, the most trusted first.</param>
internal sealed record ReadDates(
    Publication? Published,
    string? Where,
    DateBounds? Updated,
    IReadOnlyList<DateCandidate> Candidates
);
