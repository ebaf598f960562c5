using Parley.Reconciliation;

namespace Parley.Cli.Evaluation;

/// <summary>
/// Scores copies against labelled pairs. Articles are of one family where <c>copyOf</c> leads from one to the other by any number of
/// steps, and all pairs of a family are found. Pairs that the labels call contained or ambiguous are neither right nor wrong.
/// </summary>
internal static class SyndicationScorer
{
    public static PairScore Score(SyndicationSet labels, SettledSet set)
    {
        var found = Families(set)
            .SelectMany(family => Pairs([.. family]))
            .Select(pair => labels.Pairs.GetValueOrDefault(pair))
            .ToList();
        var right = found.Count(label => label == "dup");
        return new(
            right,
            found.Count(label => label is null),
            labels.Pairs.Values.Count(label => label == "dup") - right,
            found.Count(label => label is not (null or "dup"))
        );
    }

    private static IEnumerable<IEnumerable<string>> Families(SettledSet set)
    {
        // A page of several articles is of the family of each.
        var family = set
            .Articles.Select(article => article.Path)
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(path => path, path => path, StringComparer.Ordinal);
        var paths = set.Articles.ToDictionary(article => article.Id, article => article.Path);
        foreach (var (article, copy) in set.Copies)
        {
            var (left, right) = (Root(paths[article]), Root(paths[copy.Original]));
            family[left] = right;
        }
        return family.Keys.GroupBy(Root, StringComparer.Ordinal);

        string Root(string path) => family[path] == path ? path : Root(family[path]);
    }

    private static IEnumerable<(string, string)> Pairs(List<string> family)
    {
        for (var i = 0; i < family.Count; i++)
        {
            for (var j = i + 1; j < family.Count; j++)
            {
                yield return SyndicationSet.Pair(family[i], family[j]);
            }
        }
    }
}
