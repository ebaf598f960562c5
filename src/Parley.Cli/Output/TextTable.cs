using System.Text;

namespace Parley.Cli.Output;

/// <summary>Columns set in a fixed width, cut with an ellipsis; no colours, so that a pipe gets what a terminal shows.</summary>
/// <param name="widths">Width of each column in characters; the last may be as long as it needs.</param>
internal sealed class TextTable(params int[] widths)
{
    private readonly StringBuilder text = new();

    public TextTable Row(params string?[] cells)
    {
        for (var i = 0; i < widths.Length; i++)
        {
            var cell = (i < cells.Length ? cells[i] : null) ?? "";
            if (i == widths.Length - 1)
            {
                text.Append(cell);
            }
            else
            {
                text.Append(
                        cell.Length > widths[i]
                            ? cell[..(widths[i] - 1)] + "…"
                            : cell.PadRight(widths[i])
                    )
                    .Append("  ");
            }
        }
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }
        text.Append('\n');
        return this;
    }

    public override string ToString() => text.ToString();
}
