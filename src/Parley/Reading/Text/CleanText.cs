namespace Parley.Reading.Text;

/// <summary>Clean text of one block: no markup, no run of white space longer than one, and the bytes of every character.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Starts">First byte of each.</param>
/// <param name="Ends">One past the last byte of each.</param>
internal sealed record CleanText(string Text, int[] Starts, int[] Ends)
{
    public static CleanText Empty { get; } = new("", [], []);

    public int Length => Text.Length;

    /// <summary>A part, without white space at its ends.</summary>
    public CleanText Part(int start, int end)
    {
        while (start < end && Text[start] == ' ')
        {
            start++;
        }
        while (end > start && Text[end - 1] == ' ')
        {
            end--;
        }
        return new(Text[start..end], Starts[start..end], Ends[start..end]);
    }
}
