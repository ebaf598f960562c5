namespace Parley.Reconciliation.Judgements;

/// <summary>A decision of a person about statements. It is kept for ever and outlives every reading.</summary>
/// <param name="Number">Its number in the ledger, ascending in the order in which judgements were made; 0 before it is kept.</param>
/// <param name="Kind">What was decided.</param>
/// <param name="Anchors">The passages that it is about; none for a withdrawal.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
/// <param name="Why">The reason, or null.</param>
public sealed record Judgement(
    long Number,
    JudgementKind Kind,
    IReadOnlyList<JudgementAnchor> Anchors,
    string By,
    DateTimeOffset At,
    string? Why
)
{
    /// <summary>The field that a correction sets, as the statement contract names it, with dots between levels ("amount.value"); else null.</summary>
    public string? Field { get; init; }

    /// <summary>What it sets the field to, as JSON; else null.</summary>
    public string? Value { get; init; }

    /// <summary>The judgement that a withdrawal takes back; else null.</summary>
    public long? Withdraws { get; init; }

    /// <summary>Who, when and why in a few words, for grounds.</summary>
    public string Ground =>
        $"by {By} on {At.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}{(Why is null ? "" : $": {Why}")}";
}
