namespace Parley.Cli.Evaluation;

/// <summary>What the ledger makes of a labelled pair.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Found">Whether a statement was read at both passages.</param>
/// <param name="Joined">Whether some entry holds both; false where one was not found.</param>
internal sealed record EntryVerdict(EntryPair Pair, bool Found, bool Joined)
{
    /// <summary>How the verdict departs from the label, or null where it does not.</summary>
    public string? Fault =>
        Joined == Pair.Same ? null
        : Joined ? "joined"
        : Found ? "apart"
        : "unread";
}
