namespace Parley.Publishing.Briefs;

/// <summary>
/// The paper for the table, as data: sections of lines whose figures are citations. It is compiled from a view, checked by
/// <see cref="BriefLinter"/>, and only then printed.
/// </summary>
/// <param name="Case">Title of the case.</param>
/// <param name="Day">The day on which it is printed.</param>
/// <param name="AsOf">Last day of publication that counts, or null.</param>
/// <param name="Sample">Whether anything in it comes from sample pages.</param>
/// <param name="Basis">What it was compiled from, in one line.</param>
/// <param name="Sections">Sections, the leader's card first.</param>
public sealed record Brief(
    string Case,
    DateOnly Day,
    DateOnly? AsOf,
    bool Sample,
    BriefLine Basis,
    IReadOnlyList<BriefSection> Sections
);
