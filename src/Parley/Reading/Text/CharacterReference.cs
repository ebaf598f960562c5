using System.Globalization;
using System.Net;

namespace Parley.Reading.Text;

/// <summary>Character references: <c>&amp;amp;</c>, <c>&amp;#8217;</c>, <c>&amp;#x2019;</c>.</summary>
internal static class CharacterReference
{
    private const int LongestName = 32;

    /// <summary>Windows-1252 characters that pages mean by the control codes 0x80–0x9F (HTML, section 13.2.5.80).</summary>
    private const string Windows =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>Reads the reference at <paramref name="at"/>; false where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where an ampersand stands.</param>
    /// <param name="value">The characters it stands for.</param>
    /// <param name="end">One past its semicolon.</param>
    public static bool TryRead(string text, int at, out string value, out int end)
    {
        value = "";
        end = at;
        var limit = Math.Min(text.Length, at + LongestName + 2);
        var semicolon = text.IndexOf(';', at, limit - at);
        if (semicolon < at + 2)
        {
            return false;
        }
        var name = text.AsSpan((at + 1)..semicolon);
        if (name[0] == '#')
        {
            if (Number(name[1..]) is not { } code)
            {
                return false;
            }
            value = code;
        }
        else
        {
            foreach (var letter in name)
            {
                if (!char.IsAsciiLetterOrDigit(letter))
                {
                    return false;
                }
            }
            var written = text[at..(semicolon + 1)];
            value = name is "apos" ? "'" : WebUtility.HtmlDecode(written);
            if (value == written)
            {
                return false;
            }
        }
        end = semicolon + 1;
        return true;
    }

    private static string? Number(ReadOnlySpan<char> digits)
    {
        int code;
        var valid = digits is ['x' or 'X', ..]
            ? int.TryParse(
                digits[1..],
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out code
            )
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out code);
        if (!valid)
        {
            return null;
        }
        return code switch
        {
            >= 0x80 and < 0xA0 => Windows[code - 0x80].ToString(),
            <= 0 or > 0x10FFFF or (>= 0xD800 and < 0xE000) => "\uFFFD",
            _ => char.ConvertFromUtf32(code),
        };
    }
}
