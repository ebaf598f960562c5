using Parley.Documents;
using Parley.Reconciliation;

namespace Parley.Bench.Copies;

/// <summary>Precision and recall over pairs of one family, without listing the pairs.</summary>
internal static class Pairs
{
    public static (double Precision, double Recall) Score(
        SettledSet set,
        Dictionary<ArticleId, int> families
    )
    {
        var found = set.Articles.Select(article => article.Id).ToDictionary(id => id, Root);
        var both = Count(found.Select(pair => (pair.Value, families[pair.Key])));
        return (both / Count(found.Values), both / Count(families.Values));

        ArticleId Root(ArticleId id)
        {
            while (set.Copies.TryGetValue(id, out var copy))
            {
                id = copy.Original;
            }
            return id;
        }
    }

    private static double Count<T>(IEnumerable<T> labels)
        where T : notnull =>
        labels.CountBy(label => label).Sum(group => group.Value * (group.Value - 1.0) / 2);
}
