using Parley.Extraction.Text;
using Parley.Statements;

namespace Parley.Extraction.Statuses;

/// <summary>What verbs, nouns and adjectives say of the action that depends on them ("considering", "pledge to", "likely to").</summary>
internal static class ControlTable
{
    private static readonly Dictionary<(char Kind, string Word), Control> Words = TableFile
        .Rows("Extraction/Status/control.tsv")
        .ToDictionary(
            row => (row[1][0], row[0]),
            row => new Control(Read(row[2]), row.Length > 3 ? Read(row[3]) : null)
        );

    /// <summary>Whether a verb says how firm what depends on it is; one that asks another for it does not.</summary>
    public static bool IsVerb(string lemma) => OfVerb(lemma) is not null;

    /// <summary>Whether a verb can ask somebody else for an action.</summary>
    public static bool Asks(string lemma) => Verb(lemma).Other is not null;

    public static Status? OfVerb(string lemma) => Grounds.Status(Verb(lemma).Own);

    public static Status? OfNoun(string word) => Grounds.Status(Noun(word));

    public static Status? OfAdjective(string word) => Grounds.Status(Adjective(word));

    public static Control Verb(string lemma) => Find('v', lemma);

    public static Ground? Noun(string word) => Find('n', word).Own;

    public static Ground? Adjective(string word) => Find('a', word).Own;

    private static Control Find(char kind, string word) => Words.GetValueOrDefault((kind, word));

    private static Ground? Read(string word) =>
        word == "-" ? null : Enum.Parse<Ground>(word, ignoreCase: true);
}
