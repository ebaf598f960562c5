using System.Globalization;
using System.Reflection;

namespace Parley.Reconciliation.Matching;

/// <summary>Weights of the compared features and the score from which two statements match, from their table.</summary>
internal static class MatchFeatures
{
    private static readonly Dictionary<string, double> Rows = Read();

    public static double Amount => Rows["amount"];

    public static double Place => Rows["place"];

    public static double Sector => Rows["sector"];

    public static double Object => Rows["object"];

    public static double Threshold => Rows["threshold"];

    private static Dictionary<string, double> Read()
    {
        using var stream = Assembly
            .GetExecutingAssembly()
            .GetManifestResourceStream("Reconciliation/Matching/thresholds.tsv")!;
        using var reader = new StreamReader(stream);
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToDictionary(
                cells => cells[0],
                cells => double.Parse(cells[1], CultureInfo.InvariantCulture),
                StringComparer.Ordinal
            );
    }
}
