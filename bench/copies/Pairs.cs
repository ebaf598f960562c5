using Parley.Documents;
using Parley.Reconciliation;

namespace Parley.Bench.Copies;

/// <summary>What was found of families of copies.</summary>
/// <param name="Precision">Share of the pairs put together that are of one family.</param>
/// <param name="Recall">Share of the pairs of one family that were put together.</param>
/// <param name="Reprints">Share of the reprints put together with the text that they come from.</param>
/// <param name="Briefs">The same of briefs.</param>
internal sealed record Pairs(double Precision, double Recall, double Reprints, double Briefs)
{
    /// <summary>Counts pairs without listing them.</summary>
    public static Pairs Score(
        SettledSet set,
        IReadOnlyList<ArticleSketch> sketches,
        IReadOnlyList<int> families,
        IReadOnlyList<Role> roles
    )
    {
        var roots = sketches.Select(sketch => Root(set, sketch.Id)).ToList();
        var both = Count(roots.Zip(families));
        var found = new int[3];
        var all = new int[3];
        var original = 0;
        for (var i = 0; i < roots.Count; i++)
        {
            original = roles[i] == Role.Original ? i : original;
            all[(int)roles[i]]++;
            found[(int)roles[i]] += roots[i] == roots[original] ? 1 : 0;
        }
        return new(
            both / Count(roots),
            both / Count(families),
            (double)found[(int)Role.Reprint] / all[(int)Role.Reprint],
            (double)found[(int)Role.Brief] / all[(int)Role.Brief]
        );
    }

    private static ArticleId Root(SettledSet set, ArticleId id)
    {
        while (set.Copies.TryGetValue(id, out var copy))
        {
            id = copy.Original;
        }
        return id;
    }

    private static double Count<T>(IEnumerable<T> labels)
        where T : notnull =>
        labels.CountBy(label => label).Sum(group => group.Value * (group.Value - 1.0) / 2);
}
