using Parley.Documents;
using Parley.Statements;
using Parley.Values;

namespace Parley.Reconciliation.Dating;

/// <summary>Days that articles put meetings on, by the two people (or countries) who meet and by whether they meet or call.</summary>
internal sealed class MeetingDays
{
    private readonly Dictionary<
        (Party, Party, bool Call, DayOfWeek),
        SortedDictionary<DateOnly, SortedSet<(string Path, ArticleId Article)>>
    > byPair = [];

    public void Add(Meeting meeting, DateOnly day, string path)
    {
        foreach (var (first, second) in Pairs(meeting))
        {
            var key = (first, second, IsCall(meeting), day.DayOfWeek);
            if (!byPair.TryGetValue(key, out var days))
            {
                byPair[key] = days = [];
            }
            if (!days.TryGetValue(day, out var tellers))
            {
                days[day] = tellers = [];
            }
            tellers.Add((path, meeting.Document.Article));
        }
    }

    /// <summary>The one day on which the other articles put a meeting of the same people on this weekday, with their paths; null where none or several.</summary>
    public (DateOnly Day, IReadOnlyList<string> Paths)? Find(Meeting meeting, DayOfWeek weekday)
    {
        DateOnly? found = null;
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (first, second) in Pairs(meeting))
        {
            if (!byPair.TryGetValue((first, second, IsCall(meeting), weekday), out var days))
            {
                continue;
            }
            foreach (var (day, tellers) in days)
            {
                // The article itself is no witness; it may be among the tellers once.
                if (tellers.All(teller => teller.Article == meeting.Document.Article))
                {
                    continue;
                }
                if (found is { } other && other != day)
                {
                    return null;
                }
                found = day;
                paths.UnionWith(
                    tellers
                        .Where(teller => teller.Article != meeting.Document.Article)
                        .Select(teller => teller.Path)
                        .Take(MostPaths + 1)
                );
            }
        }
        return found is { } settled ? (settled, [.. paths.Take(MostPaths)]) : null;
    }

    /// <summary>An inference names this many of the articles that it rests on.</summary>
    private const int MostPaths = 5;

    private static bool IsCall(Meeting meeting) => meeting.Form == "call";

    private static IEnumerable<(Party First, Party Second)> Pairs(Meeting meeting)
    {
        var people = meeting.Participants.Distinct().Order().ToList();
        for (var i = 0; i < people.Count; i++)
        {
            for (var j = i + 1; j < people.Count; j++)
            {
                yield return (people[i], people[j]);
            }
        }
    }
}
