using System.Globalization;
using Parley.Documents;
using Parley.Statements;
using Parley.Values;

namespace Parley.Reconciliation.Matching;

/// <summary>A meeting: who, when, where, in which form and round.</summary>
internal sealed class MeetingProfile : EntryProfile
{
    /// <summary>Days ahead within which a meeting comes that is planned without a date.</summary>
    private const int Ahead = 7;

    /// <summary>Days before its report within which a meeting was that is told without a date.</summary>
    private const int Behind = 3;

    /// <summary>Days of a month.</summary>
    private const int MonthDays = 31;

    /// <summary>People in common that make two parties one: who else came is told here and not there.</summary>
    private const int Pair = 2;

    private readonly Meeting meeting;
    private readonly List<Name> people;
    private readonly HashSet<string> states;

    /// <summary>Reads a meeting.</summary>
    /// <param name="meeting">The statement, as much as is kept of it.</param>
    /// <param name="evidence">Its sentence.</param>
    /// <param name="homes">Countries of the people of the case.</param>
    public MeetingProfile(
        Meeting meeting,
        Evidence evidence,
        IReadOnlyDictionary<string, string> homes
    )
        : base(meeting, evidence.Span)
    {
        this.meeting = meeting;
        people =
        [
            .. meeting
                .Participants.Where(party => !party.IsCountry)
                .Select(party => Name.Of(party.Id))
                .Where(name => name.IsProper)
                .DistinctBy(name => name.Canonical)
                .OrderBy(name => name.Canonical, StringComparer.Ordinal),
        ];
        people.AddRange(Name.PeopleIn(evidence.Quote).Where(guest => !people.Exists(guest.IsKin)));
        states =
        [
            .. meeting
                .Participants.Select(party =>
                    party.IsCountry ? party.Id : homes.GetValueOrDefault(party.Id)
                )
                .OfType<string>(),
        ];
    }

    public override int Fullness =>
        meeting.Participants.Count
        + (meeting.When?.Period is null ? 0 : 2)
        + (meeting.Place is null ? 0 : 1);

    public override bool IsFirm => meeting.When?.Period is not null;

    public override IEnumerable<string> Keys =>
        people
            .SelectMany(name => name.Words)
            .Distinct(StringComparer.Ordinal)
            .Concat(
                states.Count > 0
                    ? [string.Join('+', states.Order(StringComparer.Ordinal)) + Month]
                    : []
            );

    public override string Signature =>
        string.Join(
            '|',
            string.Join('+', meeting.Participants.Order()),
            string.Join('+', people.Select(name => name.Canonical)),
            meeting.Form,
            meeting.Round?.ToString(CultureInfo.InvariantCulture),
            meeting.Place?.Name,
            meeting.When?.Period?.ToString(),
            Told?.ToString("O", CultureInfo.InvariantCulture)
        );

    private string Month =>
        (meeting.When?.Period?.From ?? Told)?.ToString("|yyyy-MM", CultureInfo.InvariantCulture)
        ?? "|";

    /// <summary>The days, as day numbers, in which it falls: those told, else soon after the word of a plan or shortly before the report.</summary>
    private (int From, int To)? Window =>
        meeting.When?.Period is { From: { } from } period
            ? (from.DayNumber, (period.To ?? from).DayNumber)
        : Told is not { } told ? null
        : meeting.Status == Status.Planned ? (told.DayNumber, told.DayNumber + Ahead)
        : (told.DayNumber - Behind, told.DayNumber);

    public override void Compare(EntryProfile other, bool oneSentence, ref MatchScore score)
    {
        var theirs = (MeetingProfile)other;
        score.Add("meeting");
        if (oneSentence)
        {
            score.Add("same-sentence");
        }
        ComparePeople(theirs, ref score);
        if (Known < 2 && theirs.Known < 2)
        {
            score.Add("alone");
        }
        if (Times(theirs) is { } times)
        {
            score.Add(times);
        }
        if ((meeting.Form == "call") != (theirs.meeting.Form == "call"))
        {
            score.Add("form-other");
        }
        if (IsStillPlannedAfter(theirs) || theirs.IsStillPlannedAfter(this))
        {
            score.Add("planned-after");
        }
        score.AddWhereTold(
            meeting.Round is null || theirs.meeting.Round is null
                ? null
                : meeting.Round == theirs.meeting.Round,
            "round",
            "round-other"
        );
        score.AddWhereTold(
            meeting.Place is not { } here || theirs.meeting.Place is not { } there
                ? null
                : here.Name == there.Name || here.Code == there.Code,
            "place",
            "place-other"
        );
    }

    /// <summary>Parties that it names, in the sentence or as read.</summary>
    private int Known => Math.Max(meeting.Participants.Count, people.Count);

    /// <summary>Whether it was held when it was told; a day that is yet to come says otherwise.</summary>
    private bool IsHeld => meeting.Status == Status.Held && !(meeting.When?.Period?.From > Told);

    private bool IsStillPlannedAfter(MeetingProfile held) =>
        meeting.Status == Status.Planned
        && held.IsHeld
        && (
            meeting.Document.Article == held.meeting.Document.Article
            || (Told is { } mine && held.Told is { } theirs && mine > theirs)
        );

    private void ComparePeople(MeetingProfile theirs, ref MatchScore score)
    {
        if (people.Count > 0 && theirs.people.Count > 0)
        {
            var common = people.Count(name => theirs.people.Any(name.IsKin));
            if (common == 0)
            {
                score.Add("people-other");
            }
            else
            {
                score.Add(
                    "people",
                    common >= Pair
                        ? 1
                        : Math.Min(1, (double)common / Math.Min(people.Count, theirs.people.Count))
                );
                if (common < Pair && people.Count >= Pair && theirs.people.Count >= Pair)
                {
                    score.Add("guests-other");
                }
            }
        }
        else if (states.Count > 0 && states.SetEquals(theirs.states))
        {
            score.Add("states");
        }
        else if (states.Overlaps(theirs.states))
        {
            score.Add("states-some");
        }
        else
        {
            score.Add("people-other");
        }
    }

    private string? Times(MeetingProfile theirs)
    {
        if (Window is not { } a || theirs.Window is not { } b)
        {
            return null;
        }
        var apart = Math.Max(a.From - b.To, b.From - a.To);
        if (meeting.When?.Period is not { } mine || theirs.meeting.When?.Period is not { } period)
        {
            return apart <= 0 ? "told-together" : null;
        }
        var isDay = mine.Grain == Grain.Day && period.Grain == Grain.Day;
        return apart <= 0
            ? isDay
                ? "day"
                : IsShort(mine) && IsShort(period)
                    ? "weeks"
                    : null
            : apart == 1 && isDay
                ? "near-day"
                : "time-other";
    }

    /// <summary>Whether a stretch is short enough to know a meeting by.</summary>
    private static bool IsShort(DatePeriod period) =>
        period is { From: { } from, To: { } to } && to.DayNumber - from.DayNumber <= MonthDays;
}
