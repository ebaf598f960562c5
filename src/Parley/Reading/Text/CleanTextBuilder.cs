using System.Text;

namespace Parley.Reading.Text;

/// <summary>Applies the rules of clean text to characters as they come: collapse white space, drop invisible marks, keep the rest.</summary>
internal sealed class CleanTextBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<int> starts = [];
    private readonly List<int> ends = [];
    private bool spacePending;
    private int spaceStart;
    private int spaceEnd;

    public int Length => text.Length;

    public void Append(char character, int start, int end)
    {
        if (IsInvisible(character))
        {
            return;
        }
        if (char.IsWhiteSpace(character))
        {
            if (text.Length == 0)
            {
                return;
            }
            if (!spacePending)
            {
                spacePending = true;
                spaceStart = start;
            }
            spaceEnd = end;
            return;
        }
        if (spacePending)
        {
            Add(' ', spaceStart, spaceEnd);
            spacePending = false;
        }
        Add(character, start, end);
    }

    public void Append(string characters, int start, int end)
    {
        foreach (var character in characters)
        {
            Append(character, start, end);
        }
    }

    /// <summary>What was appended so far; the builder is empty afterwards.</summary>
    public CleanText Take()
    {
        var result =
            text.Length == 0
                ? CleanText.Empty
                : new CleanText(text.ToString(), [.. starts], [.. ends]);
        text.Clear();
        starts.Clear();
        ends.Clear();
        spacePending = false;
        return result;
    }

    /// <summary>Soft hyphens and zero-width marks.</summary>
    private static bool IsInvisible(char character) =>
        character
            is '\u00AD'
                or '\u200B'
                or '\u200C'
                or '\u200D'
                or '\u2060'
                or '\uFEFF'
                or '\u200E'
                or '\u200F';

    private void Add(char character, int start, int end)
    {
        text.Append(character);
        starts.Add(start);
        ends.Add(end);
    }
}
