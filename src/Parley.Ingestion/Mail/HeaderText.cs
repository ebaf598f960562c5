using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Parley.Ingestion.Mail;

/// <summary>The text of a header field: encoded words undone (RFC 2047), bare UTF-8 taken as such.</summary>
internal static partial class HeaderText
{
    private const int Longest = 2000;

    public static string? Of(string? field)
    {
        if (field is null)
        {
            return null;
        }
        var cut = field[..Math.Min(field.Length, Longest)];
        var joined = BetweenWords().Replace(cut, "?==?");
        var text = Word().Replace(joined, Decoded);
        if (ReferenceEquals(text, cut))
        {
            var bytes = Encoding.Latin1.GetBytes(text);
            text = Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : text;
        }
        text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length == 0 ? null : text;
    }

    /// <summary>The name in <c>"Name" &lt;address&gt;</c>; null where there is an address alone.</summary>
    public static string? NameOf(string? field)
    {
        if (Of(field) is not { } text)
        {
            return null;
        }
        var open = text.IndexOf('<', StringComparison.Ordinal);
        var name = (open < 0 ? text : text[..open]).Trim(' ', '"', '\'');
        return name.Length == 0 || name.Contains('@', StringComparison.Ordinal) ? null : name;
    }

    private static string Decoded(Match word)
    {
        var bytes = Encoding.ASCII.GetBytes(word.Groups["text"].Value);
        var raw = word.Groups["way"].Value is "B" or "b"
            ? TransferEncoding.Base64Text(bytes)
            : TransferEncoding.QuotedPrintable(bytes, header: true);
        return Charset(word.Groups["charset"].Value).GetString(raw);
    }

    private static Encoding Charset(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name)
                ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8;
        }
    }

    [GeneratedRegex(
        @"=\?(?<charset>[A-Za-z0-9_.:-]{1,40})(?:\*[A-Za-z-]{1,20})?\?(?<way>[BbQq])\?(?<text>[!-~ -[?]]*)\?=",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Word();

    [GeneratedRegex(@"\?=\s+=\?", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenWords();
}
