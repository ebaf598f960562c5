namespace Parley.Reading;

/// <summary>Tells of most places of a text that no name of a list begins there, by the first letters: one bit for each opening.</summary>
internal sealed class Openings
{
    /// <summary>Letters that are looked at; every name has as many.</summary>
    public const int Letters = 3;

    private const int Bits = 1 << 14;

    private readonly ulong[] bits = new ulong[Bits / 64];

    public Openings(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            var place = Place(name);
            bits[place / 64] |= 1UL << (place % 64);
        }
    }

    /// <summary>Whether a name may begin where a text does that has as many letters.</summary>
    public bool MayOpen(ReadOnlySpan<char> text)
    {
        var place = Place(text);
        return (bits[place / 64] & (1UL << (place % 64))) != 0;
    }

    private static int Place(ReadOnlySpan<char> text) =>
        unchecked((text[0] * 31 + text[1]) * 31 + text[2]) & (Bits - 1);
}
