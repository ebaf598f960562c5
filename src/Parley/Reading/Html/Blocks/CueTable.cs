using Parley.Reading.Text;

namespace Parley.Reading.Html.Blocks;

/// <summary>The words of <c>cues.tsv</c> and the function words of all languages, by hash.</summary>
internal static class CueTable
{
    private static readonly Dictionary<ulong, TextCues> Cues = [];
    private static readonly HashSet<ulong> Function = [];

    static CueTable()
    {
        foreach (var row in WordTable.Load("Reading/Html/Blocks/cues.tsv"))
        {
            var hash = WordHash.Of(row[1]);
            Cues[hash] =
                Cues.GetValueOrDefault(hash) | Enum.Parse<TextCues>(row[0], ignoreCase: true);
        }
        foreach (var row in WordTable.Load("Reading/function-words.tsv"))
        {
            Function.UnionWith(row[1].Split(' ').Select(WordHash.Of));
        }
    }

    public static TextCues Of(ulong hash) => Cues.GetValueOrDefault(hash);

    public static bool IsFunction(ulong hash) => Function.Contains(hash);
}
