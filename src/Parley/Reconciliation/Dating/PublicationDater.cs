using System.Globalization;
using Parley.Documents;
using Parley.Statements;
using Parley.Values;

namespace Parley.Reconciliation.Dating;

/// <summary>
/// Settles publication days that a page leaves open: ages against the other items of the page, dates without a year, weekdays
/// against a dated meeting of the same people. Whatever it settles says why; what the evidence leaves open stays open.
/// </summary>
internal static class PublicationDater
{
    /// <summary>News tells the day's events: a piece is taken to appear within this many days of the freshest day it tells as past.</summary>
    private const int NewsLag = 2;

    /// <summary>Bounds wider than this many days say too little to be given.</summary>
    private const int LongestReach = 31;

    /// <summary>Publications in the order of the articles.</summary>
    public static Publication?[] Date(IReadOnlyList<ArticleSketch> articles)
    {
        var dated = ByThemselves(articles);
        FromMeetings(articles, dated);
        for (var i = 0; i < dated.Length; i++)
        {
            dated[i] ??= FromDayAhead(articles[i].Dating);
        }
        return dated;
    }

    /// <summary>Whether an article without a day tells of a meeting that others may date: only then are their meetings needed.</summary>
    public static bool NeedsMeetings(IReadOnlyList<ArticleSketch> articles)
    {
        var dated = ByThemselves(articles);
        return Enumerable
            .Range(0, articles.Count)
            .Any(i => dated[i] is null && OnBareWeekday(articles[i]).Any());
    }

    /// <summary>What a page by itself gives.</summary>
    private static Publication?[] ByThemselves(IReadOnlyList<ArticleSketch> articles)
    {
        var dated = articles.Select(article => article.Published).ToArray();
        FromAges(articles, dated);
        for (var i = 0; i < dated.Length; i++)
        {
            dated[i] ??= FromYearless(articles[i].Dating);
        }
        return dated;
    }

