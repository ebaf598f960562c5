using Parley.Documents;
using Parley.Reading.Text;

namespace Parley.Reading;

/// <summary>Cuts text without markup into blocks: a line each, or paragraphs of lines that were broken to a width.</summary>
internal static class PlainTextReader
{
    private const int WidestWrapped = 110;
    private const string Bullets = "-*•·‣▪●○◦–—・";

    private enum Layout
    {
        /// <summary>Every line is a block.</summary>
        Lines,

        /// <summary>Lines are broken to a width; empty lines part the blocks.</summary>
        Wrapped,

        /// <summary>As before, but an indent opens a block (wire copy).</summary>
        Indented,
    }

    private sealed record Line(int Start, int End, int Indent, bool Blank)
    {
        public int Length => End - Start;
    }

    public static IReadOnlyList<PageBlock> Read(SourceText source, int start, int maximum)
    {
        var lines = Lines(source.Chars, start);
        var layout = LayoutOf(source.Chars, lines);
        var width = lines.Count == 0 ? 0 : lines.Max(line => line.Length);
        var blocks = new List<PageBlock>();
        var builder = new CleanTextBuilder();
        var gap = 0;
        var openGap = 0;
        var open = false;
        var kind = BlockKind.Paragraph;
        for (var i = 0; i < lines.Count && blocks.Count < maximum; i++)
        {
            var line = lines[i];
            if (line.Blank)
            {
                Close();
                gap++;
                continue;
            }
            var bullet = BulletAt(source.Chars, line);
            var starts =
                !open
                || layout == Layout.Lines
                || bullet > 0
                || (layout == Layout.Indented && line.Indent > 0)
                || (
                    layout == Layout.Wrapped && BreaksEarly(source.Chars, lines[i - 1], line, width)
                );
            if (starts)
            {
                Close();
                open = true;
                openGap = gap;
                kind = bullet > 0 ? BlockKind.ListItem : BlockKind.Paragraph;
            }
            else
            {
                // The line break itself is the white space between the two lines.
                PlainCleaner.Append(builder, source, lines[i - 1].End, line.Start);
            }
            gap = 0;
            PlainCleaner.Append(builder, source, Math.Max(line.Start, bullet), line.End);
        }
        Close();
        return blocks;

        void Close()
        {
            if (!open)
            {
                return;
            }
            open = false;
            var content = builder.Take(source);
            if (content.Length > 0)
            {
                blocks.Add(new PageBlock(content, kind) { Gap = openGap });
            }
        }
    }

    private static List<Line> Lines(string text, int start)
    {
        var lines = new List<Line>();
        for (var at = start; at < text.Length; )
        {
            var end = text.AsSpan(at).IndexOfAny('\n', '\r', '\u2028');
            end = end < 0 ? text.Length : at + end;
            var first = at;
            while (first < end && char.IsWhiteSpace(text[first]))
            {
                first++;
            }
            var last = end;
            while (last > first && char.IsWhiteSpace(text[last - 1]))
            {
                last--;
            }
            lines.Add(new Line(first, last, first - at, first == last));
            at = end + 1;
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n')
            {
                at++;
            }
        }
        return lines;
    }

    private static Layout LayoutOf(string text, List<Line> lines)
    {
        int full = 0,
            running = 0,
            indented = 0,
            total = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Blank)
            {
                continue;
            }
            total++;
            if (line.Length > WidestWrapped)
            {
                return Layout.Lines;
            }
            if (i + 1 == lines.Count || lines[i + 1].Blank)
            {
                continue;
            }
            var next = lines[i + 1];
            if (line.Indent is >= 2 and <= 8 && next.Indent == 0 && line.Length > 40)
            {
                indented++;
            }
            if (line.Length >= 40 && next.Indent == 0 && BulletAt(text, next) == 0)
            {
                full++;
                // A line broken to a width stops in the middle of a sentence.
                running += ".!?:\"”".Contains(text[line.End - 1], StringComparison.Ordinal) ? 0 : 1;
            }
        }
        if (indented >= 2)
        {
            return Layout.Indented;
        }
        return full >= 3 && full * 5 >= total * 2 && running * 3 >= full * 2
            ? Layout.Wrapped
            : Layout.Lines;
    }

    /// <summary>The line before had room for the next word, so it was ended on purpose.</summary>
    private static bool BreaksEarly(string text, Line before, Line line, int width)
    {
        var word = text.AsSpan(line.Start, line.Length).IndexOf(' ');
        word = word < 0 ? line.Length : word;
        return (before.Length + 1 + word) * 4 < width * 3;
    }

    /// <summary>Where the text behind a bullet begins, or 0 where the line has none.</summary>
    private static int BulletAt(string text, Line line)
    {
        if (!Bullets.Contains(text[line.Start], StringComparison.Ordinal))
        {
            return 0;
        }
        if (line.Length == 1)
        {
            return line.End;
        }
        var at = line.Start + 1;
        while (at < line.End && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
        return at > line.Start + 1 || text[line.Start] is '•' or '・' or '●' or '▪' ? at : 0;
    }
}
