using System.Runtime.InteropServices;

namespace Parley.Reading.Text;

/// <summary>Applies the rules of clean text to characters as they come: collapse white space, drop invisible marks, keep the rest.</summary>
internal sealed class CleanTextBuilder
{
    private readonly List<TextRun> runs = [];
    private char[] text = new char[1024];
    private int length;
    private bool spacePending;
    private int spaceStart;
    private int spaceEnd;

    public int Length => length;

    /// <summary>Appends what some characters of the source read as.</summary>
    /// <param name="character">What they read as.</param>
    /// <param name="start">The first of them.</param>
    /// <param name="end">One past the last.</param>
    public void Append(char character, int start, int end)
    {
        if (character is <= ' ' or > '~')
        {
            if (IsInvisible(character))
            {
                return;
            }
            if (char.IsWhiteSpace(character))
            {
                Space(start, end);
                return;
            }
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

    /// <summary>
    /// Appends printable ASCII that stands in the source as it is read: it begins and ends with no space and holds no two together.
    /// </summary>
    /// <param name="characters">The characters.</param>
    /// <param name="start">The first of them in the source.</param>
    public void AppendPlain(ReadOnlySpan<char> characters, int start)
    {
        Append(characters[0], start, start + 1);
        var rest = characters[1..];
        if (rest.Length == 0)
        {
            return;
        }
        while (length + rest.Length > text.Length)
        {
            Array.Resize(ref text, text.Length * 2);
        }
        rest.CopyTo(text.AsSpan(length));
        // The first character began a plain run or went on with one.
        ref var last = ref CollectionsMarshal.AsSpan(runs)[^1];
        last = new(
            last.Start,
            last.Length + rest.Length,
            last.Source,
            last.SourceLength + rest.Length
        );
        length += rest.Length;
    }

    /// <summary>What was appended so far; the builder is empty afterwards.</summary>
    /// <param name="source">What all of it was cut from.</param>
    public CleanText Take(SourceText source)
    {
        var result = new CleanText(new string(text, 0, length), source, [.. runs]);
        Clear();
        return result;
    }

    /// <summary>The characters alone; the builder is empty afterwards.</summary>
    public string TakeText()
    {
        var result = new string(text, 0, length);
        Clear();
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

    private void Space(int start, int end)
    {
        if (length == 0)
        {
            return;
        }
        if (!spacePending)
        {
            spacePending = true;
            spaceStart = start;
        }
        spaceEnd = end;
    }

    private void Add(char character, int start, int end)
    {
        if (length == text.Length)
        {
            Array.Resize(ref text, length * 2);
        }
        text[length] = character;
        if (!Extends(start, end))
        {
            runs.Add(new TextRun(length, 1, start, end - start));
        }
        length++;
    }

    /// <summary>Whether the last run goes on: with the next character of the source, or with one more unit for the same ones.</summary>
    private bool Extends(int start, int end)
    {
        if (runs.Count == 0)
        {
            return false;
        }
        ref var last = ref CollectionsMarshal.AsSpan(runs)[^1];
        if (last.Plain)
        {
            if (end - start != 1 || start != last.Source + last.SourceLength)
            {
                return false;
            }
            last = new(last.Start, last.Length + 1, last.Source, last.SourceLength + 1);
            return true;
        }
        if (start != last.Source || end != start + last.SourceLength)
        {
            return false;
        }
        last = last with { Length = last.Length + 1 };
        return true;
    }

    private void Clear()
    {
        length = 0;
        runs.Clear();
        spacePending = false;
    }
}
