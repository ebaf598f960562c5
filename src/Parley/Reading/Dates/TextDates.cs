using Parley.Documents;
using Parley.Reading.Text;
using Parley.Values;

namespace Parley.Reading.Dates;

/// <summary>Dates of the running text that the day of publication has to agree with, each with the side that its sentence puts it on.</summary>
internal static class TextDates
{
    private sealed record Cue(string Words, RelativeDirection Side);

    private static readonly List<Cue> Cues =
    [
        .. WordTable
            .Load("Reading/Dates/tense.tsv")
            .Select(row => new Cue(
                row[1],
                row[0] == "future" ? RelativeDirection.Future : RelativeDirection.Past
            )),
    ];

    public static IEnumerable<DateCandidate> In(string block, bool? dayFirst)
    {
        foreach (var date in DateScanner.Scan(block, dayFirst))
        {
            if (date.Ago)
            {
                continue;
            }
            var side = Side(block, date);
            var relative = date.Relative is null
                ? Named(date.Bounds, side)
                : date.Relative with
                {
                    Direction = side,
                };
            yield return new(
                block.Substring(date.Start, date.Length),
                DateOrigin.Text,
                date.Bounds,
                relative
            );
        }
    }

    /// <summary>A full date keeps its side in a relative one that names the same day.</summary>
    private static RelativeDate? Named(DateBounds? bounds, RelativeDirection side) =>
        bounds is { IsDay: true, Earliest: var day } && side != RelativeDirection.Nearest
            ? new RelativeDate(RelativeUnit.DayOfMonth, 0, side)
            {
                Month = day.Month,
                DayOfMonth = day.Day,
            }
            : null;

    /// <summary>The nearest cue before the date in its sentence, else the nearest after it; the other way round where the date opens the sentence.</summary>
    private static RelativeDirection Side(string text, FoundDate date)
    {
        var from = SentenceStart(text, date.Start);
        var before = text[from..date.Start].ToLowerInvariant();
        var after = text[date.End..SentenceEnd(text, date.End)].ToLowerInvariant();
        return before.Length < 12
            ? First(after) ?? Last(before) ?? RelativeDirection.Nearest
            : Last(before) ?? First(after) ?? RelativeDirection.Nearest;
    }

    private static RelativeDirection? Last(string text)
    {
        var best = -1;
        RelativeDirection? side = null;
        foreach (var cue in Cues)
        {
            var at = text.LastIndexOf(cue.Words, StringComparison.Ordinal);
            if (at >= 0 && at + cue.Words.Length > best && IsWord(text, at, cue.Words.Length))
            {
                best = at + cue.Words.Length;
                side = cue.Side;
            }
        }
        return side;
    }

    private static RelativeDirection? First(string text)
    {
        var best = int.MaxValue;
        RelativeDirection? side = null;
        foreach (var cue in Cues)
        {
            var at = text.IndexOf(cue.Words, StringComparison.Ordinal);
            if (at >= 0 && at < best && IsWord(text, at, cue.Words.Length))
            {
                best = at;
                side = cue.Side;
            }
        }
        return side;
    }

    private static bool IsWord(string text, int at, int length) =>
        (at == 0 || !char.IsLetter(text[at - 1]))
        && (at + length == text.Length || !char.IsLetter(text[at + length]));

    private static int SentenceStart(string text, int at)
    {
        var limit = Math.Max(0, at - 240);
        for (var i = at - 2; i > limit; i--)
        {
            if (text[i] is '.' or '!' or '?' && text[i + 1] == ' ' && IsEnd(text, i))
            {
                return i + 2;
            }
        }
        return limit;
    }

    private static int SentenceEnd(string text, int at)
    {
        var limit = Math.Min(text.Length, at + 160);
        for (var i = at; i < limit - 1; i++)
        {
            if (text[i] is '.' or '!' or '?' && text[i + 1] == ' ' && IsEnd(text, i))
            {
                return i;
            }
        }
        return limit;
    }

    /// <summary>A stop after a single letter ("U.S.") or a title of two ("Mr.") does not end a sentence.</summary>
    private static bool IsEnd(string text, int at) =>
        at >= 3
            && char.IsLetterOrDigit(text[at - 1])
            && char.IsLetterOrDigit(text[at - 2])
            && char.IsLetterOrDigit(text[at - 3])
        || (at >= 1 && text[at - 1] is '"' or '”' or '’' or ')');
}
