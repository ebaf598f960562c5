using System.Collections.Frozen;
using System.Globalization;
using Parley.Statements;

namespace Parley.Reconciliation.Matching;

/// <summary>Points for and against a match, by kind and feature, from their table.</summary>
internal static class MatchPoints
{
    private static readonly Dictionary<string, FrozenDictionary<string, double>> Kinds =
        EmbeddedTable
            .Read("Matching/points")
            .GroupBy(cells => cells[0], StringComparer.Ordinal)
            .ToDictionary(
                kind => kind.Key,
                kind =>
                    kind.ToFrozenDictionary(
                        cells => cells[1],
                        cells => double.Parse(cells[2], CultureInfo.InvariantCulture),
                        StringComparer.Ordinal
                    ),
                StringComparer.Ordinal
            );

    private static readonly FrozenDictionary<string, double>[] Tables =
    [
        .. Enum.GetValues<StatementKind>()
            .Select(kind =>
                Kinds.GetValueOrDefault(
                    ContractName.Of(kind),
                    FrozenDictionary<string, double>.Empty
                )
            ),
    ];

    /// <summary>The score from which two statements are kept apart.</summary>
    public static double Never { get; } = Kinds["any"]["never"];

    /// <summary>Points of the features of a kind.</summary>
    public static FrozenDictionary<string, double> Of(StatementKind kind) => Tables[(int)kind];
}
