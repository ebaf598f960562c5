using Parley.Reading.Html;
using Parley.Reading.Text;

namespace Parley.Reading.Markdown;

/// <summary>
/// Takes inline markup out of one block of Markdown. The rules look at a character and its neighbours, so a slice of a
/// page reads as it does within its page wherever it holds whole links.
/// </summary>
internal static class MarkdownCleaner
{
    private const int LongestTarget = 4096;
    private const int LongestRun = 3;

    public static CleanText Clean(
        SourceText source,
        CleanTextBuilder builder,
        bool row,
        out int linked,
        out bool bold
    )
    {
        var text = source.Chars;
        linked = 0;
        var brackets = Brackets(text);
        var targets = new Dictionary<int, int>();
        var budget = (4 * text.Length) + 64;
        var lastComment = text.LastIndexOf("-->", StringComparison.Ordinal);
        var linkedTo = 0;
        var emphasised = 0;
        var shown = 0;
        var inBold = false;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            switch (character)
            {
                case '\\' when i + 1 < text.Length && IsPunctuation(text[i + 1]):
                    builder.Append(text[i + 1], i, i + 2);
                    shown++;
                    i++;
                    continue;
                case '\\' when i + 1 == text.Length || text[i + 1] is '\n' or '\r':
                    continue;
                case '&' when CharacterReference.TryRead(text, i, out var value, out var end):
                    builder.Append(value, i, end);
                    shown++;
                    i = end - 1;
                    continue;
                case '<' when MarkupEnd(text, i, lastComment) is var end and > 0:
                    i = end - 1;
                    continue;
                case '!' when i + 1 < text.Length && text[i + 1] == '[':
                    if (Target(text, brackets[i + 1], ref budget) is var image and > 0)
                    {
                        i = image - 1;
                        continue;
                    }
                    break;
                case '[':
                    if (Target(text, brackets[i], ref budget) is var link and > 0)
                    {
                        targets[brackets[i]] = link;
                        // A link within a link is counted with the outer one.
                        linked += i < linkedTo ? 0 : brackets[i] - i;
                        linkedTo = Math.Max(linkedTo, brackets[i]);
                        continue;
                    }
                    break;
                case ']' when targets.TryGetValue(i, out var after):
                    i = after - 1;
                    continue;
                case '`':
                    continue;
                case '|' when row:
                    // The bar between two cells is the white space between their texts.
                    builder.Append(' ', i, i + 1);
                    continue;
                case '~' when Run(text, i) == 2:
                    i++;
                    continue;
                case '*' or '_':
                    var run = Run(text, i);
                    if (IsEmphasis(text, i, run))
                    {
                        inBold = run >= 2 ? !inBold : inBold;
                        i += run - 1;
                        continue;
                    }
                    break;
            }
            if (!char.IsWhiteSpace(character))
            {
                shown++;
                emphasised += inBold ? 1 : 0;
            }
            builder.Append(character, i, i + 1);
        }
        bold = shown > 0 && emphasised == shown;
        return builder.Take(source);
    }

    /// <summary>For every opening bracket the closing one that matches it, else 0.</summary>
    private static int[] Brackets(string text)
    {
        var pairs = new int[text.Length + 1];
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '[')
            {
                open.Push(i);
            }
            else if (text[i] == ']' && open.TryPop(out var start))
            {
                pairs[start] = i;
            }
        }
        return pairs;
    }

    /// <summary>One past the target in parentheses behind a closing bracket, else 0.</summary>
    private static int Target(string text, int close, ref int budget)
    {
        if (close == 0 || close + 1 >= text.Length || text[close + 1] != '(')
        {
            return 0;
        }
        var depth = 0;
        for (
            var i = close + 1;
            i < text.Length && i - close < LongestTarget && budget > 0;
            i++, budget--
        )
        {
            if (text[i] == '(')
            {
                depth++;
            }
            else if (text[i] == ')' && --depth == 0)
            {
                return i + 1;
            }
        }
        return 0;
    }

    /// <summary>One past a comment or a tag of HTML; 0 where the sign is text ("&lt;EXM.T&gt;").</summary>
    private static int MarkupEnd(string text, int at, int lastComment)
    {
        if (text.AsSpan(at).StartsWith("<!--"))
        {
            return at + 4 > lastComment
                ? 0
                : text.IndexOf("-->", at + 4, StringComparison.Ordinal) + 3;
        }
        var name = at + 1;
        if (name < text.Length && text[name] == '/')
        {
            name++;
        }
        var end = name;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }
        if (end == name || end - name > 12 || !HtmlNames.IsKnown(text[name..end]))
        {
            return 0;
        }
        var limit = Math.Min(text.Length, at + 1024);
        var sign = text.IndexOf('>', end, limit - end);
        return sign < 0 ? 0 : sign + 1;
    }

    /// <summary>How many equal signs stand here; more than three are no markup and need not be counted.</summary>
    private static int Run(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at <= LongestRun && text[end] == text[at])
        {
            end++;
        }
        return end - at;
    }

    private static bool IsEmphasis(string text, int at, int run)
    {
        if (run > LongestRun)
        {
            return false;
        }
        var before = at == 0 ? ' ' : text[at - 1];
        var after = at + run >= text.Length ? ' ' : text[at + run];
        if (char.IsWhiteSpace(before) && char.IsWhiteSpace(after))
        {
            return false;
        }
        return text[at] == '_'
            ? !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after))
            : run > 1 || !(char.IsDigit(before) && char.IsDigit(after));
    }

    private static bool IsPunctuation(char character) =>
        char.IsAscii(character) && (char.IsPunctuation(character) || char.IsSymbol(character));
}
