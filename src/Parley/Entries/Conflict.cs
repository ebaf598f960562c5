namespace Parley.Entries;

/// <summary>Values that disagree, side by side, never averaged.</summary>
/// <param name="Id"><c>cf_</c> and 16 hexadecimal digits.</param>
/// <param name="Cause">Why they differ, as far as it can be known.</param>
/// <param name="About">What they disagree about, in one line.</param>
/// <param name="Subjects">Identifiers of the entries or series concerned.</param>
/// <param name="Values">The sides, in order of first publication.</param>
/// <param name="Ground">On what grounds the cause is named.</param>
public sealed record Conflict(
    string Id,
    ConflictCause Cause,
    string About,
    IReadOnlyList<string> Subjects,
    IReadOnlyList<ConflictValue> Values,
    string Ground
);
