namespace Parley.Reading.Html.Blocks;

/// <summary>Makes a number of a path of elements with their classes.</summary>
internal static class BlockShape
{
    private const ulong Prime = 0x100000001B3;
    private const int LongestNames = 200;

    public static ulong Of(ulong outer, string name, string? names)
    {
        var shape = Add(outer ^ 0xCBF29CE484222325, name);
        return names is null ? shape : Add(unchecked(shape * Prime), names);
    }

    /// <summary>Digits count for nothing: <c>post-1234</c> and <c>post-99</c> are one template.</summary>
    private static ulong Add(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var character in text[..Math.Min(text.Length, LongestNames)])
        {
            if (!char.IsAsciiDigit(character))
            {
                hash = unchecked((hash ^ character) * Prime);
            }
        }
        return hash;
    }
}
