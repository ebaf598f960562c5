namespace Parley.Geography;

/// <summary>A part of the host that stands apart from the rest, in a frame and at a scale of its own.</summary>
/// <param name="Regions">Codes of the regions in it.</param>
/// <param name="Projection">Its projection.</param>
/// <param name="Scale">Its scale, as a multiple of the main map's.</param>
/// <param name="Offset">Where its origin stands on the main map.</param>
/// <param name="Frame">Its frame on the main map.</param>
public sealed record OutlineInset(
    IReadOnlyList<string> Regions,
    AlbersProjection Projection,
    double Scale,
    ProjectedPoint Offset,
    ProjectedFrame Frame
);
