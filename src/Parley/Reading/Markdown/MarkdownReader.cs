using Parley.Documents;
using Parley.Reading.Text;

namespace Parley.Reading.Markdown;

/// <summary>Cuts Markdown into blocks: headings, paragraphs, list items, quotations, rows of tables.</summary>
internal sealed class MarkdownReader(SourceText source, int maximum)
{
    private readonly List<PageBlock> blocks = [];
    private readonly List<(int Start, int End)> pending = [];
    private readonly CleanTextBuilder builder = new();
    private BlockKind kind = BlockKind.Paragraph;

    public IReadOnlyList<PageBlock> Read(int start)
    {
        var text = source.Chars;
        var fenced = false;
        for (var at = start; at < text.Length && blocks.Count < maximum; )
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            fenced = Line(at, end, fenced);
            at = end + 1;
        }
        Close();
        return blocks;
    }

    private bool Line(int start, int end, bool fenced)
    {
        var text = source.Chars;
        var first = start;
        while (first < end && (text[first] is ' ' or '\t' or '\r'))
        {
            first++;
        }
        var quoted = false;
        while (first < end && text[first] == '>' && !fenced)
        {
            quoted = true;
            first++;
            while (first < end && text[first] is ' ' or '\t')
            {
                first++;
            }
        }
        var last = end;
        while (last > first && char.IsWhiteSpace(text[last - 1]))
        {
            last--;
        }
        if (first >= last)
        {
            Close();
            return fenced;
        }
        var line = text.AsSpan(first, last - first);
        if (line.StartsWith("```") || line.StartsWith("~~~"))
        {
            Close();
            return !fenced;
        }
        if (fenced)
        {
            Add(first, end);
            return true;
        }
        if (Heading(line) is var level and > 0)
        {
            Close();
            var inner = first + level;
            var stop = last;
            while (stop > inner && text[stop - 1] == '#')
            {
                stop--;
            }
            pending.Add((inner, stop));
            kind = BlockKind.Heading;
            Close(level);
            return false;
        }
        if (IsRule(line))
        {
            // Under a paragraph of one line a row of = or - makes it a heading.
            if (pending.Count == 1 && kind == BlockKind.Paragraph && line[0] is '=' or '-')
            {
                kind = BlockKind.Heading;
                Close(line[0] == '=' ? 1 : 2);
                return false;
            }
            Close();
            return false;
        }
        if (line[0] == '|')
        {
            Close();
            Row(first, last);
            return false;
        }
        if (ItemText(line) is var item and > 0)
        {
            Close();
            kind = BlockKind.ListItem;
            Add(first + item, end);
            return false;
        }
        if (pending.Count == 0)
        {
            kind = quoted ? BlockKind.Quote : BlockKind.Paragraph;
        }
        Add(first, end);
        return false;
    }

    private void Add(int start, int end) => pending.Add((start, Math.Min(end + 1, source.Length)));

    private void Row(int start, int end)
    {
        var row = source.Chars.AsSpan(start, end - start);
        if (row.IndexOfAnyExcept("|-: ") < 0)
        {
            return;
        }
        pending.Add((start, end));
        kind = BlockKind.TableRow;
        Close();
    }

    private void Close(int level = 0)
    {
        if (pending.Count == 0)
        {
            return;
        }
        var inner = source.Of(pending);
        pending.Clear();
        var content = MarkdownCleaner.Clean(
            inner,
            builder,
            kind == BlockKind.TableRow,
            out var linked,
            out var bold
        );
        var made = kind;
        kind = BlockKind.Paragraph;
        if (content.Length == 0)
        {
            return;
        }
        // A short paragraph all in bold is a heading that nobody marked as one.
        if (
            made == BlockKind.Paragraph
            && bold
            && content.Length <= 120
            && !".:;,".Contains(content.Text[^1], StringComparison.Ordinal)
        )
        {
            made = BlockKind.Heading;
            level = 4;
        }
        blocks.Add(
            new PageBlock(content, made)
            {
                HeadingLevel = level,
                LinkLength = linked,
                Gap = 1,
                Prose = made is BlockKind.Paragraph or BlockKind.Quote,
            }
        );
    }

    private static int Heading(ReadOnlySpan<char> line)
    {
        var level = 0;
        while (level < line.Length && line[level] == '#')
        {
            level++;
        }
        return level is >= 1 and <= 6 && level < line.Length && line[level] == ' ' ? level : 0;
    }

    private static bool IsRule(ReadOnlySpan<char> line) =>
        line.Length >= 3
        && line[0] is '-' or '*' or '_' or '='
        && line.IndexOfAnyExcept(line[0], ' ') < 0;

    /// <summary>Where the text of a list item begins, or 0.</summary>
    private static int ItemText(ReadOnlySpan<char> line)
    {
        var at = 0;
        if (line[0] is '-' or '*' or '+' or '•')
        {
            at = 1;
        }
        else
        {
            while (at < line.Length && at < 3 && char.IsAsciiDigit(line[at]))
            {
                at++;
            }
            if (at == 0 || at >= line.Length || line[at] is not ('.' or ')'))
            {
                return 0;
            }
            at++;
        }
        if (at >= line.Length || !char.IsWhiteSpace(line[at]))
        {
            return 0;
        }
        while (at < line.Length && char.IsWhiteSpace(line[at]))
        {
            at++;
        }
        return at < line.Length ? at : 0;
    }
}
