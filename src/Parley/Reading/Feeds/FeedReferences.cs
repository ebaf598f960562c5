using System.Text;
using Parley.Reading.Text;

namespace Parley.Reading.Feeds;

/// <summary>Undoes character references, so that what they spell can be read as markup; each character keeps its bytes.</summary>
internal static class FeedReferences
{
    /// <summary>The characters of some parts of a text, one behind the other.</summary>
    /// <param name="source">The text.</param>
    /// <param name="parts">Ascending, none empty; whether references count in each.</param>
    public static SourceText Undo(
        SourceText source,
        IReadOnlyList<(int Start, int End, bool References)> parts
    )
    {
        if (parts.All(part => !part.References || !Has(source.Chars, part.Start, part.End)))
        {
            return source.Of([.. parts.Select(part => (part.Start, part.End))]);
        }
        var cursor = new ByteCursor(source);
        var chars = new StringBuilder();
        var starts = new List<int>();
        var ends = new List<int>();
        foreach (var (start, end, references) in parts)
        {
            for (var i = start; i < end; )
            {
                var after = i + 1;
                var value = "";
                if (
                    references
                    && source.Chars[i] == '&'
                    && CharacterReference.TryRead(source.Chars, i, out value, out var stop)
                    && stop <= end
                )
                {
                    after = stop;
                }
                else
                {
                    value = "";
                }
                var from = cursor.StartOf(i);
                var to = cursor.EndOf(after - 1);
                for (var c = 0; c < Math.Max(1, value.Length); c++)
                {
                    chars.Append(value.Length == 0 ? source.Chars[i] : value[c]);
                    starts.Add(from);
                    ends.Add(to);
                }
                i = after;
            }
        }
        return SourceText.From(chars.ToString(), [.. starts], [.. ends]);
    }

    private static bool Has(string text, int start, int end) =>
        text.IndexOf('&', start, end - start) >= 0;
}
