using System.Globalization;

namespace Parley.Reconciliation.Matching;

/// <summary>Points for and against a match, by kind and feature, from their table.</summary>
internal static class MatchPoints
{
    private static readonly Dictionary<(string Kind, string Feature), double> Rows = EmbeddedTable
        .Read("Matching/points")
        .ToDictionary(
            cells => (cells[0], cells[1]),
            cells => double.Parse(cells[2], CultureInfo.InvariantCulture)
        );

    /// <summary>The score from which two statements are kept apart.</summary>
    public static double Never { get; } = Of("any", "never");

    /// <summary>Points of a feature.</summary>
    public static double Of(string kind, string feature) => Rows[(kind, feature)];
}
