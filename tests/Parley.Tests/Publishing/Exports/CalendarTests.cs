using System.Text;
using Parley.Entries;
using Parley.Ledger.Views;
using Parley.Publishing.Exports;
using Parley.Statements;
using Parley.Tests.Line;
using Parley.Values;
using Xunit;

namespace Parley.Tests.Publishing.Exports;

public sealed class CalendarTests
{
    private static readonly LedgerView View = BuiltView.OfTalks();

    [Fact]
    public void A_planned_meeting_stands_on_its_day()
    {
        var meeting = Events(Write(View))
            .Single(one =>
                one["CATEGORIES"] == "MEETING" && one["DTSTART;VALUE=DATE"] == "20250320"
            );

        Assert.Equal("20250321", meeting["DTEND;VALUE=DATE"]);
        Assert.Equal("CONFIRMED", meeting["STATUS"]);
        Assert.Equal("20250305T000000Z", meeting["DTSTAMP"]);
    }

    [Theory]
    [InlineData(Status.Pledged, 2027, true)]
    [InlineData(Status.Withdrawn, 2027, true)]
    [InlineData(Status.Pledged, 2024, false)]
    public void A_commitment_is_due_at_the_end_of_its_period(Status status, int year, bool expected)
    {
        var due = Events(Write(With(Promise(status, DatePeriod.Year(year)))))
            .Where(one => one["UID"].StartsWith("en_promise", StringComparison.Ordinal))
            .ToList();

        Assert.Equal(expected, due.Count == 1);
        if (expected)
        {
            Assert.Equal("20271231", due[0]["DTSTART;VALUE=DATE"]);
            Assert.Equal(status == Status.Withdrawn ? "CANCELLED" : "CONFIRMED", due[0]["STATUS"]);
        }
    }

    [Fact]
    public void A_period_without_end_and_a_curated_entry_have_no_deadline()
    {
        var open = Promise(Status.Pledged, new(new(2026, 1, 1), null, Grain.Day));
        var curated = Promise(Status.Pledged, DatePeriod.Year(2027)) with
        {
            Origin = EntryOrigin.Reference,
        };

        Assert.DoesNotContain("en_promise", Write(With(open)), StringComparison.Ordinal);
        Assert.DoesNotContain("en_promise", Write(With(curated)), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_are_folded_within_75_octets_and_never_within_a_letter()
    {
        var text = Write(
            With(
                Promise(Status.Pledged, DatePeriod.Year(2027)) with
                {
                    Title =
                        string.Concat(Enumerable.Repeat("工場; 投資, 😀\\ ", 30)) + "\nEND:VEVENT",
                }
            )
        );

        Assert.All(
            text.Split("\r\n"),
            line =>
            {
                Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75);
                Assert.DoesNotContain(
                    '\uFFFD',
                    Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(line))
                );
                Assert.DoesNotContain('\n', line);
            }
        );
        var summary = Events(text)
            .Single(one => one["UID"].StartsWith("en_promise", StringComparison.Ordinal))[
            "SUMMARY"
        ];
        Assert.StartsWith(@"Due: 工場\; 投資\, 😀\\ ", summary, StringComparison.Ordinal);
        Assert.EndsWith(@"\nEND:VEVENT", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_unique_and_stay_when_the_day_of_printing_changes()
    {
        var uids = Uids(View);

        Assert.NotEmpty(uids);
        Assert.Equal(uids.Count, uids.Distinct().Count());
        Assert.Equal(uids, Uids(View with { Today = View.Today.AddDays(40) }));
    }

    private static LedgerEntry Promise(Status status, DatePeriod period) =>
        new()
        {
            Id = "en_promise",
            Kind = StatementKind.Commitment,
            Title = "Somebody – build: a plant",
            Status = status,
            When = Timing.At(period),
            History = [new(DateBounds.Day(new(2025, 3, 1)), status, null, [])],
        };

    private static LedgerView With(LedgerEntry entry) => View with { Entries = [entry] };

    private static List<string> Uids(LedgerView view) =>
        [.. Events(Write(view)).Select(one => one["UID"])];

    private static string Write(LedgerView view)
    {
        using var output = new StringWriter();
        CalendarWriter.Write(output, view);
        return output.ToString();
    }

    /// <summary>Events of a calendar, unfolded, by the part of each line before its colon.</summary>
    private static List<Dictionary<string, string>> Events(string calendar)
    {
        var lines = calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        Assert.Equal("BEGIN:VCALENDAR", lines[0]);
        Assert.Equal(["END:VCALENDAR", ""], lines[^2..]);
        var events = new List<Dictionary<string, string>>();
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line == "BEGIN:VEVENT")
            {
                events.Add(new(StringComparer.Ordinal));
            }
            else if (colon > 0 && events.Count > 0)
            {
                events[^1][line[..colon]] = line[(colon + 1)..];
            }
        }
        return events;
    }
}
