namespace Parley.Reading.Text;

/// <summary>Cleans text that has no markup of its own but character references.</summary>
internal static class PlainCleaner
{
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
}
