using Parley.Documents;

namespace Parley.Reading.Dates;

/// <summary>A candidate with what speaks for it.</summary>
/// <param name="Candidate">The date.</param>
/// <param name="Points">How far it is trusted, by <c>date-evidence.tsv</c>.</param>
/// <param name="Source">The kind of place it comes from; places of one kind do not confirm each other.</param>
internal sealed record DateEvidence(DateCandidate Candidate, int Points, string Source)
{
    /// <summary>Points that a date needs to be chosen.</summary>
    public const int Enough = 42;

    /// <summary>Points below which a chosen date is said to be weak.</summary>
    public const int Firm = 68;

    /// <summary>Whether it is the date of a change.</summary>
    public bool Change { get; init; }

    public DateOnly Day => Candidate.Bounds!.Value.Earliest;
}
