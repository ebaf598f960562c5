using System.Globalization;

namespace Parley.Reconciliation.Stories;

/// <summary>What decides that articles tell one story, read from <c>thresholds.tsv</c>, which explains each.</summary>
internal static class StoryThresholds
{
    private static readonly Dictionary<string, double> Values = EmbeddedTable
        .Read("Stories/thresholds")
        .ToDictionary(
            cells => cells[0],
            cells => double.Parse(cells[1], CultureInfo.InvariantCulture),
            StringComparer.Ordinal
        );

    public static int Lead { get; } = (int)Values["lead"];

    public static double Headline { get; } = Values["headline"];

    public static double Name { get; } = Values["name"];

    public static double Rarity { get; } = Values["rarity"];

    public static double HalfLife { get; } = Values["half-life"];

    public static double Crowd { get; } = Values["crowd"];

    public static double Merge { get; } = Values["merge"];

    /// <summary>Likeness from which an article joins, in a set of so many.</summary>
    public static double Join(int articles) =>
        Values["join"] + (Values["growth"] * Math.Log(Math.Max(1, articles / 50.0)));
}
