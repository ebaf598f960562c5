using Parley.Documents;
using Parley.Reading.Dates;
using Parley.Reading.Text;

namespace Parley.Reading.Sgml;

/// <summary>Makes a piece of each story of a file.</summary>
internal static class StoryPieces
{
    public static List<PagePiece> Read(SourceText source, ReadingOptions options) =>
        StoryFileReader
            .Read(source.Chars, options.MaximumArticles + 1)
            .ConvertAll(story => Piece(source, story, options.MaximumBlocks));

    private static PagePiece Piece(SourceText source, Story story, int maximum)
    {
        var title = Line(source, story.Title);
        if (title is null)
        {
            title = story
                .Text.Select(part => TakeFirstLine(source, part))
                .FirstOrDefault(line => line is not null);
        }
        var meta = new PageMetadata { Title = title };
        if (Line(source, story.Author) is { } author)
        {
            meta.Authors.Add(
                author.StartsWith("By ", StringComparison.OrdinalIgnoreCase)
                    ? author[3..].TrimEnd(',', ' ')
                    : author
            );
        }
        AddDate(meta, Line(source, story.Date));
        foreach (var tag in story.Tags)
        {
            if (Line(source, [tag]) is { } name && !meta.Tags.Contains(name))
            {
                meta.Tags.Add(name);
            }
        }
        var blocks = new List<PageBlock>();
        foreach (var paragraph in story.Text)
        {
            blocks.AddRange(PlainTextReader.Read(source.Of(paragraph), 0, maximum - blocks.Count));
        }
        return new(blocks, meta, Single: true, Item: true) { Bounded = true };
    }

    private static string? Line(SourceText source, List<(int Start, int End)> ranges)
    {
        if (ranges.Count == 0)
        {
            return null;
        }
        var part = source.Of(ranges);
        var text = PlainCleaner.Clean(part, 0, part.Length).Text;
        return text.Length == 0 ? null : text;
    }

    /// <summary>A story sent without marks has its headline in the first line of its text.</summary>
    private static string? TakeFirstLine(SourceText source, List<(int Start, int End)> ranges)
    {
        while (ranges.Count > 0)
        {
            var (start, end) = ranges[0];
            var length = source.Chars.AsSpan(start, end - start).IndexOf('\n');
            var stop = length < 0 ? end : start + length + 1;
            ranges.RemoveAt(0);
            if (stop < end)
            {
                ranges.Insert(0, (stop, end));
            }
            if (Line(source, [(start, stop)]) is { } text && text.Any(char.IsLetter))
            {
                return text;
            }
        }
        return null;
    }

    private static void AddDate(PageMetadata meta, string? printed)
    {
        if (
            printed is not null
            && DateScanner.Scan(printed) is [{ Bounds: { IsDay: true } day }, ..]
        )
        {
            meta.Dates.Add(new(printed, DateOrigin.Metadata, day, null));
        }
    }
}
