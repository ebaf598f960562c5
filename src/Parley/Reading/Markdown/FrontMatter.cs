using System.Globalization;
using System.Text;

namespace Parley.Reading.Markdown;

/// <summary>
/// The header between two lines of <c>---</c>: top-level keys with scalar or list values, in the part of YAML that
/// publishing tools write (plain, single- and double-quoted scalars, folded over lines; inline and dashed lists).
/// </summary>
internal sealed class FrontMatter
{
    private const int LongestHeader = 32 * 1024;

    private readonly Dictionary<string, List<string>> values = new(
        StringComparer.OrdinalIgnoreCase
    );

    private FrontMatter(int end)
    {
        End = end;
    }

    /// <summary>Where the page's text begins.</summary>
    public int End { get; }

    /// <summary>The first value of the first of these keys that has one.</summary>
    public string? First(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (values.TryGetValue(key, out var list) && list.Count > 0 && list[0].Length > 0)
            {
                return list[0];
            }
        }
        return null;
    }

    /// <summary>All values of a key.</summary>
    public IReadOnlyList<string> All(string key) => values.GetValueOrDefault(key, []);

    /// <summary>Reads the header at the start of a text, or null where there is none.</summary>
    public static FrontMatter? Read(string text)
    {
        var at = 0;
        while (at < text.Length && (text[at] == '\uFEFF' || char.IsWhiteSpace(text[at])))
        {
            at++;
        }
        if (!text.AsSpan(at).StartsWith("---"))
        {
            return null;
        }
        var lines = new List<string>();
        var first = true;
        var limit = Math.Min(text.Length, at + LongestHeader);
        while (at < limit)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            var line = text[at..end].TrimEnd();
            at = Math.Min(end + 1, text.Length);
            if (first)
            {
                if (line != "---")
                {
                    return null;
                }
                first = false;
                continue;
            }
            if (line is "---" or "...")
            {
                var header = new FrontMatter(at);
                header.Parse(lines);
                return header.values.Count > 0 ? header : null;
            }
            lines.Add(line);
        }
        return null;
    }

    private void Parse(List<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || char.IsWhiteSpace(line[0]) || line[0] is '#' or '-')
            {
                continue;
            }
            var key = line[..colon].Trim(' ', '"', '\'');
            var value = line[(colon + 1)..].Trim();
            List<string> list = [];
            if (value.Length == 0 || value is "|" or ">" or "|-" or ">-")
            {
                i = Nested(lines, i, list);
            }
            else if (value[0] is '"' or '\'')
            {
                var written = new StringBuilder(value);
                while (!IsClosed(written) && i + 1 < lines.Count)
                {
                    Fold(written, lines[++i]);
                }
                list.Add(Unquoted(written.ToString()));
            }
            else if (value[0] == '[')
            {
                list.AddRange(Inline(value));
            }
            else
            {
                var written = new StringBuilder(value);
                while (i + 1 < lines.Count && lines[i + 1].StartsWith(' '))
                {
                    written.Append(' ').Append(lines[++i].Trim());
                }
                list.Add(written.ToString());
            }
            values.TryAdd(key, list);
        }
    }

    /// <summary>A dashed list or a block scalar below its key; gives the last line it took.</summary>
    private static int Nested(List<string> lines, int at, List<string> list)
    {
        var text = new StringBuilder();
        while (
            at + 1 < lines.Count && (lines[at + 1].StartsWith(' ') || lines[at + 1].StartsWith('-'))
        )
        {
            var line = lines[++at].Trim();
            if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                list.Add(Unquoted(line[2..].Trim()));
            }
            else if (line.Length > 0)
            {
                text.Append(text.Length > 0 ? " " : "").Append(line);
            }
        }
        if (text.Length > 0 && list.Count == 0)
        {
            list.Add(text.ToString());
        }
        return at;
    }

    /// <summary>Joins a folded line: an escaped line end joins without a space.</summary>
    private static void Fold(StringBuilder written, string line)
    {
        if (written[0] == '"' && written.Length > 1 && written[^1] == '\\')
        {
            written.Length--;
            // "\ " at the start of the continuation stands for the space itself.
            written.Append(line.TrimStart());
            return;
        }
        written.Append(' ').Append(line.Trim());
    }

    private static bool IsClosed(StringBuilder written)
    {
        var quote = written[0];
        for (var i = 1; i < written.Length; i++)
        {
            if (quote == '"' && written[i] == '\\')
            {
                i++;
            }
            else if (written[i] == quote)
            {
                if (quote == '\'' && i + 1 < written.Length && written[i + 1] == '\'')
                {
                    i++;
                    continue;
                }
                return true;
            }
        }
        return false;
    }

    private static IEnumerable<string> Inline(string value) =>
        value
            .Trim('[', ']', ' ')
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(Unquoted);

    private static string Unquoted(string written)
    {
        if (written.Length < 2 || written[0] is not ('"' or '\''))
        {
            return written;
        }
        var quote = written[0];
        var value = new StringBuilder(written.Length);
        for (var i = 1; i < written.Length; i++)
        {
            var character = written[i];
            if (quote == '\'')
            {
                if (character == '\'')
                {
                    if (i + 1 >= written.Length || written[i + 1] != '\'')
                    {
                        break;
                    }
                    i++;
                }
                value.Append(character);
                continue;
            }
            if (character == '"')
            {
                break;
            }
            if (character != '\\' || i + 1 >= written.Length)
            {
                value.Append(character);
                continue;
            }
            i = Escape(written, i + 1, value);
        }
        return value.ToString();
    }

    /// <summary>One escape of a double-quoted scalar; gives its last position.</summary>
    private static int Escape(string written, int at, StringBuilder value)
    {
        var digits = written[at] switch
        {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        if (
            digits > 0
            && at + digits < written.Length
            && int.TryParse(
                written.AsSpan(at + 1, digits),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var code
            )
        )
        {
            value.Append(
                code is > 0 and <= 0x10FFFF and not (>= 0xD800 and < 0xE000)
                    ? char.ConvertFromUtf32(code)
                    : "\uFFFD"
            );
            return at + digits;
        }
        value.Append(
            written[at] switch
            {
                'n' or 't' or 'r' or 'N' or 'L' or 'P' => ' ',
                '_' => '\u00A0',
                var other => other,
            }
        );
        return at;
    }
}
