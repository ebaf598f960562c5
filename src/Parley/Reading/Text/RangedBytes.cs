namespace Parley.Reading.Text;

/// <summary>Ranges of another source put one behind the other.</summary>
internal sealed class RangedBytes : ByteIndex
{
    private readonly SourceText whole;
    private readonly int[] places;
    private readonly int[] starts;

    /// <summary>An index over ranges.</summary>
    /// <param name="whole">The other source.</param>
    /// <param name="ranges">Ranges of its characters; none is empty.</param>
    public RangedBytes(SourceText whole, IReadOnlyList<(int Start, int End)> ranges)
    {
        this.whole = whole;
        places = new int[ranges.Count];
        starts = new int[ranges.Count];
        var place = 0;
        for (var i = 0; i < ranges.Count; i++)
        {
            places[i] = place;
            starts[i] = ranges[i].Start;
            place += ranges[i].End - ranges[i].Start;
        }
    }

    public override int StartOf(int character) => whole.StartOf(InWhole(character));

    public override int EndOf(int character, int start) => whole.EndOf(InWhole(character), start);

    public override int NextStart(int character, int start)
    {
        var (here, next) = (InWhole(character), InWhole(character + 1));
        return next == here + 1 ? whole.NextStart(here, start) : whole.StartOf(next);
    }

    private int InWhole(int character)
    {
        var found = Array.BinarySearch(places, character);
        var range = found < 0 ? ~found - 1 : found;
        return starts[range] + character - places[range];
    }
}
