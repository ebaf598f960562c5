using System.Globalization;
using Parley.Cases;
using Parley.Documents;
using Parley.Statements;
using Parley.Values;

namespace Parley.Reconciliation.Dating;

/// <summary>
/// Settles publication days that a page leaves open: ages against the other items of the page, dates without a year, weekdays
/// against a dated meeting of the same people. Whatever it settles says why; what the evidence leaves open stays open.
/// </summary>
internal sealed class PublicationDater(CaseNames names)
{
    /// <summary>News tells the day's events: a piece is taken to appear within this many days of the freshest day it tells as past.</summary>
    private const int NewsLag = 2;

    /// <summary>Bounds wider than this many days say too little to be given.</summary>
    private const int LongestReach = 31;

    private readonly OfficeTerms offices = new(names);

    public List<Article> Date(IReadOnlyList<Article> articles, IReadOnlyList<Statement> statements)
    {
        var dated = articles
            .Select(article => article.Published is null ? FromAges(article, articles) : article)
            .ToList();
        dated =
        [
            .. dated.Select(article => article.Published is null ? FromYearless(article) : article),
        ];
        return [.. dated.Select(article => FromOthers(article, dated, statements))];
    }

    private Article FromOthers(
        Article article,
        IReadOnlyList<Article> dated,
        IReadOnlyList<Statement> statements
    ) =>
        article.Published is not null ? article
        : FromMeetings(article, dated, statements) is { } met ? met
        : FromDayAhead(article) ?? article;

