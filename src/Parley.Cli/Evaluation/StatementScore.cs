namespace Parley.Cli.Evaluation;

/// <summary>How statements compare with labels. Shares are 0 to 1.</summary>
internal sealed record StatementScore
{
    public required double NumericRecall { get; init; }
    public required double NumericPrecision { get; init; }
    public required double OtherRecall { get; init; }

    /// <summary>Field → share of matched statements that have it right.</summary>
    public required IReadOnlyDictionary<string, double> Fields { get; init; }

    /// <summary>Kind → share of its labels found, and share of their fields that are right.</summary>
    public required IReadOnlyDictionary<string, (double Recall, double Fields)> Kinds { get; init; }

    /// <summary>What was read for what was wanted, most often first: "status pledged → expected  3".</summary>
    public required IReadOnlyList<string> Confusions { get; init; }

    public required double FieldsAll { get; init; }

    /// <summary>Statements whose evidence lies outside every labelled article.</summary>
    public required int Leaks { get; init; }

    /// <summary>Statements without a number for each such label.</summary>
    public required double OtherRatio { get; init; }

    /// <summary>Unmatched statements that repeat another's kind, numbers and place.</summary>
    public required int Twins { get; init; }

    /// <summary>95th percentile of the length of quotes, in characters.</summary>
    public required int QuoteLength95 { get; init; }

    /// <summary>Labels missed and numbers that no label explains, one a line.</summary>
    public required IReadOnlyList<string> Misses { get; init; }

    public double NumericF1 =>
        NumericRecall + NumericPrecision > 0
            ? 2 * NumericRecall * NumericPrecision / (NumericRecall + NumericPrecision)
            : 0;
}
