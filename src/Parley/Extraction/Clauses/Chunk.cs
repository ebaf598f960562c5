using Parley.Extraction.Mentions;
using Parley.Values;

namespace Parley.Extraction.Clauses;

/// <summary>A stretch of tokens that names one party or several.</summary>
/// <param name="First">First token.</param>
/// <param name="End">One past the last.</param>
/// <param name="Parties">Whom it names; more than one for "the two leaders" and for coordinated names.</param>
/// <param name="Kind">What sort of party the first is.</param>
/// <param name="Country">The country it speaks for or belongs to.</param>
/// <param name="Adjective">Whether it only qualifies a noun.</param>
/// <param name="Inferred">Why, where the words do not name the party.</param>
internal sealed record Chunk(
    int First,
    int End,
    IReadOnlyList<Party> Parties,
    PartyKind Kind,
    string? Country,
    bool Adjective,
    string? Inferred
)
{
    public Party Party => Parties[0];
}
