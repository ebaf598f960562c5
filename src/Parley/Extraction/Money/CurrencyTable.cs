using System.Globalization;
using Parley.Extraction.Text;
using Parley.Geography;

namespace Parley.Extraction.Money;

/// <summary>
/// The words and signs of money, by the side of the number they stand on: those of <c>currencies.tsv</c>, and those that
/// countries bring along.
/// </summary>
internal sealed class CurrencyTable
{
    private static readonly List<string[]> Rows = TableFile.Rows("Extraction/Money/currencies.tsv");

    /// <summary>Words that stand behind a number and mean nothing but money ("dollars"), to tell an amount from a date.</summary>
    private static readonly HashSet<string> Words = Rows.Where(row =>
            row is [_, _, "after", "1", ""]
        )
        .Select(row => row[0].ToLowerInvariant())
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The table with the money of countries that name it.</summary>
    public CurrencyTable(IEnumerable<Country> countries)
    {
        foreach (var row in Rows)
        {
            var unit = decimal.Parse(row[3], CultureInfo.InvariantCulture);
            var table =
                row[2] == "before" ? Before
                : row[2] == "after" ? After
                : Behind;
            // A symbol counts only as it is written and glued: "a $5" is no Australian money.
            table.Add(
                row[0],
                new(row[1], unit, row[4] == "common", row[4] == "shared"),
                row[4] == "exact" || row[0] == "PS"
            );
        }
        foreach (var country in countries.Where(country => country.Currency is not null))
        {
            foreach (var name in country.CurrencyNames)
            {
                After.Add(name, new(country.Currency!, 1, Common: false));
            }
        }
    }

    /// <summary>Signs and codes before a number.</summary>
    public PhraseTable<Currency> Before { get; } = new();

    /// <summary>Words and codes after a number.</summary>
    public PhraseTable<Currency> After { get; } = new();

    /// <summary>Words behind an amount of a shared sign, which say whose money it is.</summary>
    public PhraseTable<Currency> Behind { get; } = new();

    /// <summary>First words of what can stand before a number.</summary>
    public static IEnumerable<string> Openings =>
        Rows.Where(row => row[2] == "before").Select(row => Tokenizer.Read(row[0])[0].Lower);

    /// <summary>Whether a word, in lower case, is one of money.</summary>
    public static bool IsWord(string lower) => Words.Contains(lower);
}
