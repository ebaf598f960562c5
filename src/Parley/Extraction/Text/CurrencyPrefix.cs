namespace Parley.Extraction.Text;

/// <summary>Letters of a currency that are printed glued to digits ("EUR50m"), so that the tokens are cut between them.</summary>
internal static class CurrencyPrefix
{
    private static readonly HashSet<string> Codes = TableFile
        .Rows("Extraction/Money/currencies.tsv")
        .Where(row => row[2] == "before" && row[0].All(char.IsAsciiLetter))
        .Select(row => row[0].ToLowerInvariant())
        .ToHashSet(StringComparer.Ordinal);

    public static bool Is(string lower) => Codes.Contains(lower);
}
