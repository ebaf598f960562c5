using System.Text;

namespace Parley.Reading.Html.Blocks;

/// <summary>The <c>articleBody</c> of a page's JSON-LD: a hint which blocks are the article, never its text.</summary>
internal static class DeclaredBody
{
    private const string Name = "\"articleBody\"";
    private const int Longest = 400_000;
    private const int Shortest = 200;

    public static WordRuns Of(HtmlPage page)
    {
        var runs = new WordRuns();
        foreach (var script in page.LinkedData)
        {
            var at = script.IndexOf(Name, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }
            at = script.IndexOf('"', at + Name.Length);
            if (at > 0 && Text(script, at + 1) is { Length: >= Shortest } body)
            {
                runs.Add(body);
            }
        }
        return runs;
    }

    /// <summary>The characters of a JSON string without its tags.</summary>
    private static string Text(string script, int at)
    {
        var text = new StringBuilder();
        var tag = false;
        var end = Math.Min(script.Length, at + Longest);
        for (; at < end && script[at] != '"'; at++)
        {
            var character = script[at];
            if (character == '\\' && at + 1 < end)
            {
                character = script[++at];
                if (character == 'u' && at + 4 < end)
                {
                    character = ushort.TryParse(
                        script.AsSpan(at + 1, 4),
                        System.Globalization.NumberStyles.HexNumber,
                        System.Globalization.CultureInfo.InvariantCulture,
                        out var code
                    )
                        ? (char)code
                        : ' ';
                    at += 4;
                }
                else if (character is 'n' or 't' or 'r')
                {
                    character = ' ';
                }
            }
            tag = tag ? character != '>' : character == '<';
            text.Append(tag || character == '>' ? ' ' : character);
        }
        return text.ToString();
    }
}
