using Parley.Extraction.Text;
using Parley.Statements;

namespace Parley.Extraction.Commitments;

/// <summary>The tables of commitments: which verbs with which things, and which nouns alone.</summary>
internal static class CommitmentFrames
{
    private static readonly Dictionary<string, List<CommitmentFrame>> ByVerb = LoadVerbs();
    private static readonly Dictionary<string, NominalFrame> ByNoun = LoadNouns();

    public static List<CommitmentFrame>? OfVerb(string lemma) => ByVerb.GetValueOrDefault(lemma);

    public static NominalFrame? OfNoun(string noun) => ByNoun.GetValueOrDefault(noun);

    private static Dictionary<string, List<CommitmentFrame>> LoadVerbs()
    {
        var frames = new Dictionary<string, List<CommitmentFrame>>(StringComparer.Ordinal);
        foreach (var row in TableFile.Rows("Extraction/Commitments/frames.tsv"))
        {
            var frame = new CommitmentFrame(
                row[1].Split(','),
                row[2],
                row[3].Length > 0 ? ContractName.Read<MoneyKind>(row[3]) : null,
                ContractName.Read<Status>(row[4])
            );
            foreach (var verb in row[0].Split(','))
            {
                if (!frames.TryGetValue(verb, out var list))
                {
                    frames[verb] = list = [];
                }
                list.Add(frame);
            }
        }
        return frames;
    }

    private static Dictionary<string, NominalFrame> LoadNouns() =>
        TableFile
            .Rows("Extraction/Commitments/nominals.tsv")
            .ToDictionary(
                row => row[0],
                row => new NominalFrame(
                    row[1],
                    row[2].Length > 0 ? ContractName.Read<MoneyKind>(row[2]) : null,
                    ContractName.Read<Status>(row[3])
                ),
                StringComparer.Ordinal
            );
}
