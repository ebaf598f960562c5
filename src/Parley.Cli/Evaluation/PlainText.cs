using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Parley.Cli.Evaluation;

/// <summary>Text without markup, single-spaced, straight-quoted and in lower case, so that spans compare across cleaners.</summary>
internal static partial class PlainText
{
    public static string Of(string text)
    {
        text = WebUtility.HtmlDecode(text).Normalize(NormalizationForm.FormKC);
        text = Straighten(text);
        text = Tag().Replace(text, "");
        text = LinkTarget().Replace(text, "");
        text = Markup().Replace(text, "");
        return Space().Replace(text, " ").Trim().ToLowerInvariant();
    }

    /// <summary>Whether two quotes overlap somewhere in the text, or lie within <paramref name="slack"/> characters.</summary>
    public static bool Overlap(string text, string left, string right, int slack = 0)
    {
        var rights = Spots(text, right);
        return Spots(text, left)
            .Any(a => rights.Any(b => a < b + right.Length + slack && b < a + left.Length + slack));
    }

    /// <summary>The first places of a quote in a text; twenty are enough to compare by.</summary>
    public static List<int> Spots(string text, string quote)
    {
        var spots = new List<int>();
        for (
            var at = text.IndexOf(quote, StringComparison.Ordinal);
            at >= 0 && spots.Count < 20;
            at = at + 1 <= text.Length ? text.IndexOf(quote, at + 1, StringComparison.Ordinal) : -1
        )
        {
            spots.Add(at);
        }
        return spots;
    }

    private static string Straighten(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            switch (letter)
            {
                case '’' or '‘':
                    plain.Append('\'');
                    break;
                case '“' or '”':
                    plain.Append('"');
                    break;
                case '–' or '—':
                    plain.Append('-');
                    break;
                case '\u00ad' or '\u200b' or '\u200c' or '\u200d' or '\ufeff':
                    break;
                default:
                    plain.Append(letter);
                    break;
            }
        }
        return plain.ToString();
    }

    [GeneratedRegex(
        @"</?(?:span|a|p|br|div|em|strong|b|i|u|sup|sub|ul|ol|li|img|!--)\b[^<>]*>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Tag();

    [GeneratedRegex(@"\]\((?:[^()\s]|\([^()\s]*\))*\)")]
    private static partial Regex LinkTarget();

    [GeneratedRegex(@"[*_#>\\|\[\]`]")]
    private static partial Regex Markup();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
