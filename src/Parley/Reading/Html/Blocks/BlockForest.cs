using System.Globalization;

namespace Parley.Reading.Html.Blocks;

/// <summary>Trees of questions about a block's features whose answers add up to how likely it is text.</summary>
/// <param name="start">What the answers begin from.</param>
internal sealed class BlockForest(float start)
{
    private readonly List<Node> nodes = [];
    private readonly List<int> roots = [];

    /// <summary>A question (is the feature below the bound?) or, with feature −1, an answer.</summary>
    private struct Node
    {
        public int Feature;
        public float Bound;
        public float Value;
        public int Right;
    }

    /// <summary>Adds a tree: questions <c>name&lt;bound@value</c> before their two answers, answers <c>=value</c>.</summary>
    /// <exception cref="FormatException">It is not one, or asks for a feature that does not exist.</exception>
    public void Add(string tree, IReadOnlyDictionary<string, int> features)
    {
        roots.Add(nodes.Count);
        var words = tree.Split(' ');
        var at = 0;
        Read(words, ref at, features);
    }

    private void Read(string[] words, ref int at, IReadOnlyDictionary<string, int> features)
    {
        var word = words[at++];
        var index = nodes.Count;
        if (word[0] == '=')
        {
            nodes.Add(new Node { Feature = -1, Value = Number(word.AsSpan(1)) });
            return;
        }
        var (bound, value) = (word.IndexOf('<'), word.IndexOf('@'));
        if (!features.TryGetValue(word[..bound], out var feature))
        {
            throw new FormatException($"There is no feature {word[..bound]}.");
        }
        var node = new Node
        {
            Feature = feature,
            Bound = Number(word.AsSpan((bound + 1)..value)),
            Value = Number(word.AsSpan(value + 1)),
        };
        nodes.Add(node);
        Read(words, ref at, features);
        node.Right = nodes.Count;
        nodes[index] = node;
        Read(words, ref at, features);
    }

    /// <summary>How likely a row is text, from 0 to 1. <paramref name="reasons"/>, where given, takes what each feature added.</summary>
    public float Likely(ReadOnlySpan<float> row, Span<float> reasons)
    {
        var sum = start;
        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(nodes);
        foreach (var root in roots)
        {
            var at = root;
            while (all[at].Feature is >= 0 and var feature)
            {
                var next = row[feature] < all[at].Bound ? at + 1 : all[at].Right;
                if (!reasons.IsEmpty)
                {
                    reasons[feature] += all[next].Value - all[at].Value;
                }
                at = next;
            }
            sum += all[at].Value;
        }
        return 1 / (1 + MathF.Exp(-sum));
    }

    private static float Number(ReadOnlySpan<char> text) =>
        float.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
