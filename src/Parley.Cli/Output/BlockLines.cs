using System.Globalization;
using System.Text;
using Parley.Documents;
using Parley.Reading;

namespace Parley.Cli.Output;

/// <summary>The blocks of a page for a person to read: <c>+</c> what its articles kept, as what and why, <c>-</c> what was left out and why, each with how likely it is text where a model judged it.</summary>
internal static class BlockLines
{
    private const int LongestText = 100;

    public static string Of(Page page, PageReading reading)
    {
        var lines = new StringBuilder().Append(page.Path).Append('\n');
        foreach (var article in reading.Articles)
        {
            lines.Append(
                CultureInfo.InvariantCulture,
                $"= {article.Id.Ordinal} {article.Title ?? "(no headline)"}\n"
            );
            foreach (var kept in reading.Kept)
            {
                if (kept.Article == article.Id.Ordinal)
                {
                    var kind = kept.Kind.ToString().ToLowerInvariant();
                    Line(lines, '+', $"{kind}: {kept.Reason}", kept.Likely, kept.Text);
                }
            }
        }
        foreach (var dropped in reading.Dropped)
        {
            Line(lines, '-', dropped.Reason, dropped.Likely, dropped.Text);
        }
        return lines.ToString();
    }

    private static void Line(
        StringBuilder lines,
        char sign,
        string why,
        double? likely,
        string text
    )
    {
        var end =
            text.Length <= LongestText ? text.Length
            : char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1
            : LongestText;
        lines
            .Append(CultureInfo.InvariantCulture, $"{sign} {likely, 4:0.00} {why, -30} ")
            .Append(text.AsSpan(0, end));
        lines.Append(end < text.Length ? "…\n" : "\n");
    }
}
