namespace Parley.Publishing.Maps;

/// <summary>Sheets that a map is laid out for; each is a layout of its own, not a scaled copy.</summary>
public enum MapSize
{
    /// <summary>A4 landscape, 297 × 210 mm.</summary>
    A4,

    /// <summary>A3 landscape, 420 × 297 mm, with more call-outs.</summary>
    A3,

    /// <summary>1080 × 1080 pixels, larger letters, to share.</summary>
    Square,
}
