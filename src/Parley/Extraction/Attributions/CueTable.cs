using Parley.Extraction.Text;

namespace Parley.Extraction.Attributions;

/// <summary>The words of <c>cues.tsv</c>.</summary>
internal static class CueTable
{
    private static readonly Dictionary<(char Kind, string Word), Cue> Words = TableFile
        .Rows("Extraction/Attributions/cues.tsv")
        .ToDictionary(
            row => (row[1][0], row[0]),
            row => new Cue(
                row[2],
                row[3].Split(','),
                row.Length > 4 && row[4].Contains('r', StringComparison.Ordinal),
                row.Length > 4 && row[4].Contains('a', StringComparison.Ordinal)
            )
        );

    public static Cue? OfVerb(string lemma) => Words.GetValueOrDefault(('v', lemma));

    public static Cue? OfNoun(string noun) => Words.GetValueOrDefault(('n', noun));

    /// <summary>Whether a noun is a document that tells ("in a poll").</summary>
    public static bool IsDocument(string noun) => Words.ContainsKey(('d', noun));

    public static Cue? OfAdjective(string word) => Words.GetValueOrDefault(('a', word));
}
