using System.Globalization;
using Parley.Cli.Composition;
using Parley.Cli.Output;

namespace Parley.Cli.Evaluation;

/// <summary>Stories of search hits against three people, with the people against each other and single-pass tf-idf beside them.</summary>
internal static class StoryReport
{
    private static readonly double[] Thresholds =
    [
        .. Enumerable.Range(1, 20).Select(i => i * 0.02),
    ];

    public static string Of(IReadOnlyList<SearchHits> sets, Workshop workshop)
    {
        var found = sets.Select(set => Stories(set, workshop)).ToList();
        var best = Thresholds.MaxBy(threshold => Baseline(sets, threshold).Average());
        var table = new TextTable(26, 8, 8, 8, 8).Row("", "gold1", "gold2", "gold3", "mean");
        Row(table, "bcubed_f1", People(person => Mean(sets, found, person)));
        Row(table, "tfidf_best_threshold", Baseline(sets, best));
        Row(
            table,
            "people_1_2_3",
            People(person =>
                Mean(sets, [.. sets.Select(set => set.Labels[(person + 1) % 3])], person)
            )
        );
        Row(table, "each_hit_alone", People(person => Mean(sets, [.. sets.Select(Alone)], person)));
        foreach (var (set, stories) in sets.Zip(found))
        {
            Row(table, set.Query, People(person => BCubed.F1(stories, set.Labels[person])));
        }
        return table.ToString();
    }

    private static int[] Stories(SearchHits hits, Workshop workshop)
    {
        var stories = workshop
            .Settle(hits.Pages)
            .Stories.SelectMany(
                (story, number) => story.Articles.Select(article => (article, number))
            )
            .GroupBy(pair => pair.article.Page)
            .ToDictionary(page => page.Key, page => page.First().number);
        // A hit that gives no article stands alone.
        return [.. hits.Pages.Select((page, i) => stories.GetValueOrDefault(page.Id, -1 - i))];
    }

    private static double[] Baseline(IReadOnlyList<SearchHits> sets, double threshold)
    {
        var clusters = sets.Select(set => SinglePassTfIdf.Cluster(set.Texts, threshold)).ToList();
        return People(person => Mean(sets, clusters, person));
    }

    private static int[] Alone(SearchHits set) => [.. Enumerable.Range(0, set.Pages.Count)];

    private static double[] People(Func<int, double> score) => [score(0), score(1), score(2)];

    private static double Mean(
        IReadOnlyList<SearchHits> sets,
        IReadOnlyList<int[]> found,
        int person
    ) => sets.Zip(found).Average(pair => BCubed.F1(pair.Second, pair.First.Labels[person]));

    private static void Row(TextTable table, string name, double[] scores) =>
        table.Row([
            name,
            .. scores
                .Append(scores.Average())
                .Select(score => score.ToString("0.000", CultureInfo.InvariantCulture)),
        ]);
}
