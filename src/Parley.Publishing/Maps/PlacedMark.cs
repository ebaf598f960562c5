using Parley.Ledger.Views;

namespace Parley.Publishing.Maps;

/// <summary>A mark on the sheet.</summary>
/// <param name="Mark">What it stands for.</param>
/// <param name="True">Where its place is.</param>
/// <param name="At">Where it stands, clear of all others.</param>
/// <param name="Radius">Radius of the disc of its area.</param>
/// <param name="Capped">Whether it is drawn smaller than its amount.</param>
internal sealed record PlacedMark(MapMark Mark, Spot True, Spot At, double Radius, bool Capped)
{
    /// <summary>Radius of the circle around its shape and stroke.</summary>
    public double Reach => (Radius * MarkShape.Reach(Mark.Kind)) + (Capped ? 2.4 : 0);
}
