using System.Globalization;
using Parley.Reading.Text;

namespace Parley.Reading.Dates;

/// <summary>The points and words of <c>date-evidence.tsv</c>.</summary>
internal static class EvidenceTable
{
    private static readonly Dictionary<string, (int Points, string Words)> Rows = WordTable
        .Load("Reading/Dates/date-evidence.tsv")
        .ToDictionary(
            row => row[0],
            row => (int.Parse(row[1], CultureInfo.InvariantCulture), row[2]),
            StringComparer.Ordinal
        );

    public static int Points(string feature) => Rows[feature].Points;

    public static string Words(string feature, string place) =>
        Rows[feature].Words.Replace("{0}", place, StringComparison.Ordinal);
}
