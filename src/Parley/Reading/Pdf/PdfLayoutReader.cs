using System.Globalization;
using Parley.Documents;
using Parley.Reading.Html;
using Parley.Reading.Text;

namespace Parley.Reading.Pdf;

/// <summary>
/// Reads the words of a PDF as <c>pdftotext -bbox-layout</c> writes them out: pages, blocks and lines with their boxes. The
/// bytes of a quote lie in words that carry page and box.
/// </summary>
internal sealed class PdfLayoutReader(SourceText source)
{
    /// <summary>Share of a page, above and below, where running heads stand.</summary>
    private const double MarginShare = 0.08;

    /// <summary>How much higher than the running text a heading's letters are.</summary>
    private const double HeadingRatio = 1.12;
    private const int LongestHeading = 200;

    private readonly string text = source.Chars;

    public static bool Recognises(string text) =>
        text.AsSpan(0, Math.Min(text.Length, 8192)).Contains("<doc>", StringComparison.Ordinal)
        && text.AsSpan(0, Math.Min(text.Length, 8192))
            .Contains("<page width=\"", StringComparison.Ordinal);

    public List<PageBlock> Read(int maximum)
    {
        var blocks = Blocks();
        DropRunningHeads(blocks);
        var running = RunningHeight(blocks);
        var title = blocks
            .Where(block => block.Page == 1)
            .Select(block => block.Height)
            .DefaultIfEmpty()
            .Max();
        var compounds = Compounds(blocks);
        var read = new List<PageBlock>();
        for (var i = 0; i < blocks.Count && read.Count < maximum; i++)
        {
            var lines = new List<PdfLine>(blocks[i].Lines);
            var height = blocks[i].Height;
            while (i + 1 < blocks.Count && GoesOn(blocks[i], blocks[i + 1]))
            {
                lines.AddRange(blocks[++i].Lines);
            }
            var part = source.Of(Ranges(lines, compounds));
            var content = PlainCleaner.Clean(part, 0, part.Length);
            if (content.Length == 0)
            {
                continue;
            }
            var heading = height > running * HeadingRatio && content.Length <= LongestHeading;
            read.Add(
                new PageBlock(content, heading ? BlockKind.Heading : BlockKind.Paragraph)
                {
                    HeadingLevel =
                        !heading ? 0
                        : height >= title ? 1
                        : 2,
                }
            );
        }
        return read;
    }

    private List<PdfBlock> Blocks()
    {
        var tokens = new MarkupTokenizer(text, xml: true);
        var blocks = new List<PdfBlock>();
        var page = 0;
        double height = 0;
        var inWord = false;
        while (tokens.TryNext(out var token))
        {
            switch (token.Kind, token.Name)
            {
                case (MarkupKind.Start, "page"):
                    page++;
                    height = Number(tokens, token, "height");
                    break;
                case (MarkupKind.Start, "block"):
                    blocks.Add(
                        new PdfBlock(
                            page,
                            Number(tokens, token, "yMax") < height * MarginShare
                                || Number(tokens, token, "yMin") > height * (1 - MarginShare)
                        )
                    );
                    break;
                case (MarkupKind.Start, "line") when blocks.Count > 0:
                    blocks[^1]
                        .Lines.Add(
                            new PdfLine(
                                Number(tokens, token, "yMax") - Number(tokens, token, "yMin")
                            )
                        );
                    break;
                case (MarkupKind.Start, "word"):
                    inWord = true;
                    break;
                case (MarkupKind.End, "word"):
                    inWord = false;
                    break;
                case (MarkupKind.Text, _) when inWord && blocks is [.., { Lines: [.., var line] }]:
                    line.Words.Add(token.Inner);
                    break;
                default:
                    break;
            }
        }
        blocks.RemoveAll(block => block.Lines.All(line => line.Words.Count == 0));
        return blocks;
    }

    /// <summary>What stands in the margin of several pages but for its numbers, and page numbers by themselves.</summary>
    private void DropRunningHeads(List<PdfBlock> blocks)
    {
        var repeated = blocks
            .Where(block => block.Margin)
            .GroupBy(Shape, StringComparer.Ordinal)
            .Where(group =>
                group.Key == "#" || group.Select(block => block.Page).Distinct().Count() > 1
            )
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        blocks.RemoveAll(block => block.Margin && repeated.Contains(Shape(block)));
    }