    /// <summary>Ages ("3 days ago") against the dated items of the same page and against the weekdays that items tell as past.</summary>
    private static Article FromAges(Article article, IReadOnlyList<Article> articles)
    {
        if (AgeOf(article) is not { } age)
        {
            return article;
        }
        var page = articles.Where(other => other.Id.Page == article.Id.Page).ToList();
        var aged = page.Where(other => AgeOf(other) is not null).ToList();
        var newest = page.Where(other => other.Published is { Bounds.IsDay: true })
            .Select(other => other.Published!.Bounds.Latest)
            .DefaultIfEmpty()
            .Max();
        if (newest == default)
        {
            return article;
        }
        // Items with an age are newer than items with a date, so the page was seen after the newest date and the oldest age.
        var earliest = newest.AddDays(aged.Max(other => AgeOf(other)!.Value) + 1);
        var week = Enumerable.Range(0, 7).Select(earliest.AddDays).ToList();
        var costs = week.Select(seen =>
                aged.Sum(other => Freshness(other, seen.AddDays(-AgeOf(other)!.Value)))
            )
            .ToList();
        var best = week.Where((_, i) => costs[i] == costs.Min()).ToList();
        return article with
        {
            Published = new(
                new(best[0].AddDays(-age), best[^1].AddDays(-age)),
                PublishedBasis.Relative,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{age} days before the page was seen; seen {new DateBounds(best[0], best[^1])}: after the item of {newest:yyyy-MM-dd}, on the first day that agrees with the weekdays of {aged.Count} items of the page"
                )
            ),
        };
    }

    /// <summary>Days from the freshest weekday that an item tells as past to the day it would have appeared; 0 where it tells none.</summary>
    private static int Freshness(Article article, DateOnly published) =>
        article
            .Dates.Where(date =>
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

    private static int? AgeOf(Article article) =>
        article.Published is not null
            ? null
            : article
                .Dates.Where(date =>
                    date is { Origin: DateOrigin.Relative, Relative.Unit: RelativeUnit.Day }
                )
                .Select(date => (int?)-date.Relative!.Offset)
                .FirstOrDefault();

    /// <summary>A dateline or a day in the text without its year: the year comes from weekdays, terms of office, or years in the text.</summary>
    private Article FromYearless(Article article)
    {
        var dateline = article.Dates.FirstOrDefault(date =>
            date
                is {
                    Origin: not DateOrigin.Text,
                    Bounds: null,
                    Relative.Unit: RelativeUnit.DayOfMonth
                }
        );
        if (dateline is not null)
        {
            return YearOf(article, dateline.Relative!) is { } found
                ? article with
                {
                    Published = new(
                        DateBounds.Day(found.Day),
                        PublishedBasis.Printed,
                        $"the year of \"{dateline.Printed}\": {found.Ground}"
                    ),
                }
                : article;
        }
        var told = article
            .Dates.Where(date =>
                date is { Origin: DateOrigin.Text, Relative.Unit: RelativeUnit.DayOfMonth }
            )
            .Select(date => (date, Day: YearOf(article, date.Relative!)))
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
            return article;
        }
        var last = past.AddDays(NewsLag);
        if (future != default && future <= last)
        {
            last = future.AddDays(-1);
        }
        return article with
        {
            Published = new(
                new(past, last),
                PublishedBasis.Story,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the freshest day it tells as past is {past:yyyy-MM-dd}{(future == default ? "" : string.Create(CultureInfo.InvariantCulture, $", and {future:yyyy-MM-dd} lies ahead"))}; the year: {told[0].Day!.Value.Ground}"
                )
            ),
        };
    }

    /// <summary>The day of a month and day without a year, where exactly one year fits what the article tells.</summary>
    private (DateOnly Day, string Ground)? YearOf(Article article, RelativeDate date)
    {
        var bound = offices.Bound(article.Title + "\n" + article.Text);
        var years = YearsOf(article.Text);
        var first = bound?.From.Year ?? years.DefaultIfEmpty(0).Max();
        var last = bound is { } terms
            ? Math.Min(terms.To.Year, first + 10)
            : years.DefaultIfEmpty(0).Max() + 1;
        if (first == 0)
        {
            return null;
        }
        var fitting = Enumerable
            .Range(first, last - first + 1)
            .Where(year => date.DayOfMonth <= DateTime.DaysInMonth(year, date.Month!.Value))
            .Select(year => new DateOnly(year, date.Month!.Value, date.DayOfMonth!.Value))
            .Where(day => date.Weekday is not { } weekday || day.DayOfWeek == weekday)
            .Where(day => bound is not { } terms || (terms.From <= day && day <= terms.To))
            .ToList();
        if (fitting.Count > 1 && years.Count > 0)
        {
            fitting = [.. fitting.Where(day => day.Year == years.Max())];
        }
        return fitting.Count == 1
            ? (fitting[0], bound is { } named ? $"{named.Ground} in office" : "years in the text")
            : null;
    }

    private static List<int> YearsOf(string text)
    {
        var years = new List<int>();
        for (var i = 0; i + 4 <= text.Length; i++)
        {
            var number = text.AsSpan(i, 4);
            if (
                (
                    i == 0
                    || !char.IsLetterOrDigit(text[i - 1]) && text[i - 1] is not ('$' or '.' or ',')
                )
                && (
                    i + 4 == text.Length
                    || !char.IsLetterOrDigit(text[i + 4])
                        && !(
                            text[i + 4] is ',' or '.'
                            && i + 5 < text.Length
                            && char.IsDigit(text[i + 5])
                        )
                )
                && int.TryParse(
                    number,
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var year
                )
                && year is >= 1980 and <= 2100
            )
            {
                years.Add(year);
            }
        }
        return years;
    }

    /// <summary>A meeting told with a bare weekday takes the day of the same people's meeting that other articles date.</summary>
    private Article? FromMeetings(
        Article article,
        IReadOnlyList<Article> dated,
        IReadOnlyList<Statement> statements
    )
    {
        var others = dated.Where(other => other.Id != article.Id).ToDictionary(other => other.Id);
        var meetings = statements.OfType<Meeting>().ToList();
        foreach (
            var meeting in meetings
                .Where(meeting =>
                    meeting.Document.Article == article.Id && meeting.Status == Status.Held
                )
                .OrderBy(meeting => meeting.Evidence.Span.Start)
        )
        {
            if (
                meeting.When
                is not {
                    Period: null,
                    Relative:
                    {
                        Unit: RelativeUnit.Weekday,
                        Weekday: { } weekday,
                        Direction: not RelativeDirection.Future
                    }
                }
            )
            {
                continue;
            }
            var days = meetings
                .Where(other =>
                    others.ContainsKey(other.Document.Article)
                    && SamePeople(meeting, other)
                    && SameForm(meeting, other)
                )
                .SelectMany(other =>
                    DaysOf(other, others[other.Document.Article])
                        .Select(day => (other.Document.Article, Day: day))
                )
                .Where(pair => pair.Day.DayOfWeek == weekday)
                .Distinct()
                .ToList();
            var distinct = days.Select(pair => pair.Day).Distinct().ToList();
            if (distinct.Count == 1)
            {
                return article with
                {
                    Published = new(
                        DateBounds.Day(distinct[0]),
                        PublishedBasis.Story,
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"weekday of the meeting ({weekday}); put on {distinct[0]:yyyy-MM-dd} by {string.Join(", ", days.Select(pair => others[pair.Article].Path).Distinct().Order(StringComparer.Ordinal))}"
                        )
                    ),
                };
            }
        }
        return null;
    }

    /// <summary>Only a day ahead is told: the piece appeared before it, while everybody it names held the office.</summary>
    private Article? FromDayAhead(Article article)
    {
        if (offices.Bound(article.Title + "\n" + article.Text) is not { } terms)
        {
            return null;
        }
        var ahead = article
            .Dates.Where(date =>
                date
                    is {
                        Origin: DateOrigin.Text,
                        Relative:
                        { Unit: RelativeUnit.DayOfMonth, Direction: RelativeDirection.Future }
                    }
            )
            .Select(date => YearOf(article, date.Relative!)?.Day)
            .OfType<DateOnly>()
            .ToList();
        if (
            ahead.Count == 0
            || ahead.Min().DayNumber - terms.From.DayNumber is < 1 or > LongestReach
        )
        {
            return null;
        }
        return article with
        {
            Published = new(
                new(terms.From, ahead.Min().AddDays(-1)),
                PublishedBasis.Story,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"before {ahead.Min():yyyy-MM-dd}, which lies ahead, and with {terms.Ground} in office"
                )
            ),
        };
    }

    private static bool SamePeople(Meeting left, Meeting right) =>
        left.Participants.Count >= 2
        && left.Participants.Intersect(right.Participants).Count() >= 2;

    private static bool SameForm(Meeting left, Meeting right) =>
        (left.Form == "call") == (right.Form == "call");

    /// <summary>Days that an article puts a meeting on: the statement's own, and the days that the article says lie ahead.</summary>
    private IEnumerable<DateOnly> DaysOf(Meeting meeting, Article article)
    {
        if (
            meeting.When?.Settle(article.Published?.Bounds).Period is
            { Grain: Grain.Day, From: { } day }
        )
        {
            yield return day;
        }
        if (meeting.Status != Status.Planned)
        {
            yield break;
        }
        foreach (
            var date in article.Dates.Where(date =>
                date
                    is {
                        Origin: DateOrigin.Text,
                        Relative:
                        { Unit: RelativeUnit.DayOfMonth, Direction: RelativeDirection.Future }
                    }
            )
        )
        {
            if (YearOf(article, date.Relative!) is { } found)
            {
                yield return found.Day;
            }
        }
    }
}
