using System.Globalization;
using Parley.Extraction.Statuses;

namespace Parley.Cli.Evaluation;

/// <summary>The value that stands for each standing: <c>eval/factuality.tsv</c>.</summary>
internal static class FactualityTable
{
    private static readonly Dictionary<Ground, string[]> Rows = Read();

    public static double ValueOf(Standing standing) =>
        double.Parse(Rows[standing.Ground][standing.Denied ? 2 : 1], CultureInfo.InvariantCulture);

    private static Dictionary<Ground, string[]> Read()
    {
        using var stream = typeof(FactualityTable).Assembly.GetManifestResourceStream(
            "factuality.tsv"
        )!;
        using var reader = new StreamReader(stream);
        var rows = new Dictionary<Ground, string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var fields = line.Split('\t');
                rows.Add(Enum.Parse<Ground>(fields[0], ignoreCase: true), fields);
            }
        }
        return rows;
    }
}
