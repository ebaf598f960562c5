namespace Parley.Reading.Text;

/// <summary>Finds the bytes of characters that are asked for one after another without counting from the start each time.</summary>
/// <param name="source">The characters.</param>
internal struct ByteCursor(SourceText source)
{
    private const int Near = 64;
    private int index = -1;
    private int start;

    /// <summary>First byte of a character.</summary>
    public int StartOf(int character)
    {
        if (index < 0 || character < index || character - index > Near)
        {
            start = source.StartOf(character);
        }
        else
        {
            for (var i = index; i < character; i++)
            {
                start = source.NextStart(i, start);
            }
        }
        index = character;
        return start;
    }

    /// <summary>One past its last byte.</summary>
    public int EndOf(int character) => source.EndOf(character, StartOf(character));
}
