using System.Globalization;
using System.Text;

namespace Parley.Publishing.Svg;

/// <summary>Writes SVG: escapes text, prints numbers with at most two decimals and a dot, indents nothing, ends lines with LF.</summary>
internal sealed class SvgBuilder
{
    private readonly StringBuilder text = new();
    private readonly Stack<string> open = new();

    /// <summary>Opens an element. Attributes whose value is null are left out.</summary>
    public SvgBuilder Open(
        string name,
        params ReadOnlySpan<(string Name, object? Value)> attributes
    )
    {
        Tag(name, attributes);
        text.Append(">\n");
        open.Push(name);
        return this;
    }

    /// <summary>Closes the element opened last.</summary>
    public SvgBuilder Close()
    {
        text.Append("</").Append(open.Pop()).Append(">\n");
        return this;
    }

    /// <summary>An element without content.</summary>
    public SvgBuilder Empty(
        string name,
        params ReadOnlySpan<(string Name, object? Value)> attributes
    )
    {
        Tag(name, attributes);
        text.Append("/>\n");
        return this;
    }

    /// <summary>An element that holds text.</summary>
    public SvgBuilder Text(
        string name,
        string content,
        params ReadOnlySpan<(string Name, object? Value)> attributes
    )
    {
        Tag(name, attributes);
        text.Append('>');
        Escape(content);
        text.Append("</").Append(name).Append(">\n");
        return this;
    }

    /// <summary>Markup of the drawing's own, as it stands.</summary>
    public SvgBuilder Raw(string markup)
    {
        text.Append(markup).Append('\n');
        return this;
    }

    /// <summary>A number as it is printed in coordinates.</summary>
    public static string Number(double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }

    /// <summary>What was written.</summary>
    public override string ToString() =>
        open.Count == 0
            ? text.ToString()
            : throw new InvalidOperationException($"<{open.Peek()}> is still open.");

    private void Tag(string name, ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        text.Append('<').Append(name);
        foreach (var (key, value) in attributes)
        {
            if (value is null)
            {
                continue;
            }
            text.Append(' ').Append(key).Append("=\"");
            Escape(
                value switch
                {
                    string words => words,
                    double number => Number(number),
                    IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
                    _ => throw new ArgumentException(
                        $"{key} cannot hold a {value.GetType()}.",
                        nameof(attributes)
                    ),
                }
            );
            text.Append('"');
        }
    }

    /// <summary>Escapes markup, and replaces characters that XML 1.0 cannot hold.</summary>
    private void Escape(string content)
    {
        foreach (var rune in content.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&':
                    text.Append("&amp;");
                    break;
                case '<':
                    text.Append("&lt;");
                    break;
                case '>':
                    text.Append("&gt;");
                    break;
                case '"':
                    text.Append("&quot;");
                    break;
                case < 0x20:
                    text.Append(' ');
                    break;
                case 0xFFFE or 0xFFFF:
                    text.Append('\uFFFD');
                    break;
                default:
                    text.Append(rune.ToString());
                    break;
            }
        }
    }
}
