using System.Globalization;
using Parley.Extraction.Clauses;
using Parley.Extraction.Mentions;
using Parley.Extraction.Text;

namespace Parley.Extraction.Frames;

/// <summary>Tells in which prices an amount is counted, where they are not those of the day.</summary>
internal static class PriceWords
{
    /// <summary>Prices whose year the text does not tell.</summary>
    private const string Constant = "constant";

    /// <summary>Tokens behind an amount within which its prices may be named: a period may stand between.</summary>
    private const int Reach = 7;

    private static readonly HashSet<string> Nouns = new(StringComparer.Ordinal);
    private static readonly PhraseTable<bool> After = new();
    private static readonly List<string[]> Before = [];

    static PriceWords()
    {
        foreach (var row in TableFile.Rows("Extraction/Frames/prices.tsv"))
        {
            switch (row[0])
            {
                case "noun":
                    Nouns.Add(row[1]);
                    break;
                case "after":
                    After.Add(row[1], true);
                    break;
                default:
                    Before.Add([.. Tokenizer.Words(row[1])]);
                    break;
            }
        }
    }

    /// <summary>The year of the prices, <c>constant</c>, or null where they are those of the day.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="first">First token of the amount.</param>
    /// <param name="end">The token after it.</param>
    public static string? Of(SentenceScan scan, int first, int end)
    {
        var at = scan.Lower(end) is "," or "(" ? end + 1 : end;
        if (
            scan.Lower(at) is "in" or "at"
            && Nouns.Contains(scan.Lower(at + 2))
            && scan.Lower(at + 1) is { Length: 4 } year
            && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        )
        {
            return year;
        }
        return Before.Exists(words => Precede(scan, first, words)) || IsFollowed(scan, end)
            ? Constant
            : null;
    }

    /// <summary>Whether words behind the amount say so, before the clause ends or other money is named.</summary>
    private static bool IsFollowed(SentenceScan scan, int end)
    {
        for (var at = end; at < Math.Min(end + Reach, scan.End); at++)
        {
            if (scan.Lower(at) == ";" || scan.Article.At(at) is MoneyMention)
            {
                return false;
            }
            if (After.TryFind(scan.Article.Text, scan.Article.Tokens, at, scan.End, out _, out _))
            {
                return true;
            }
        }
        return false;
    }

    private static bool Precede(SentenceScan scan, int first, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (scan.Lower(first - words.Length + i) != words[i])
            {
                return false;
            }
        }
        return true;
    }
}
