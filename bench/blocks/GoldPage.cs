using Parley.Reading.Html;
using Parley.Reading.Html.Blocks;

namespace Parley.BlockFit;

/// <summary>A page with its labelled text: its blocks, their features, and for each whether it is text.</summary>
internal sealed class GoldPage
{
    private const int Run = 4;

    public GoldPage(string set, string id, HtmlPage html, string text, string? ignored)
    {
        (Set, Id, Html) = (set, id, html);
        Features = new BlockFeatures(html);
        Truth = Tokens.Of(text);
        Blocks = [.. html.Blocks.Select(block => Tokens.Of(block.Block.Text))];
        Labels = new bool[Blocks.Length];
        Weights = new float[Blocks.Length];
        Label(text, ignored is null ? [] : Tokens.Runs(Tokens.Of(ignored), Run));
    }

    public string Set { get; }

    public string Id { get; }

    public HtmlPage Html { get; }

    public BlockFeatures Features { get; }

    public List<string> Truth { get; }

    public List<string>[] Blocks { get; }

    public bool[] Labels { get; }

    public float[] Weights { get; }

    /// <summary>Precision and recall of keeping these blocks, as the benchmark scores a page.</summary>
    public (double Precision, double Recall) Score(Func<int, bool> keep)
    {
        var have = new List<string>();
        for (var i = 0; i < Blocks.Length; i++)
        {
            if (keep(i))
            {
                have.AddRange(Blocks[i]);
            }
        }
        return Tokens.Compare(Tokens.Runs(Truth, Run), Tokens.Runs(have, Run));
    }

    private void Label(string text, Dictionary<string, int> ignored)
    {
        var runs = Tokens.Runs(Truth, Run);
        var flat = " " + string.Join(' ', Truth) + " ";
        var share = new double[Blocks.Length];
        for (var i = 0; i < Blocks.Length; i++)
        {
            var own = Tokens.Runs(Blocks[i], Run);
            var total = own.Values.Sum();
            share[i] =
                Blocks[i].Count >= Run
                    ? (double)
                        own.Sum(pair => Math.Min(pair.Value, runs.GetValueOrDefault(pair.Key)))
                        / total
                : Blocks[i].Count > 0
                && flat.Contains(" " + string.Join(' ', Blocks[i]) + " ", StringComparison.Ordinal)
                    ? 0.6
                : 0;
        }
        KeepOneCopy(share, flat);
        for (var i = 0; i < Blocks.Length; i++)
        {
            Labels[i] = share[i] >= 0.5 && (Blocks[i].Count >= Run || Beside(share, i));
        }
        var scale = 1.0 / Math.Max(60, Truth.Count);
        double negative = 0;
        for (var i = 0; i < Blocks.Length; i++)
        {
            var known =
                ignored.Count > 0
                && Blocks[i].Count >= Run
                && Tokens.Runs(Blocks[i], Run).Keys.Count(ignored.ContainsKey) * 2
                    > Blocks[i].Count;
            var certain = share[i] is > 0.35 and < 0.65 && Blocks[i].Count >= Run ? 0.3 : 1;
            Weights[i] = known ? 0 : (float)((Blocks[i].Count + 2) * scale * certain);
            negative += Labels[i] ? 0 : Weights[i];
        }
        const double MostNegative = 1.5;
        if (negative > MostNegative)
        {
            for (var i = 0; i < Blocks.Length; i++)
            {
                Weights[i] *= Labels[i] ? 1 : (float)(MostNegative / negative);
            }
        }
    }

    /// <summary>A short line is text where something longer beside it is.</summary>
    private bool Beside(double[] share, int at)
    {
        for (var i = Math.Max(0, at - 3); i <= Math.Min(share.Length - 1, at + 3); i++)
        {
            if (i != at && Blocks[i].Count >= 8 && share[i] >= 0.8)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Of a text that the page prints more often than the truth has it, the copy among other text is meant.</summary>
    private void KeepOneCopy(double[] share, string flat)
    {
        foreach (
            var copies in Enumerable
                .Range(0, Blocks.Length)
                .Where(i => share[i] >= 0.5 && Blocks[i].Count >= Run)
                .GroupBy(i => string.Join(' ', Blocks[i]), StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => (group.Key, Places: group.ToList()))
                .ToList()
        )
        {
            var wanted = 0;
            for (
                var at = flat.IndexOf(copies.Key, StringComparison.Ordinal);
                at >= 0;
                at = flat.IndexOf(copies.Key, at + 1, StringComparison.Ordinal)
            )
            {
                wanted++;
            }
            foreach (
                var i in copies
                    .Places.OrderByDescending(i => Company(share, i))
                    .Skip(Math.Max(1, wanted))
            )
            {
                share[i] = 0;
            }
        }
    }

    private double Company(double[] share, int at) =>
        Enumerable
            .Range(at - 4, 9)
            .Where(i => i >= 0 && i < share.Length && i != at)
            .Sum(i => share[i] * Math.Min(20, Blocks[i].Count));
}
