using Parley.Extraction.Text;

namespace Parley.Extraction.Commitments;

/// <summary>Words by which ownership changes, and nouns of what changes hands.</summary>
internal static class DealTable
{
    private static readonly Dictionary<string, char> Verbs = Words('v');

    private static readonly WordMap<char> Nouns = new(Words('n'));

    private static readonly Dictionary<string, char> Assets = TableFile
        .Rows("Extraction/Commitments/assets.tsv")
        .ToDictionary(
            row => row[0],
            row => row.Length > 1 ? row[1][0] : 'b',
            StringComparer.Ordinal
        );

    private static readonly HashSet<string> Acts = TableFile
        .Rows("Extraction/Commitments/dealverbs.tsv")
        .Select(row => row[0])
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a verb acts on a change of ownership that a noun names ("complete the sale").</summary>
    public static bool IsAct(string lemma) => Acts.Contains(lemma);

    /// <summary>Part of a verb's subject: <c>b</c> buys, <c>s</c> sells, <c>j</c> joins; a space for other verbs.</summary>
    public static char OfVerb(string lemma) => Verbs.GetValueOrDefault(lemma, ' ');

    /// <summary>Part of a noun's owner, as with verbs.</summary>
    public static char OfNoun(in Token noun) => Nouns.TryGet(noun.Word, out var part) ? part : ' ';

    /// <summary>Whether a noun is a hold on a company or a reach for one ("stake", "offer") rather than a change of hands.</summary>
    public static bool IsGrasp(string word) =>
        word is "offer" or "bid" or "stake" or "holding" or "holdings";

    public static bool IsAsset(string word) => Assets.ContainsKey(word);

    /// <summary>Whether a noun is a part of some company rather than a business ("shares", "stake").</summary>
    public static bool IsShare(string word) => Assets.GetValueOrDefault(word) == 's';

    private static Dictionary<string, char> Words(char kind) =>
        TableFile
            .Rows("Extraction/Commitments/deals.tsv")
            .Where(row => row[1][0] == kind)
            .ToDictionary(row => row[0], row => row[2][0], StringComparer.Ordinal);
}
