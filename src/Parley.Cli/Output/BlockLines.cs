using System.Globalization;
using System.Text;
using Parley.Documents;
using Parley.Reading;

namespace Parley.Cli.Output;

/// <summary>The blocks of a page for a person to read: <c>+</c> what its articles kept and as what, <c>-</c> what was left out and why.</summary>
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
            foreach (var block in article.Blocks)
            {
                Line(
                    lines,
                    '+',
                    block.Kind.ToString().ToLowerInvariant(),
                    article.Text[block.Span.Start..block.Span.End]
                );
            }
        }
        foreach (var dropped in reading.Dropped)
        {
            Line(lines, '-', dropped.Reason, dropped.Text);
        }
        return lines.ToString();
    }

    private static void Line(StringBuilder lines, char sign, string why, string text)
    {
        var end =
            text.Length <= LongestText ? text.Length
            : char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1
            : LongestText;
        lines
            .Append(CultureInfo.InvariantCulture, $"{sign} {why, -20} ")
            .Append(text.AsSpan(0, end));
        lines.Append(end < text.Length ? "…\n" : "\n");
    }
}
