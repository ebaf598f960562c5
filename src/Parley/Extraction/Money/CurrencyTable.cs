using System.Globalization;
using Parley.Extraction.Text;

namespace Parley.Extraction.Money;

/// <summary>The words and signs of <c>currencies.tsv</c>, by the side of the number they stand on.</summary>
internal static class CurrencyTable
{
    public static readonly PhraseTable<Currency> Before = Load("before");
    public static readonly PhraseTable<Currency> After = Load("after");

    /// <summary>First words of what can stand before a number.</summary>
    public static IEnumerable<string> Openings =>
        TableFile
            .Rows("Extraction/Money/currencies.tsv")
            .Where(row => row[2] == "before")
            .Select(row => Tokenizer.Read(row[0])[0].Lower);

    private static PhraseTable<Currency> Load(string side)
    {
        var table = new PhraseTable<Currency>();
        foreach (var row in TableFile.Rows("Extraction/Money/currencies.tsv"))
        {
            if (row[2] == side)
            {
                var unit = decimal.Parse(row[3], CultureInfo.InvariantCulture);
                // A symbol counts only as it is written and glued: "a $5" is no Australian money.
                table.Add(
                    row[0],
                    new(row[1], unit, row[4] == "common"),
                    row[4] == "exact" || row[0] == "PS"
                );
            }
        }
        return table;
    }
}
