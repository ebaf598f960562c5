using Parley.Extraction.Text;

namespace Parley.Extraction.Quantities;

/// <summary>The units of <c>units.tsv</c>, by how they follow a number.</summary>
internal static class UnitTable
{
    /// <summary>Nouns that words may stand before ("1,750 full-time jobs").</summary>
    public static readonly PhraseTable<Unit> Far = Load("far");

    /// <summary>Everything that stands right behind a number.</summary>
    public static readonly PhraseTable<Unit> Near = Load("far", "near", "exact");

    /// <summary>Letters and signs that count only right at the digits, in their case.</summary>
    public static readonly Dictionary<string, Unit> Glued = Rows("glued")
        .ToDictionary(row => row[0], Make, StringComparer.Ordinal);

    private static PhraseTable<Unit> Load(params string[] kinds)
    {
        var table = new PhraseTable<Unit>();
        foreach (var kind in kinds)
        {
            foreach (var row in Rows(kind))
            {
                table.Add(row[0], Make(row), kind == "exact");
            }
        }
        return table;
    }

    private static IEnumerable<string[]> Rows(string kind) =>
        TableFile.Rows("Extraction/Quantities/units.tsv").Where(row => row[3] == kind);

    private static Unit Make(string[] row) => new(row[1] == "-" ? null : row[1], row[2]);
}
