using Parley.Reconciliation.Judgements;

namespace Parley.Cli.Composition;

/// <summary>What is to be decided, before it is said who decides.</summary>
/// <param name="Kind">What.</param>
/// <param name="Anchors">The passages that it is about.</param>
internal sealed record JudgementDraft(JudgementKind Kind, IReadOnlyList<JudgementAnchor> Anchors)
{
    /// <summary>The field that a correction sets.</summary>
    public string? Field { get; init; }

    /// <summary>What it sets it to, as JSON.</summary>
    public string? Value { get; init; }

    /// <summary>The judgement that is taken back.</summary>
    public long? Withdraws { get; init; }

    /// <summary>The judgement of a person.</summary>
    public Judgement By(string name, DateTimeOffset at, string? why) =>
        new(0, Kind, Anchors, name, at, why)
        {
            Field = Field,
            Value = Value,
            Withdraws = Withdraws,
        };
}
