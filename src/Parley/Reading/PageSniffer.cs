using System.Buffers;
using System.Text.RegularExpressions;

namespace Parley.Reading;

/// <summary>Tells by its content what a page is written in.</summary>
internal static partial class PageSniffer
{
    private const int Window = 64 * 1024;

    private static readonly SearchValues<string> Roots = SearchValues.Create(
        ["<html", "<body"],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>A document type, a root element, or block tags throughout.</summary>
    public static bool IsHtml(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Window));
        var start = head.TrimStart("\uFEFF \t\r\n");
        if (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }
        if (head.ContainsAny(Roots))
        {
            return true;
        }
        var tags = BlockTag().Count(head);
        return tags >= 8 || (tags >= 1 && start.StartsWith("<"));
    }

    /// <summary>Headings, links or emphasis of Markdown; a page with front matter counts as Markdown unless it is wire copy.</summary>
    public static bool IsMarkdown(string text, int start, bool header)
    {
        var body = text.AsSpan(start, Math.Min(text.Length - start, Window));
        if (WireIndent().Count(body) >= 2 && Bullet().Count(body) == 0)
        {
            return false;
        }
        return header
            || Heading().Count(body) > 0
            || Link().Count(body) + Strong().Count(body) >= 2;
    }

    [GeneratedRegex(
        @"<(?:p|div|article|section|h[1-6]|li|table|main|header)[\s>]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex BlockTag();

    /// <summary>An indented line that goes on at the margin.</summary>
    [GeneratedRegex(
        @"^ {3,6}[^\s*+-][^\n]{30,80}\r?\n[^\s]",
        RegexOptions.CultureInvariant | RegexOptions.Multiline
    )]
    private static partial Regex WireIndent();

    [GeneratedRegex(
        @"^ {0,3}(?:[*+-]|[0-9]{1,2}[.)]) {1,4}\S",
        RegexOptions.CultureInvariant | RegexOptions.Multiline
    )]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^#{1,6} \S", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\((?:https?:|/|#)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"\*\*[^\s*]", RegexOptions.CultureInvariant)]
    private static partial Regex Strong();
}