    private string Shape(PdfBlock block)
    {
        var shape = new System.Text.StringBuilder();
        foreach (var letter in block.Lines.SelectMany(line => line.Words).SelectMany(Letters))
        {
            if (!char.IsAsciiDigit(letter))
            {
                shape.Append(letter);
            }
            else if (shape.Length == 0 || shape[^1] != '#')
            {
                shape.Append('#');
            }
        }
        return shape.ToString();
    }

    private string Letters((int Start, int End) word) => text[word.Start..word.End];

    /// <summary>The height in which most letters are set.</summary>
    private static double RunningHeight(List<PdfBlock> blocks) =>
        blocks
            .SelectMany(block => block.Lines)
            .GroupBy(line => Math.Round(line.Height * 2, MidpointRounding.AwayFromZero) / 2)
            .OrderByDescending(group =>
                group.Sum(line => line.Words.Sum(word => word.End - word.Start))
            )
            .ThenBy(group => group.Key)
            .Select(group => group.Key)
            .FirstOrDefault();

    /// <summary>A paragraph that breaks at the end of a page or column goes on in small letters.</summary>
    private bool GoesOn(PdfBlock block, PdfBlock next) =>
        block.Lines[^1].Words is [.., var last]
        && next.Lines[0].Words is [var first, ..]
        && Math.Abs(block.Lines[^1].Height - next.Lines[0].Height) < 0.5
        && char.IsLower(text[first.Start])
        && (char.IsLetterOrDigit(text[last.End - 1]) || text[last.End - 1] is ',' or '-');

    /// <summary>Words that the document writes with a hyphen within a line.</summary>
    private HashSet<string> Compounds(List<PdfBlock> blocks) =>
        blocks
            .SelectMany(block => block.Lines)
            .SelectMany(line => line.Words)
            .Where(word =>
                text.AsSpan(word.Start, word.End - word.Start).IndexOf('-') is > 0 and var at
                && at < word.End - word.Start - 1
            )
            .Select(word => Bare(Letters(word)))
            .ToHashSet(StringComparer.Ordinal);

    private static string Bare(string word) =>
        word.Trim('.', ',', ';', ':', '(', ')', '"', '“', '”')
            .ToLower(CultureInfo.InvariantCulture);

    /// <summary>
    /// The words with a space between them. The hyphen of a word cut at the end of a line goes, unless the document writes
    /// the word with one elsewhere.
    /// </summary>
    private List<(int Start, int End)> Ranges(List<PdfLine> lines, HashSet<string> compounds)
    {
        var ranges = new List<(int Start, int End)>();
        for (var l = 0; l < lines.Count; l++)
        {
            var words = lines[l].Words;
            for (var w = 0; w < words.Count; w++)
            {
                var word = words[w];
                var next = lines.ElementAtOrDefault(l + 1)?.Words.FirstOrDefault() ?? default;
                if (w == words.Count - 1 && IsCut(word, next))
                {
                    var whole = Bare(Letters(word) + Letters(next));
                    ranges.Add(compounds.Contains(whole) ? word : (word.Start, word.End - 1));
                    continue;
                }
                ranges.Add(word);
                // White space of the markup stands for the space on the page.
                var space = text.AsSpan(word.End).IndexOf('\n');
                if (space >= 0)
                {
                    ranges.Add((word.End + space, word.End + space + 1));
                }
            }
        }
        return ranges;
    }

    private bool IsCut((int Start, int End) word, (int Start, int End) next) =>
        word.End - word.Start > 2
        && text[word.End - 1] is '-' or '\u2010'
        && char.IsLetter(text[word.End - 2])
        && next.End > next.Start
        && char.IsLower(text[next.Start]);

    private static double Number(MarkupTokenizer tokens, in MarkupToken tag, string name) =>
        double.TryParse(
            tokens.Attribute(tag, name),
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? value
            : 0;
}
