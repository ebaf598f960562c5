using Parley.Documents;

namespace Parley.Reading.Text;

/// <summary>Clean text of one block: no markup, no run of white space longer than one, and the way back to its source.</summary>
internal sealed class CleanText
{
    private readonly SourceText source;
    private readonly TextRun[] runs;

    /// <summary>Clean text made of these runs.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="source">What they were cut from.</param>
    /// <param name="runs">Ascending; together they cover the text.</param>
    public CleanText(string text, SourceText source, TextRun[] runs)
    {
        Text = text;
        this.source = source;
        this.runs = runs;
    }

    public string Text { get; }

    public int Length => Text.Length;

    /// <summary>A part, without white space at its ends.</summary>
    public CleanText Part(int start, int end)
    {
        while (start < end && Text[start] == ' ')
        {
            start++;
        }
        while (end > start && Text[end - 1] == ' ')
        {
            end--;
        }
        var part = new List<TextRun>();
        foreach (var run in runs)
        {
            var (from, to) = (Math.Max(run.Start, start), Math.Min(run.End, end));
            if (from < to)
            {
                part.Add(run.Part(from, to).MovedBy(-start));
            }
        }
        return new(Text[start..end], source, [.. part]);
    }

    /// <summary>
    /// Adds the way back to bytes. Characters of one byte each that follow one another share a segment; all others get
    /// their own, which several units of one character or of one reference share.
    /// </summary>
    /// <param name="offset">Where this text begins in the article's.</param>
    /// <param name="segments">Takes the segments.</param>
    public void Map(int offset, List<MapSegment> segments)
    {
        var cursor = new ByteCursor(source);
        var open = default(MapSegment);
        var single = false;
        foreach (var run in runs)
        {
            for (var i = run.Start; i < run.End; i++)
            {
                var (first, after) = run.At(i);
                var start = cursor.StartOf(first);
                var many = run.Plain ? source.Single(first, run.Source + run.SourceLength) : 0;
                if (many > 1)
                {
                    if (single && start == open.ByteStart + open.ByteLength)
                    {
                        open = open with
                        {
                            TextLength = open.TextLength + many,
                            ByteLength = open.ByteLength + many,
                        };
                    }
                    else
                    {
                        if (open.TextLength > 0)
                        {
                            segments.Add(open);
                        }
                        open = new MapSegment(offset + i, many, start, many);
                        single = true;
                    }
                    i += many - 1;
                    continue;
                }
                var length = cursor.EndOf(after - 1) - start;
                if (open.TextLength > 0)
                {
                    if (single && length == 1 && start == open.ByteStart + open.ByteLength)
                    {
                        open = open with
                        {
                            TextLength = open.TextLength + 1,
                            ByteLength = open.ByteLength + 1,
                        };
                        continue;
                    }
                    if (!single && start == open.ByteStart && length == open.ByteLength)
                    {
                        open = open with { TextLength = open.TextLength + 1 };
                        continue;
                    }
                    segments.Add(open);
                }
                open = new MapSegment(offset + i, 1, start, length);
                single = length == 1;
            }
        }
        if (open.TextLength > 0)
        {
            segments.Add(open);
        }
    }
}
