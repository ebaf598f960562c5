namespace Parley.Reading.Text;

/// <summary>Cleans text that has no markup of its own but character references.</summary>
internal static class PlainCleaner
{
    /// <summary>Characters that are looked at in one go.</summary>
    private const int Stretch = 256;

    public static CleanText Clean(SourceText source, int start, int end)
    {
        var builder = new CleanTextBuilder();
        Append(builder, source, start, end);
        return builder.Take(source);
    }

    public static void Append(CleanTextBuilder builder, SourceText source, int start, int end)
    {
        var chars = source.Chars;
        for (var i = start; i < end; i++)
        {
            var plain = Plain(chars.AsSpan(i, Math.Min(end - i, Stretch)));
            if (plain > 0)
            {
                builder.AppendPlain(chars.AsSpan(i, plain), i);
                i += plain - 1;
                continue;
            }
            if (
                chars[i] == '&'
                && CharacterReference.TryRead(chars, i, out var value, out var after)
                && after <= end
            )
            {
                builder.Append(value, i, after);
                i = after - 1;
                continue;
            }
            builder.Append(chars[i], i, i + 1);
        }
    }

    /// <summary>Length of the text from its beginning that reads as it stands: printable ASCII, no reference, single spaces within.</summary>
    private static int Plain(ReadOnlySpan<char> text)
    {
        if (text[0] is <= ' ' or > '~' or '&')
        {
            return 0;
        }
        var end = text.IndexOfAnyExceptInRange(' ', '~');
        text = end < 0 ? text : text[..end];
        end = text.IndexOf('&');
        text = end < 0 ? text : text[..end];
        end = text.IndexOf("  ", StringComparison.Ordinal);
        return (end < 0 ? text : text[..end]).TrimEnd(' ').Length;
    }
}
