using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Parley.Tests.Reading.Feeds;

/// <summary>What a case of the feedparser corpus expects of one value: a look-up and the literal that it equals.</summary>
/// <param name="Path">The look-up, quotes and brackets turned into dots: <c>entries.0.title</c>.</param>
/// <param name="Value">The string, or the numbers of a time joined by commas, or a count.</param>
internal sealed partial record FeedExpectation(string Path, string Value)
{
    /// <summary>All look-ups of an expression; those compared with something else than a literal are left out.</summary>
    public static IReadOnlyList<FeedExpectation> Of(byte[] file)
    {
        var text = Decoded(file);
        var match = Expression().Match(text);
        var found = new List<FeedExpectation>();
        if (!match.Success)
        {
            return found;
        }
        foreach (var clause in match.Groups["e"].Value.Split(" and "))
        {
            var sides = clause.Split(" == ");
            var last = sides[^1].Trim().TrimEnd(')');
            if (
                sides.Length < 2
                || Literal(last + (sides[^1].Contains('(') ? ")" : "")) is not { } value
            )
            {
                continue;
            }
            found.AddRange(
                sides[..^1]
                    .Select(side => LookUp().Replace(side.Trim().TrimStart('('), ".${n}").Trim('.'))
                    .Select(path => new FeedExpectation(path, value))
            );
        }
        return found;
    }

    private static string Decoded(byte[] file)
    {
        var zeros = file.AsSpan(0, Math.Min(200, file.Length)).Count((byte)0);
        return zeros < 40 ? Encoding.Latin1.GetString(file)
            : file[0] is 0 or 0xFE ? Encoding.BigEndianUnicode.GetString(file)
            : Encoding.Unicode.GetString(file);
    }

    private static string? Literal(string text)
    {
        if (text.StartsWith('('))
        {
            return string.Join(
                ',',
                text.Trim('(', ')').Split(',').Select(part => part.Trim()).Take(6)
            );
        }
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            return text;
        }
        var parts = Text().Matches(text);
        return parts.Count > 0 && parts[0].Index == 0
            ? string.Concat(parts.Select(part => Unescaped(part.Groups["t"].Value)))
            : null;
    }

    private static string Unescaped(string text) =>
        Escape()
            .Replace(
                text,
                match =>
                    match.Groups["h"].Success
                        ? char.ConvertFromUtf32(
                            int.Parse(
                                match.Groups["h"].ValueSpan,
                                NumberStyles.AllowHexSpecifier,
                                CultureInfo.InvariantCulture
                            )
                        )
                        : match.Groups["c"].Value switch
                        {
                            "n" => "\n",
                            "t" => "\t",
                            "r" => "\r",
                            var other => other,
                        }
            );

    [GeneratedRegex(@"Expect:\s*(?<e>.*?)\s*(?:\n|-->)", RegexOptions.CultureInvariant)]
    private static partial Regex Expression();

    [GeneratedRegex(
        @"\[u?['""]?(?<n>\w[\w-]*)['""]?\]|\.(?<n>\w+)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex LookUp();

    [GeneratedRegex(
        @"u?(?<q>['""])(?<t>(?:\\.|(?!\k<q>).)*)\k<q>(?:\s*\+\s*)?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Text();

    [GeneratedRegex(
        @"\\(?:x(?<h>[0-9a-fA-F]{2})|u(?<h>[0-9a-fA-F]{4})|U(?<h>[0-9a-fA-F]{8})|(?<c>.))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Escape();
}
