using Parley.Documents;
using Parley.Reading.Segmentation;

namespace Parley.Reading.Html;

/// <summary>
/// Reads headings as paragraphs on a page that prints its text in heading elements, for their size: most of its sentences
/// stand in headings there. A heading among paragraphs stays one, even if it ends as a sentence does.
/// </summary>
internal static class HeadingProse
{
    private const int Fewest = 3;
    private const int Shortest = 20;

    public static void Read(List<HtmlBlock> blocks)
    {
        var (headings, inHeadings, outside) = (0, 0, 0);
        foreach (var block in blocks)
        {
            if (!IsSentence(block))
            {
                continue;
            }
            if (block.Place.Heading > 0)
            {
                headings++;
                inHeadings += block.Block.Text.Length;
            }
            else
            {
                outside += block.Block.Text.Length;
            }
        }
        if (headings < Fewest || inHeadings <= outside)
        {
            return;
        }
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Place.Heading > 0 && IsSentence(blocks[i]))
            {
                var block = blocks[i].Block;
                (block.Kind, block.HeadingLevel, block.Prose) = (BlockKind.Paragraph, 0, true);
                blocks[i] = blocks[i] with { Place = blocks[i].Place with { Heading = 0 } };
            }
        }
    }

    private static bool IsSentence(HtmlBlock block) =>
        block.Block.Text.Length >= Shortest
        && block.Block.LinkLength * 2 < block.Block.Text.Length
        && BlockLabeler.EndsSentence(block.Block.Text);
}
