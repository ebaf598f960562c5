namespace Parley.Publishing.Maps;

/// <summary>A border on the sheet, thinned to what can be seen. Coordinates are whole tenths of a unit, so that neighbours share them.</summary>
/// <param name="Points">From end to end, in tenths.</param>
/// <param name="Inner">Whether two regions meet in it.</param>
internal sealed record DrawnBorder(IReadOnlyList<(int X, int Y)> Points, bool Inner);
