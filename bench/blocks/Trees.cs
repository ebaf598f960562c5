using System.Globalization;
using System.Text;

namespace Parley.BlockFit;

/// <summary>Boosted trees over binned features (second-order, logistic loss), small enough to read.</summary>
internal sealed class Trees
{
    private const int Bins = 32;

    private readonly int features;
    private readonly TreeOptions options;
    private readonly float[][] edges;
    private readonly List<Node> roots = [];

    private sealed class Node
    {
        public int Feature = -1;
        public int Bin;
        public double Value;
        public Node? Left;
        public Node? Right;
    }

    /// <summary>Fits to rows.</summary>
    public Trees(
        IReadOnlyList<float[]> rows,
        bool[] labels,
        float[] weights,
        int features,
        TreeOptions options
    )
    {
        this.features = features;
        this.options = options;
        edges = [.. Enumerable.Range(0, features).Select(f => Edges(rows, f))];
        var binned = rows.Select(Binned).ToArray();
        double positive = 0,
            all = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            all += weights[i];
            positive += labels[i] ? weights[i] : 0;
        }
        Base = Math.Log(positive / (all - positive));
        var sums = Enumerable.Repeat(Base, rows.Count).ToArray();
        var (gradients, hessians) = (new double[rows.Count], new double[rows.Count]);
#pragma warning disable CA5394 // Seeded, so that a fit can be repeated; nothing secret depends on it.
        var random = new Random(options.Seed);
        for (var t = 0; t < options.Trees; t++)
        {
            for (var i = 0; i < rows.Count; i++)
            {
                var likely = 1 / (1 + Math.Exp(-sums[i]));
                gradients[i] = weights[i] * ((labels[i] ? 1 : 0) - likely);
                hessians[i] = weights[i] * Math.Max(1e-6, likely * (1 - likely));
            }
            var columns = Enumerable
                .Range(0, features)
                .Where(_ => random.NextDouble() < options.Columns)
                .ToArray();
            var sample = Enumerable
                .Range(0, rows.Count)
                .Where(i => weights[i] > 0 && random.NextDouble() < options.Rows)
                .ToArray();
            var root = Grow(binned, gradients, hessians, sample, columns, options.Depth);
            roots.Add(root);
            for (var i = 0; i < rows.Count; i++)
            {
                sums[i] += Answer(root, binned[i]);
            }
        }
#pragma warning restore CA5394
    }

    public double Base { get; }

    public float Likely(ReadOnlySpan<float> row)
    {
        var bins = new byte[features];
        for (var f = 0; f < features; f++)
        {
            bins[f] = Bin(f, row[f]);
        }
        return (float)(1 / (1 + Math.Exp(-(Base + roots.Sum(root => Answer(root, bins))))));
    }

    /// <summary>The trees in the form of <c>weights.tsv</c>.</summary>
    public IEnumerable<string> Lines(IReadOnlyList<string> names) =>
        roots.Select(root =>
        {
            var line = new StringBuilder();
            Write(root, names, line);
            return line.ToString().TrimEnd();
        });

    private void Write(Node node, IReadOnlyList<string> names, StringBuilder line)
    {
        if (node.Feature < 0)
        {
            line.Append(CultureInfo.InvariantCulture, $"={node.Value:0.####} ");
            return;
        }
        line.Append(
            CultureInfo.InvariantCulture,
            $"{names[node.Feature]}<{edges[node.Feature][node.Bin]:R}@{node.Value:0.####} "
        );
        Write(node.Left!, names, line);
        Write(node.Right!, names, line);
    }

    private static double Answer(Node node, byte[] row)
    {
        while (node.Feature >= 0)
        {
            node = row[node.Feature] <= node.Bin ? node.Left! : node.Right!;
        }
        return node.Value;
    }

    private Node Grow(
        byte[][] rows,
        double[] gradients,
        double[] hessians,
        int[] sample,
        int[] columns,
        int depth
    )
    {
        double gradient = 0,
            hessian = 0;
        foreach (var i in sample)
        {
            gradient += gradients[i];
            hessian += hessians[i];
        }
        var node = new Node { Value = options.Rate * gradient / (hessian + options.Ridge) };
        if (depth == 0)
        {
            return node;
        }
        var best = options.LeastGain;
        var (sumG, sumH) = (new double[features * Bins], new double[features * Bins]);
        foreach (var i in sample)
        {
            var row = rows[i];
            foreach (var f in columns)
            {
                sumG[f * Bins + row[f]] += gradients[i];
                sumH[f * Bins + row[f]] += hessians[i];
            }
        }
        foreach (var f in columns)
        {
            double leftG = 0,
                leftH = 0;
            for (var bin = 0; bin < edges[f].Length; bin++)
            {
                leftG += sumG[f * Bins + bin];
                leftH += sumH[f * Bins + bin];
                var (rightG, rightH) = (gradient - leftG, hessian - leftH);
                if (leftH < options.LeastHessian || rightH < options.LeastHessian)
                {
                    continue;
                }
                var gain = Score(leftG, leftH) + Score(rightG, rightH) - Score(gradient, hessian);
                if (gain > best)
                {
                    (best, node.Feature, node.Bin) = (gain, f, bin);
                }
            }
        }
        if (node.Feature >= 0)
        {
            node.Left = Grow(
                rows,
                gradients,
                hessians,
                [.. sample.Where(i => rows[i][node.Feature] <= node.Bin)],
                columns,
                depth - 1
            );
            node.Right = Grow(
                rows,
                gradients,
                hessians,
                [.. sample.Where(i => rows[i][node.Feature] > node.Bin)],
                columns,
                depth - 1
            );
        }
        return node;
    }

    private double Score(double gradient, double hessian) =>
        gradient * gradient / (hessian + options.Ridge);

    private byte[] Binned(float[] row)
    {
        var bins = new byte[features];
        for (var f = 0; f < features; f++)
        {
            bins[f] = Bin(f, row[f]);
        }
        return bins;
    }

    /// <summary>The number of edges at or below a value, so that bin ≤ b is value &lt; edge b.</summary>
    private byte Bin(int feature, float value)
    {
        var bin = 0;
        while (bin < edges[feature].Length && value >= edges[feature][bin])
        {
            bin++;
        }
        return (byte)bin;
    }

    private static float[] Edges(IReadOnlyList<float[]> rows, int feature)
    {
        var values = rows.Select(row => row[feature]).Order().ToArray();
        var distinct = values.Distinct().ToArray();
        if (distinct.Length <= Bins)
        {
            return [.. distinct.Zip(distinct.Skip(1), Middle)];
        }
        return
        [
            .. Enumerable
                .Range(1, Bins - 1)
                .Select(q => values[(long)values.Length * q / Bins])
                .Where(value => value > distinct[0])
                .Distinct(),
        ];
    }

    private static float Middle(float low, float high) =>
        float.Parse(
            ((low + high) / 2).ToString("G4", CultureInfo.InvariantCulture),
            CultureInfo.InvariantCulture
        )
            is var middle
        && middle > low
        && middle <= high
            ? middle
            : high;
}