    /// <summary>Ages ("3 days ago") against the dated items of the same page and against the weekdays that items tell as past.</summary>
    private static void FromAges(IReadOnlyList<ArticleSketch> articles, Publication?[] dated)
    {
        var aged = Enumerable
            .Range(0, articles.Count)
            .Where(i => AgeOf(articles[i]) is not null)
            .ToLookup(i => articles[i].Id.Page);
        if (aged.Count == 0)
        {
            return;
        }
        var newest = articles
            .Where(article =>
                article.Published is { Bounds.IsDay: true } && aged.Contains(article.Id.Page)
            )
            .GroupBy(article => article.Id.Page)
            .ToDictionary(
                page => page.Key,
                page => page.Max(article => article.Published!.Bounds.Latest)
            );
        foreach (var page in aged.Where(page => newest.ContainsKey(page.Key)))
        {
            var items = page.ToList();
            var (seen, ground) = DayOfSight([.. items.Select(i => articles[i])], newest[page.Key]);
            foreach (var i in items)
            {
                var age = AgeOf(articles[i])!.Value;
                dated[i] = new(
                    new(seen.Earliest.AddDays(-age), seen.Latest.AddDays(-age)),
                    PublishedBasis.Relative,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{age} days before the page was seen; {ground}"
                    )
                );
            }
        }
    }

    /// <summary>When a page was seen: items with an age are newer than items with a date, so after the newest date and the oldest age.</summary>
    private static (DateBounds Seen, string Ground) DayOfSight(
        List<ArticleSketch> aged,
        DateOnly newest
    )
    {
        var earliest = newest.AddDays(aged.Max(item => AgeOf(item)!.Value) + 1);
        var week = Enumerable.Range(0, 7).Select(earliest.AddDays).ToList();
        var costs = week.Select(seen =>
                aged.Sum(item => Freshness(item.Dating, seen.AddDays(-AgeOf(item)!.Value)))
            )
            .ToList();
        var best = week.Where((_, i) => costs[i] == costs.Min()).ToList();
        var seen = new DateBounds(best[0], best[^1]);
        return (
            seen,
            string.Create(
                CultureInfo.InvariantCulture,
                $"seen {seen}: after the item of {newest:yyyy-MM-dd}, on the first day that agrees with the weekdays of {aged.Count} items of the page"
            )
        );
    }

    /// <summary>Days from the freshest weekday that an item tells as past to the day it would have appeared; 0 where it tells none.</summary>
    private static int Freshness(DateFacts facts, DateOnly published) =>
        facts
            .Relative.Where(date =>
                date
                    is {
                        Origin: DateOrigin.Text,
                        Relative: { Unit: RelativeUnit.Weekday, Direction: RelativeDirection.Past }
                    }
            )
            .Select(date =>
                (((int)published.DayOfWeek - (int)date.Relative!.Weekday!.Value) + 7) % 7
            )
            .DefaultIfEmpty(0)
            .Min();

    private static int? AgeOf(ArticleSketch article) =>
        article.Published is not null
            ? null
            : article
                .Dating.Relative.Where(date =>
                    date is { Origin: DateOrigin.Relative, Relative.Unit: RelativeUnit.Day }
                )
                .Select(date => (int?)-date.Relative!.Offset)
                .FirstOrDefault();

    /// <summary>A dateline or a day in the text without its year: the year comes from weekdays, terms of office, or years in the text.</summary>
    private static Publication? FromYearless(DateFacts facts)
    {
        var dateline = facts.Relative.FirstOrDefault(date =>
            date
                is {
                    Origin: not DateOrigin.Text,
                    Bounds: null,
                    Relative.Unit: RelativeUnit.DayOfMonth
                }
        );
        if (dateline is not null)
        {
            return YearOf(facts, dateline.Relative!) is { } found
                ? new(
                    DateBounds.Day(found.Day),
                    PublishedBasis.Printed,
                    $"the year of \"{dateline.Printed}\": {found.Ground}"
                )
                : null;
        }
        var told = facts
            .Relative.Where(date =>
                date is { Origin: DateOrigin.Text, Relative.Unit: RelativeUnit.DayOfMonth }
            )
            .Select(date => (date, Day: YearOf(facts, date.Relative!)))
            .Where(pair => pair.Day is not null)
            .ToList();
        var past = told.Where(pair => pair.date.Relative!.Direction == RelativeDirection.Past)
            .Select(pair => pair.Day!.Value.Day)
            .DefaultIfEmpty()
            .Max();
        var future = told.Where(pair =>
                pair.date.Relative!.Direction == RelativeDirection.Future
                && pair.Day!.Value.Day > past
            )
            .Select(pair => pair.Day!.Value.Day)
            .DefaultIfEmpty()
            .Min();
        if (past == default)
        {
            return null;
        }
        var last = past.AddDays(NewsLag);
        if (future != default && future <= last)
        {
            last = future.AddDays(-1);
        }
        return new(
            new(past, last),
            PublishedBasis.Story,
            string.Create(
                CultureInfo.InvariantCulture,
                $"the freshest day it tells as past is {past:yyyy-MM-dd}{(future == default ? "" : string.Create(CultureInfo.InvariantCulture, $", and {future:yyyy-MM-dd} lies ahead"))}; the year: {told[0].Day!.Value.Ground}"
            )
        );
    }

    /// <summary>The day of a month and day without a year, where exactly one year fits what the article tells.</summary>
    private static (DateOnly Day, string Ground)? YearOf(DateFacts facts, RelativeDate date)
    {
        var bound = facts.Offices;
        var first = bound?.From.Year ?? facts.LastYear;
        var last = bound is { } terms ? Math.Min(terms.To.Year, first + 10) : facts.LastYear + 1;
        if (first == 0)
        {
            return null;
        }
        var fitting = Enumerable
            .Range(first, last - first + 1)
            .Where(year => date.DayOfMonth <= DateTime.DaysInMonth(year, date.Month!.Value))
            .Select(year => new DateOnly(year, date.Month!.Value, date.DayOfMonth!.Value))
            .Where(day => date.Weekday is not { } weekday || day.DayOfWeek == weekday)
            .Where(day => bound is null || (bound.From <= day && day <= bound.To))
            .ToList();
        if (fitting.Count > 1 && facts.LastYear > 0)
        {
            fitting = [.. fitting.Where(day => day.Year == facts.LastYear)];
        }
        return fitting.Count == 1
            ? (fitting[0], bound is not null ? $"{bound.Ground} in office" : "years in the text")
            : null;
    }

    /// <summary>A meeting told with a bare weekday takes the day of the same people's meeting that other articles date.</summary>
    private static void FromMeetings(IReadOnlyList<ArticleSketch> articles, Publication?[] dated)
    {
        var open = Enumerable
            .Range(0, articles.Count)
            .Where(i => dated[i] is null && OnBareWeekday(articles[i]).Any())
            .ToList();
        if (open.Count == 0)
        {
            return;
        }
        var days = DaysOfMeetings(articles, dated);
        foreach (var i in open)
        {
            foreach (var (meeting, weekday) in OnBareWeekday(articles[i]))
            {
                if (days.Find(meeting, weekday) is { } met)
                {
                    dated[i] = new(
                        DateBounds.Day(met.Day),
                        PublishedBasis.Story,
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"weekday of the meeting ({weekday}); put on {met.Day:yyyy-MM-dd} by {string.Join(", ", met.Paths)}"
                        )
                    );
                    break;
                }
            }
        }
    }

    /// <summary>Meetings told as held on a weekday without a date, in the order of the text.</summary>
    private static IEnumerable<(Meeting Meeting, DayOfWeek Weekday)> OnBareWeekday(
        ArticleSketch article
    ) =>
        article
            .Meetings.Where(meeting =>
                meeting
                    is {
                        Status: Status.Held,
                        Participants.Count: >= 2,
                        When:
                        {
                            Period: null,
                            Relative:
                            {
                                Unit: RelativeUnit.Weekday,
                                Weekday: not null,
                                Direction: not RelativeDirection.Future
                            }
                        }
                    }
            )
            .OrderBy(meeting => meeting.Evidence.Span.Start)
            .Select(meeting => (meeting, meeting.When!.Relative!.Weekday!.Value));

    private static MeetingDays DaysOfMeetings(
        IReadOnlyList<ArticleSketch> articles,
        Publication?[] dated
    )
    {
        var days = new MeetingDays();
        for (var i = 0; i < articles.Count; i++)
        {
            foreach (var meeting in articles[i].Meetings)
            {
                foreach (var day in DaysOf(meeting, articles[i].Dating, dated[i]))
                {
                    days.Add(meeting, day, articles[i].Path);
                }
            }
        }
        return days;
    }

    /// <summary>Days that an article puts a meeting on: the statement's own, and the days that the article says lie ahead.</summary>
    private static IEnumerable<DateOnly> DaysOf(
        Meeting meeting,
        DateFacts facts,
        Publication? published
    )
    {
        if (meeting.When?.Settle(published?.Bounds).Period is { Grain: Grain.Day, From: { } day })
        {
            yield return day;
        }
        if (meeting.Status != Status.Planned)
        {
            yield break;
        }
        foreach (var ahead in facts.Ahead())
        {
            if (YearOf(facts, ahead) is { } found)
            {
                yield return found.Day;
            }
        }
    }

    /// <summary>Only a day ahead is told: the piece appeared before it, while everybody it names held the office.</summary>
    private static Publication? FromDayAhead(DateFacts facts)
    {
        if (facts.Offices is not { } terms)
        {
            return null;
        }
        var ahead = facts
            .Ahead()
            .Select(date => YearOf(facts, date)?.Day)
            .OfType<DateOnly>()
            .ToList();
        if (
            ahead.Count == 0
            || ahead.Min().DayNumber - terms.From.DayNumber is < 1 or > LongestReach
        )
        {
            return null;
        }
        return new(
            new(terms.From, ahead.Min().AddDays(-1)),
            PublishedBasis.Story,
            string.Create(
                CultureInfo.InvariantCulture,
                $"before {ahead.Min():yyyy-MM-dd}, which lies ahead, and with {terms.Ground} in office"
            )
        );
    }
}
