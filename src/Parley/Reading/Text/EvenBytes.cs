namespace Parley.Reading.Text;

/// <summary>Every character is one byte (ASCII and the Western code pages).</summary>
/// <param name="origin">The byte of the first.</param>
internal sealed class EvenBytes(int origin) : ByteIndex
{
    public override int StartOf(int character) => origin + character;

    public override int EndOf(int character, int start) => start + 1;

    public override int Single(int character, int end) => end - character;
}
