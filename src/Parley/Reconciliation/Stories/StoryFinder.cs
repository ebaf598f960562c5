using Parley.Documents;
using Parley.Entries;
using Parley.Statements;
using Parley.Values;

namespace Parley.Reconciliation.Stories;

/// <summary>Joins articles about the same event: a meeting of the same people on the same day, a copy, the same amount of the same party within days.</summary>
internal static class StoryFinder
{
    /// <summary>A meeting belongs to the news of the weeks around it.</summary>
    private const int MeetingReach = 14;

    private const int CommitmentReach = 3;

    public static List<Story> Find(
        IReadOnlyList<ArticleSketch> articles,
        IReadOnlyList<Publication?> published,
        IEnumerable<Statement> statements,
        IReadOnlyDictionary<ArticleId, CopyOf> copies
    )
    {
        var number = articles
            .Select((article, i) => (article.Id, i))
            .ToDictionary(pair => pair.Id, pair => pair.i);
        var sets = new DisjointSets(articles.Count);
        var grounds = new SortedDictionary<int, SortedSet<string>>();
        foreach (var (copy, of) in copies)
        {
            Join(number[copy], number[of.Original], "copies");
        }
        foreach (
            var group in statements
                .SelectMany(Events)
                .GroupBy(pair => pair.Key, StringComparer.Ordinal)
        )
        {
            var members = group.Select(pair => number[pair.Article]).Distinct().Order().ToList();
            for (var i = 1; i < members.Count; i++)
            {
                Join(members[i - 1], members[i], group.First().Ground);
            }
        }
        return
        [
            .. sets.Groups()
                .Select(group =>
                    Story(
                        [.. group.Select(i => (articles[i], published[i]))],
                        grounds.GetValueOrDefault(group.Key)
                    )
                )
                .OrderBy(story => story.Day?.Earliest ?? DateOnly.MaxValue)
                .ThenBy(story => story.Id, StringComparer.Ordinal),
        ];

        void Join(int left, int right, string ground)
        {
            var (a, b) = (sets.Find(left), sets.Find(right));
            sets.Join(left, right);
            var root = Math.Min(a, b);
            var merged = grounds.GetValueOrDefault(root) ?? [];
            merged.Add(ground);
            if (a != b && grounds.Remove(Math.Max(a, b), out var other))
            {
                merged.UnionWith(other);
            }
            grounds[root] = merged;
        }
    }

    /// <summary>Keys of the events that a statement tells of; articles that share one tell the same story.</summary>
    private static IEnumerable<(string Key, ArticleId Article, string Ground)> Events(
        Statement statement
    )
    {
        var published = statement.Document.Published?.Bounds;
        if (
            statement is Meeting
            {
                When.Period: { Grain: Grain.Day or Grain.Week, From: { } first, To: { } last },
                Participants.Count: >= 2
            } meeting
        )
        {
            var people = meeting.Participants.Order().ToList();
            // "Next week" meets the same people's meeting on any of its days.
            for (var day = first; day <= last; day = day.AddDays(1))
            {
                if (
                    published is not null
                    && Math.Abs(day.DayNumber - published.Value.Latest.DayNumber) > MeetingReach
                )
                {
                    continue;
                }
                for (var i = 0; i < people.Count; i++)
                {
                    for (var j = i + 1; j < people.Count; j++)
                    {
                        yield return (
                            $"meeting|{people[i]}|{people[j]}|{day.DayNumber}",
                            statement.Document.Article,
                            $"{people[i]} and {people[j]} on {new DateBounds(day, day)}"
                        );
                    }
                }
            }
        }
        if (
            statement is Commitment { Amount.Representative: { } amount } commitment
            && published is { } known
        )
        {
            foreach (var actor in commitment.Actors)
            {
                yield return (
                    $"commitment|{actor}|{amount}|{commitment.Amount!.Currency}|{known.Latest.DayNumber / CommitmentReach}",
                    statement.Document.Article,
                    $"{actor}: the same amount within days"
                );
            }
        }
    }

    private static Story Story(
        List<(ArticleSketch Sketch, Publication? Published)> articles,
        SortedSet<string>? grounds
    )
    {
        articles =
        [
            .. articles
                .OrderBy(article => article.Published?.Bounds.Earliest ?? DateOnly.MaxValue)
                .ThenBy(article => article.Sketch.Id),
        ];
        var ids = articles.Select(article => article.Sketch.Id).ToList();
        return new(
            Fingerprint.Of("sy_", string.Join('|', ids.Order())),
            articles[0].Published?.Bounds,
            articles
                .Select(article => article.Sketch)
                .FirstOrDefault(sketch => sketch.Titled, articles[0].Sketch)
                .Headline,
            ids,
            grounds is null ? "one article" : string.Join("; ", grounds)
        );
    }
}
