using System.Globalization;
using Parley.Cli.Output;

namespace Parley.Cli.Evaluation;

/// <summary>Prints how well entries hold together what belongs together: over all pairs, by half, by hardness and by kind.</summary>
internal static class EntryReport
{
    /// <summary>The figures, one a line.</summary>
    /// <param name="verdicts">What the ledger makes of the pairs.</param>
    /// <param name="misses">Whether to list the wrong ones of the half that may be looked at.</param>
    public static string Of(IReadOnlyList<EntryVerdict> verdicts, bool misses)
    {
        var table = new TextTable(22, 8);
        Add(table, "", verdicts);
        foreach (var half in Parts(verdicts, verdict => verdict.Pair.Half))
        {
            Add(table, half.Key + "_", [.. half]);
        }
        foreach (var hardness in Parts(verdicts, verdict => verdict.Pair.Hardness))
        {
            Add(table, hardness.Key + "_", [.. hardness]);
        }
        foreach (
            var kind in Parts(verdicts, verdict => verdict.Pair.Kind.ToString().ToLowerInvariant())
        )
        {
            Add(table, kind.Key + "_", [.. kind]);
        }
        return table + (misses ? string.Concat(verdicts.Select(Miss)) : "");
    }

    private static IEnumerable<IGrouping<string, EntryVerdict>> Parts(
        IEnumerable<EntryVerdict> verdicts,
        Func<EntryVerdict, string> part
    ) =>
        verdicts
            .GroupBy(part, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal);

    private static void Add(TextTable table, string part, IReadOnlyList<EntryVerdict> verdicts)
    {
        var score = new PairScore(
            verdicts.Count(verdict => verdict.Joined && verdict.Pair.Same),
            verdicts.Count(verdict => verdict.Fault == "joined"),
            verdicts.Count(verdict => verdict.Fault is "apart" or "unread"),
            0
        );
        table
            .Row(part + "pairs", Count(verdicts.Count))
            .Row(part + "found", Count(verdicts.Count(verdict => verdict.Found)))
            .Row(part + "precision", Share(score.Precision))
            .Row(part + "recall", Share(score.Recall))
            .Row(part + "f1", Share(score.F1));
    }

    private static string Miss(EntryVerdict verdict) =>
        verdict.Fault is { } fault && verdict.Pair is { Half: "develop" } pair
            ? $"{fault}: {pair.Hardness} {pair.Kind.ToString().ToLowerInvariant()}, {pair.Story}: {pair.Reason} ({pair.Left} and {pair.Right})\n"
            : "";

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Share(double share) =>
        share.ToString("0.000", CultureInfo.InvariantCulture);
}
