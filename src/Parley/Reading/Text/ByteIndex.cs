namespace Parley.Reading.Text;

/// <summary>Where the characters of a source lie in the bytes of its page.</summary>
internal abstract class ByteIndex
{
    /// <summary>First byte of a character.</summary>
    public abstract int StartOf(int character);

    /// <summary>One past its last byte.</summary>
    /// <param name="character">The character.</param>
    /// <param name="start">Its first byte.</param>
    public abstract int EndOf(int character, int start);

    /// <summary>First byte of the next character.</summary>
    /// <param name="character">A character that is not the last.</param>
    /// <param name="start">Its first byte.</param>
    public virtual int NextStart(int character, int start) => StartOf(character + 1);

    /// <summary>How many characters from one on have one byte each, one behind the other; it may be told too few.</summary>
    /// <param name="character">The first.</param>
    /// <param name="end">One past the last that is asked for.</param>
    public virtual int Single(int character, int end) => 0;
}
