using System.Buffers;

namespace Parley.Reading.Dates;

/// <summary>
/// Tells in one pass which layouts of dates a text can hold, so that only their patterns are tried. It may name a layout too
/// many, never one too few.
/// </summary>
internal static class DateLayouts
{
    /// <summary>Characters between a day and the name of its month, at most ("5th of ", "5º de ").</summary>
    private const int WidestGap = 7;

    /// <summary>Letters of the longest name that a pattern takes for a month.</summary>
    private const int LongestMonth = 12;

    private static readonly SearchValues<string> Words = SearchValues.Create(
        [" ago", "day"],
        StringComparison.Ordinal
    );

    public static DateLayout In(ReadOnlySpan<char> text)
    {
        var layouts = HasWords(text) ? DateLayout.Words : DateLayout.None;
        for (var at = 0; at < text.Length; )
        {
            var start = text[at..].IndexOfAnyInRange('0', '9');
            if (start < 0)
            {
                break;
            }
            start += at;
            var end = start + 1;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }
            layouts |= Of(text, start, end);
            at = end;
        }
        return layouts;
    }

    /// <summary>The layouts that a run of digits can be part of.</summary>
    private static DateLayout Of(ReadOnlySpan<char> text, int start, int end)
    {
        var layouts = DateLayout.None;
        var next = end < text.Length ? text[end] : '\0';
        if (next is '-' or '/' or '.' && end + 1 < text.Length)
        {
            var numeric = char.IsAsciiDigit(text[end + 1]) || text[end + 1] == ' ';
            layouts |=
                !numeric ? DateLayout.None
                : end - start >= 4 ? DateLayout.YearFirst
                : DateLayout.YearLast;
        }
        if (next > '\u2FFF' || (next == ' ' && end + 1 < text.Length && text[end + 1] > '\u2FFF'))
        {
            layouts |= DateLayout.EastAsian;
        }
        if (end - start is 1 or 2)
        {
            layouts |= MonthBefore(text, start) ? DateLayout.MonthDay : DateLayout.None;
            layouts |= MonthAfter(text, end) ? DateLayout.DayMonth : DateLayout.None;
        }
        else if (end - start == 4)
        {
            layouts |= MonthBefore(text, start) ? DateLayout.MonthYear : DateLayout.None;
        }
        return layouts;
    }

    /// <summary>Whether the word before a number, with a dot or a comma between them, is a month.</summary>
    private static bool MonthBefore(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end > 0 && at - end < 3 && text[end - 1] is ' ' or '.' or ',')
        {
            end--;
        }
        var start = end;
        while (start > 0 && end - start <= LongestMonth && char.IsLetter(text[start - 1]))
        {
            start--;
        }
        return end < at && IsMonth(text[start..end]);
    }

    /// <summary>Whether a word close behind a number is a month.</summary>
    private static bool MonthAfter(ReadOnlySpan<char> text, int at)
    {
        var limit = Math.Min(text.Length, at + WidestGap + 1);
        for (var start = at; start < limit; start++)
        {
            if (!char.IsLetter(text[start]) || (start > at && char.IsLetter(text[start - 1])))
            {
                continue;
            }
            var end = start + 1;
            while (end < text.Length && end - start <= LongestMonth && char.IsLetter(text[end]))
            {
                end++;
            }
            if (IsMonth(text[start..end]))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsMonth(ReadOnlySpan<char> word) =>
        word.Length is >= 3 and <= LongestMonth && Calendar.Month(word) is not null;

    /// <summary>Names of weekdays and words for days close by hold "day"; so do others, whose letter before it is another.</summary>
    private static bool HasWords(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Words); at >= 0; )
        {
            if (text[at] == ' ' || (at > 0 && text[at - 1] is 'n' or 's' or 'i' or 'r' or 'o'))
            {
                return true;
            }
            var next = text[(at + 3)..].IndexOfAny(Words);
            at = next < 0 ? -1 : at + 3 + next;
        }
        return false;
    }
}
