using Parley.Extraction.Text;
using Parley.Statements;

namespace Parley.Extraction.Statuses;

/// <summary>What verbs, nouns and adjectives say of the action that depends on them ("considering", "pledge to", "likely to").</summary>
internal static class ControlTable
{
    private static readonly Dictionary<(char Kind, string Word), Status> Words = TableFile
        .Rows("Extraction/Status/control.tsv")
        .ToDictionary(row => (row[1][0], row[0]), row => ContractName.Read<Status>(row[2]));

    public static bool IsVerb(string lemma) => Words.ContainsKey(('v', lemma));

    public static Status? OfVerb(string lemma) => Find('v', lemma);

    public static Status? OfNoun(string word) => Find('n', word);

    public static Status? OfAdjective(string word) => Find('a', word);

    private static Status? Find(char kind, string word) =>
        Words.TryGetValue((kind, word), out var status) ? status : null;
}
