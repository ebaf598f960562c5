using System.Globalization;
using Parley.Reading.Text;

namespace Parley.Reading.Html.Blocks;

/// <summary>Judges the blocks of a page. <c>weights.tsv</c> says how its trees were fitted.</summary>
internal static class BlockModel
{
    private const string Weights = "Reading/Html/Blocks/weights.tsv";
    private const float Possible = 0.05f;
    private static readonly BlockForest Forest = Load();

    /// <summary>How likely each block is text of an article, and what spoke loudest for or against it.</summary>
    public static BlockJudgement[] Judge(HtmlPage page)
    {
        var features = new BlockFeatures(page);
        var judgements = new BlockJudgement[page.Blocks.Count];
        Span<float> added = stackalloc float[BlockFeatures.Count];
        for (var i = 0; i < judgements.Length; i++)
        {
            added.Clear();
            var likely = Forest.Likely(features.Row(i), added);
            judgements[i] = new(likely, Loudest(added, likely >= BlockJudgement.Text));
        }
        Settle(page, features, judgements);
        return judgements;
    }

    /// <summary>Lets the rules speak over the trees.</summary>
    public static void Settle(HtmlPage page, BlockFeatures features, BlockJudgement[] judgements)
    {
        var against = new string?[judgements.Length];
        float all = 0,
            left = 0;
        for (var i = 0; i < judgements.Length; i++)
        {
            against[i] = BlockRules.Against(page.Blocks[i].Place);
            var words = judgements[i].IsText ? features.Traits(i).Words : 0;
            all += words;
            left += against[i] is null ? words : 0;
        }
        // Where names and elements would leave next to nothing, they do not mean what they say.
        var believed = left > 0 && left * 4 >= all;
        for (var i = 0; i < judgements.Length; i++)
        {
            if (against[i] is { } reason && believed)
            {
                judgements[i] = new(0, reason);
            }
            else if (
                judgements[i].Likely is >= Possible and < BlockJudgement.Text
                && BlockRules.For(page.Blocks[i], features.IsInBest(i))
            )
            {
                judgements[i] = new(BlockJudgement.Text, "part of the body");
            }
        }
    }

    private static string Loudest(ReadOnlySpan<float> added, bool text)
    {
        var loudest = 0;
        for (var f = 1; f < added.Length; f++)
        {
            if (text ? added[f] > added[loudest] : added[f] < added[loudest])
            {
                loudest = f;
            }
        }
        return BlockFeatures.Names[loudest];
    }

    private static BlockForest Load()
    {
        var features = BlockFeatures
            .Names.Select((name, index) => (name, index))
            .ToDictionary(pair => pair.name, pair => pair.index, StringComparer.Ordinal);
        var rows = WordTable.Load(Weights);
        var forest = new BlockForest(float.Parse(rows[0][1], CultureInfo.InvariantCulture));
        foreach (var row in rows.Skip(1))
        {
            forest.Add(row[1], features);
        }
        return forest;
    }
}
