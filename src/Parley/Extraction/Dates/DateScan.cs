using System.Globalization;
using Parley.Extraction.Text;
using Parley.Values;

namespace Parley.Extraction.Dates;

/// <summary>The tokens of a sentence with the looks that date readers take at them. Beyond its ends there is nothing.</summary>
internal readonly record struct DateScan(TokenList Tokens, int First, int End)
{
    public string Lower(int at) => at >= First && at < End ? Tokens[at].Lower : "";

    public bool Is(int at, string word) => at >= First && at < End && Tokens[at].Is(word);

    /// <summary>Whether a token is glued to the one before it.</summary>
    public bool Glued(int at) => at > First && at < End && Tokens[at].Start == Tokens[at - 1].End;

    /// <summary>A month of the year in capitals, 1–12.</summary>
    public int? Month(int at) =>
        at >= First && at < End && Tokens[at].Capital
            ? CalendarWords.Value(Tokens[at].Lower, CalendarRole.Month)
            : null;

    /// <summary>Past the dot of an abbreviated month or weekday.</summary>
    public int PastDot(int at) => Is(at, ".") && Glued(at) ? at + 1 : at;

    /// <summary>Past a comma, if there is one.</summary>
    public int PastComma(int at) => Is(at, ",") ? at + 1 : at;

    /// <summary>A day of a month in digits ("7", "7th") or as an ordinal in words, and where it ends.</summary>
    public int? DayNumber(int at, out int next)
    {
        next = at + 1;
        if (at < First || at >= End)
        {
            return null;
        }
        var token = Tokens[at];
        if (token.Kind == TokenKind.Number)
        {
            if (
                !int.TryParse(
                    token.Lower,
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var day
                ) || day is < 1 or > 31
            )
            {
                return null;
            }
            if (Lower(next) is "st" or "nd" or "rd" or "th" && Glued(next))
            {
                next++;
            }
            return day;
        }
        return OrdinalWord(at, out next) is { } ordinal and <= 31 ? ordinal : null;
    }

    /// <summary>"seventh", "twenty-seventh", "21st".</summary>
    public int? Ordinal(int at, out int next)
    {
        next = at + 2;
        if (
            at >= First
            && at + 1 < End
            && Tokens[at].Kind == TokenKind.Number
            && Lower(at + 1) is "st" or "nd" or "rd" or "th"
            && Glued(at + 1)
            && int.TryParse(
                Tokens[at].Lower,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
        {
            return number;
        }
        return OrdinalWord(at, out next);
    }

    /// <summary>A year in four digits, 1900–2100.</summary>
    public int? Year(int at) =>
        at >= First
        && at < End
        && Tokens[at].Kind == TokenKind.Number
        && Tokens[at].Lower.Length == 4
        && int.TryParse(
            Tokens[at].Lower,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var year
        )
        && year is >= 1900 and <= 2100
            ? year
            : null;

    /// <summary>What a unit of the calendar counts; a fortnight is two weeks, a decade ten years.</summary>
    public RelativeUnit? Unit(int at, out int times)
    {
        var value = CalendarWords.Value(Lower(at), CalendarRole.Unit);
        times =
            value == 5 ? 2
            : value == 6 ? 10
            : 1;
        return value switch
        {
            0 => RelativeUnit.Day,
            1 or 5 => RelativeUnit.Week,
            2 => RelativeUnit.Month,
            3 => RelativeUnit.Quarter,
            4 or 6 => RelativeUnit.Year,
            _ => null,
        };
    }

    private int? OrdinalWord(int at, out int next)
    {
        next = at + 1;
        if (CalendarWords.Value(Lower(at), CalendarRole.Ordinal) is { } simple)
        {
            return simple;
        }
        var tens = Lower(at) switch
        {
            "twenty" => 20,
            "thirty" => 30,
            _ => 0,
        };
        if (tens == 0)
        {
            return null;
        }
        var unit = Is(at + 1, "-") ? at + 2 : at + 1;
        next = unit + 1;
        return CalendarWords.Value(Lower(unit), CalendarRole.Ordinal) is { } rest and < 10
            ? tens + rest
            : null;
    }
}
