using System.Globalization;
using System.Net;
using System.Text;

namespace Parley.Publishing.Site;

/// <summary>Writes HTML. Whatever passes through it as text, attribute or address is escaped; elements close in the order in which they opened.</summary>
internal sealed class HtmlBuilder
{
    private readonly StringBuilder html = new();
    private readonly Stack<string> open = new();

    /// <summary>Opens an element. Attributes whose value is null are left out; an empty value writes the name alone.</summary>
    public HtmlBuilder Open(
        string name,
        params ReadOnlySpan<(string Name, string? Value)> attributes
    )
    {
        Tag(name, attributes);
        open.Push(name);
        return this;
    }

    /// <summary>Closes the element opened last.</summary>
    public HtmlBuilder Close()
    {
        html.Append("</").Append(open.Pop()).Append('>');
        return this;
    }

    /// <summary>Closes the element opened last and ends the line.</summary>
    public HtmlBuilder CloseLine()
    {
        Close();
        html.Append('\n');
        return this;
    }

    /// <summary>An element that can hold nothing (<c>meta</c>, <c>input</c>).</summary>
    public HtmlBuilder Void(
        string name,
        params ReadOnlySpan<(string Name, string? Value)> attributes
    )
    {
        Tag(name, attributes);
        return this;
    }

    /// <summary>An element that holds text alone.</summary>
    public HtmlBuilder Element(
        string name,
        string text,
        params ReadOnlySpan<(string Name, string? Value)> attributes
    )
    {
        Tag(name, attributes);
        Text(text);
        html.Append("</").Append(name).Append('>');
        return this;
    }

    /// <summary>Text.</summary>
    public HtmlBuilder Text(string text)
    {
        html.Append(WebUtility.HtmlEncode(text));
        return this;
    }

    /// <summary>A number as readers read it.</summary>
    public HtmlBuilder Number(int number) =>
        Text(number.ToString("#,##0", CultureInfo.InvariantCulture));

    /// <summary>A link within the file.</summary>
    public HtmlBuilder Link(string anchor, string text, string? style = null) =>
        Element("a", text, ("href", "#" + anchor), ("class", style));

    /// <summary>A link out of the file, where the address is one of the web; else the address as text.</summary>
    public HtmlBuilder Address(string address, string? words = null) =>
        IsWeb(address)
            ? Element(
                "a",
                words ?? address,
                ("href", address),
                ("rel", "noopener noreferrer nofollow"),
                ("class", "out")
            )
            : Text(words is null ? address : $"{words} ({address})");

    /// <summary>Markup of Parley's own, as it stands.</summary>
    public HtmlBuilder Raw(string markup)
    {
        html.Append(markup);
        return this;
    }

    /// <summary>What was written.</summary>
    public override string ToString() =>
        open.Count == 0
            ? html.ToString()
            : throw new InvalidOperationException($"<{open.Peek()}> is still open.");

    private static bool IsWeb(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var parsed)
        && parsed.Scheme is "http" or "https"
        && (
            address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        );

    private void Tag(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        html.Append('<').Append(name);
        foreach (var (key, value) in attributes)
        {
            switch (value)
            {
                case null:
                    break;
                case "":
                    html.Append(' ').Append(key);
                    break;
                default:
                    html.Append(' ')
                        .Append(key)
                        .Append("=\"")
                        .Append(WebUtility.HtmlEncode(value))
                        .Append('"');
                    break;
            }
        }
        html.Append('>');
    }
}
