using Parley.Ledger.Views;

namespace Parley.Publishing.Maps;

/// <summary>A region on the sheet.</summary>
/// <param name="Region">What the map tells of it.</param>
/// <param name="Abbreviation">Its short form.</param>
/// <param name="Rings">Its rings in tenths of a unit.</param>
/// <param name="Shape">Its rings in units.</param>
internal sealed record DrawnRegion(
    MapRegion Region,
    string Abbreviation,
    IReadOnlyList<IReadOnlyList<(int X, int Y)>> Rings,
    IReadOnlyList<Spot[]> Shape
);
