namespace Parley.Publishing.Maps;

/// <summary>The short form of a region, lettered in it, or beside it with a line where it is too small.</summary>
/// <param name="Region">Code of the region.</param>
/// <param name="Text">Short form.</param>
/// <param name="Box">Room that it takes; its middle is the middle of the letters.</param>
/// <param name="Line">From the label to a point of the region, or null.</param>
/// <param name="Dark">Whether it stands on a dark class of the shading.</param>
internal sealed record PlacedLabel(
    string Region,
    string Text,
    Box Box,
    (Spot From, Spot To)? Line,
    bool Dark
);
