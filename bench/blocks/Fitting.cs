using System.Globalization;
using Parley.Reading.Html.Blocks;

namespace Parley.BlockFit;

/// <summary>Fits the trees. What it prints is cross-validated: no page is judged by trees that saw it.</summary>
internal sealed class Fitting(List<GoldPage> pages, TextWriter report)
{
    private const int Folds = 5;
    private const float WeightScale = 10;

    private readonly TreeOptions options = new();

    /// <summary>Likelihoods of all blocks of each page by trees that did not see the page.</summary>
    private readonly Dictionary<GoldPage, float[]> held = [];

    public void CrossValidate()
    {
        for (var fold = 0; fold < Folds; fold++)
        {
            var trees = Fit(page => Fold(page) != fold);
            foreach (var page in pages.Where(page => Fold(page) == fold))
            {
                held[page] = Settled(trees, page);
            }
        }
        Print("labels", (page, i) => page.Labels[i]);
        foreach (var bound in new[] { 0.4f, BlockJudgement.Text, 0.6f })
        {
            Print(
                string.Create(CultureInfo.InvariantCulture, $"text from {bound}"),
                (page, i) => held[page][i] >= bound
            );
        }
    }

    /// <summary>Writes trees that saw all pages.</summary>
    public void Write(string file)
    {
        var trees = Fit(_ => true);
        var seen = pages.ToDictionary(page => page, page => Settled(trees, page));
        Print("pages seen", (page, i) => seen[page][i] >= BlockJudgement.Text);
        using var writer = new StreamWriter(file) { NewLine = "\n" };
        writer.WriteLine(
            "# Fitted by bench/blocks/fit to the development halves of three main-text corpora; bench/blocks/README.md says how."
        );
        writer.WriteLine(
            "# base, then one tree a line: questions name<bound@mean stand before their two answers, answers are =value."
        );
        writer.WriteLine(
            "# The answers of all trees and the base add up to the log odds that a block is text."
        );
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"base\t{trees.Base:0.####}"));
        foreach (var line in trees.Lines(BlockFeatures.Names))
        {
            writer.WriteLine("tree\t" + line);
        }
    }

    /// <summary>Lists every block with its label and what trees that did not see its page think.</summary>
    public void List(TextWriter file)
    {
        foreach (var page in pages)
        {
            var score = page.Score(i => held[page][i] >= BlockJudgement.Text);
            file.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"=== {page.Set} {page.Id} P {score.Precision:0.000} R {score.Recall:0.000}"
                )
            );
            for (var i = 0; i < page.Blocks.Length; i++)
            {
                var (block, label) = (page.Html.Blocks[i], page.Labels[i]);
                var wrong =
                    label == held[page][i] >= BlockJudgement.Text ? ' '
                    : label ? '-'
                    : '+';
                var text = new string([
                    .. block.Block.Text.Take(110).Where(character => !char.IsSurrogate(character)),
                ]);
                file.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{wrong}{(label ? 'T' : '.')} {held[page][i]:0.00} w{page.Weights[i]:0.000} {page.Blocks[i].Count, 4} {block.Place.Name, -8} {block.Place.Near} [{block.Place.Zones}] | {text}"
                    )
                );
            }
        }
    }

    private static float[] Settled(Trees trees, GoldPage page)
    {
        var judgements = Enumerable
            .Range(0, page.Blocks.Length)
            .Select(i => new BlockJudgement(trees.Likely(page.Features.Row(i)), ""))
            .ToArray();
        BlockModel.Settle(page.Html, page.Features, judgements);
        return [.. judgements.Select(judgement => judgement.Likely)];
    }

    private Trees Fit(Func<GoldPage, bool> use)
    {
        var rows = new List<float[]>();
        var labels = new List<bool>();
        var weights = new List<float>();
        foreach (var page in pages.Where(use))
        {
            for (var i = 0; i < page.Blocks.Length; i++)
            {
                rows.Add(page.Features.Row(i).ToArray());
                labels.Add(page.Labels[i]);
                weights.Add(page.Weights[i] * WeightScale);
            }
        }
        return new Trees(rows, [.. labels], [.. weights], BlockFeatures.Count, options);
    }

    /// <summary>A page's fold, by its name.</summary>
    private static int Fold(GoldPage page) => page.Id.Sum(character => character) % Folds;

    private void Print(string name, Func<GoldPage, int, bool> keep)
    {
        report.Write($"{name, -14}");
        foreach (var set in pages.GroupBy(page => page.Set, StringComparer.Ordinal))
        {
            var scores = set.Select(page => page.Score(i => keep(page, i))).ToList();
            var precision = scores
                .Where(score => !double.IsNaN(score.Precision))
                .Average(score => score.Precision);
            var recall = scores
                .Where(score => !double.IsNaN(score.Recall))
                .Average(score => score.Recall);
            var f1 = 2 * precision * recall / (precision + recall);
            report.Write(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {set.Key} P {precision:0.000} R {recall:0.000} F1 {f1:0.000}"
                )
            );
        }
        report.WriteLine();
    }
}
