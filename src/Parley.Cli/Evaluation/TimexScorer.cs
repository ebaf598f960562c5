using Parley.Documents;
using Parley.Extraction.Mentions;
using Parley.Values;

namespace Parley.Cli.Evaluation;

/// <summary>
/// Scores date mentions against TimeML as the TempEval-3 tool does: spans match when they overlap, values when they are the same.
/// </summary>
internal sealed class TimexScorer(MentionReader reader)
{
    private readonly List<string> misses = [];

    /// <summary>Every expression against every date mention.</summary>
    public TimexCount All { get; private set; } = new(0, 0, 0, 0);

    /// <summary>
    /// Expressions whose value is a day, week, month, quarter or year; mentions that overlap only an expression of another kind
    /// are no part of it.
    /// </summary>
    public TimexCount Calendar { get; private set; } = new(0, 0, 0, 0);

    /// <summary>What was missed, wrong or made up, one a line.</summary>
    public IReadOnlyList<string> Misses => misses;

    public void Add(string name, TimexDocument document)
    {
        var made = reader
            .Read(document.Text, DateBounds.Day(document.Created))
            .OfType<DateMention>()
            .ToList();
        var taken = new HashSet<DateMention>();
        var (found, right) = (0, 0);
        var (calendar, calendarFound, calendarRight) = (0, 0, 0);
        var elsewhere = new HashSet<DateMention>();
        foreach (var timex in document.Expressions)
        {
            var isCalendar = IsCalendar(timex.Value);
            calendar += isCalendar ? 1 : 0;
            var mention = Match(made, taken, timex);
            if (mention is null)
            {
                misses.Add($"{name}: missed {timex.Value} '{Words(document, timex.Span)}'");
                continue;
            }
            taken.Add(mention);
            var same = TimexValue.Of(mention.Timing) == timex.Value;
            found++;
            right += same ? 1 : 0;
            if (isCalendar)
            {
                calendarFound++;
                calendarRight += same ? 1 : 0;
            }
            else
            {
                elsewhere.Add(mention);
            }
            if (!same)
            {
                misses.Add(
                    $"{name}: {timex.Value} '{Words(document, timex.Span)}' read as {TimexValue.Of(mention.Timing)} '{mention.Text}'"
                );
            }
        }
        misses.AddRange(
            made.Where(mention => !taken.Contains(mention))
                .Select(mention =>
                    $"{name}: not marked {TimexValue.Of(mention.Timing)} '{mention.Text}'"
                )
        );
        All += new TimexCount(document.Expressions.Count, made.Count, found, right);
        Calendar += new TimexCount(
            calendar,
            made.Count(mention => !elsewhere.Contains(mention)),
            calendarFound,
            calendarRight
        );
    }

    /// <summary>An overlapping mention, one with the same value first.</summary>
    private static DateMention? Match(
        List<DateMention> made,
        HashSet<DateMention> taken,
        Timex timex
    )
    {
        var overlapping = made.Where(mention =>
                !taken.Contains(mention)
                && mention.Span.Start < timex.Span.End
                && timex.Span.Start < mention.Span.End
            )
            .ToList();
        return overlapping.Find(mention => TimexValue.Of(mention.Timing) == timex.Value)
            ?? overlapping.FirstOrDefault();
    }

    /// <summary>2025-07-23, 2025-W30, 2025-07, 2025-Q3 or 2025.</summary>
    private static bool IsCalendar(string value) =>
        value.Length >= 4
        && value.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0
        && value.AsSpan(4) switch
        {
            [] => true,
            ['-', >= '0' and <= '9', >= '0' and <= '9'] => true,
            [
                '-',
                >= '0'
                and <= '9',
                >= '0'
                and <= '9',
                '-',
                >= '0'
                and <= '9',
                >= '0'
                and <= '9',
            ] => true,
            ['-', 'W', >= '0' and <= '9', >= '0' and <= '9'] => true,
            ['-', 'Q', >= '1' and <= '4'] => true,
            _ => false,
        };

    private static string Words(TimexDocument document, TextSpan span) =>
        document.Text[span.Start..span.End].Replace('\n', ' ');
}
