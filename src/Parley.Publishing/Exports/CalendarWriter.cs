using System.Globalization;
using System.Text;
using Parley.Ledger.Views;
using Parley.Statements;

namespace Parley.Publishing.Exports;

/// <summary>
/// Deadlines as iCalendar (<see href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</see>): whole days, names that stay from one
/// writing to the next, lines folded at 75 octets.
/// </summary>
public static class CalendarWriter
{
    private const int LongestLine = 75;

    /// <summary>Writes the deadlines of a ledger.</summary>
    public static void Write(TextWriter output, LedgerView view)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(view);
        Line(output, "BEGIN:VCALENDAR");
        Line(output, "VERSION:2.0");
        Line(output, "PRODID:-//Parley//Deadlines//EN");
        Line(output, "CALSCALE:GREGORIAN");
        Line(output, "METHOD:PUBLISH");
        var title = view.Case.Title.GetValueOrDefault("en", view.Case.Key);
        Text(output, "X-WR-CALNAME", view.HoldsSamples ? title + " (sample data)" : title);
        foreach (var deadline in Deadlines.Of(view))
        {
            Event(output, view, deadline);
        }
        Line(output, "END:VCALENDAR");
    }

    private static void Event(TextWriter output, LedgerView view, Deadline deadline)
    {
        var entry = deadline.Entry;
        Line(output, "BEGIN:VEVENT");
        Line(output, $"UID:{entry.Id}@{view.Case.Key}.parley.invalid");
        var told = entry
            .History.Select(step => step.On?.Latest)
            .OfType<DateOnly>()
            .DefaultIfEmpty(view.Today)
            .Max();
        Line(output, $"DTSTAMP:{Day(told)}T000000Z");
        Line(output, $"DTSTART;VALUE=DATE:{Day(deadline.From)}");
        if (deadline.To < DateOnly.MaxValue)
        {
            Line(output, $"DTEND;VALUE=DATE:{Day(deadline.To.AddDays(1))}");
        }
        Text(output, "SUMMARY", $"{deadline.Word}: {entry.Title}");
        Text(output, "DESCRIPTION", Description(view, deadline));
        if (entry.Places.Count > 0)
        {
            Text(output, "LOCATION", string.Join("; ", entry.Places.Select(place => place.Name)));
        }
        Line(output, "STATUS:" + Standing(entry.Status));
        Line(output, "TRANSP:TRANSPARENT");
        Line(output, "CATEGORIES:" + ContractName.Of(entry.Kind).ToUpperInvariant());
        Line(output, "END:VEVENT");
    }

    private static string Description(LedgerView view, Deadline deadline) =>
        string.Join(
            '\n',
            deadline
                .Entry.Statements.Where(view.Statements.ContainsKey)
                .Select(id => view.Statements[id])
                .Take(3)
                .Select(statement =>
                {
                    var article = view.ArticleOf(statement.Document.Article).Article;
                    return $"“{statement.Evidence.Quote.Replace('\n', ' ')}” {article.Outlet ?? article.Path}";
                })
        );

    private static string Standing(Status? status) =>
        status switch
        {
            Status.Withdrawn
            or Status.Denied
            or Status.Cancelled
            or Status.Blocked
            or Status.Suspended
            or Status.Paused
            or Status.Ended => "CANCELLED",
            Status.Pledged
            or Status.Agreed
            or Status.Underway
            or Status.Delivered
            or Status.InForce
            or Status.Announced
            or Status.Planned
            or Status.Held => "CONFIRMED",
            _ => "TENTATIVE",
        };

    private static string Day(DateOnly day) =>
        day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static void Text(TextWriter output, string name, string text)
    {
        var escaped = new StringBuilder(name).Append(':');
        foreach (var letter in text)
        {
            switch (letter)
            {
                case '\\' or ';' or ',':
                    escaped.Append('\\').Append(letter);
                    break;
                case '\n':
                    escaped.Append("\\n");
                    break;
                default:
                    escaped.Append(char.IsControl(letter) ? ' ' : letter);
                    break;
            }
        }
        Line(output, escaped.ToString());
    }

    /// <summary>A line, folded before its 76th octet and never within a letter.</summary>
    private static void Line(TextWriter output, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                output.Write("\r\n ");
                octets = 1;
            }
            output.Write(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        output.Write("\r\n");
    }
}
