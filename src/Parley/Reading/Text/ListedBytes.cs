namespace Parley.Reading.Text;

/// <summary>The bytes of every character written down.</summary>
/// <param name="starts">First byte of each.</param>
/// <param name="ends">One past the last byte of each.</param>
internal sealed class ListedBytes(int[] starts, int[] ends) : ByteIndex
{
    public override int StartOf(int character) => starts[character];

    public override int EndOf(int character, int start) => ends[character];
}
