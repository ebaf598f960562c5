namespace Parley.Geography;

/// <summary>A point of the drawing plane, in radii of the globe until scaled; y grows downwards.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Downwards.</param>
public readonly record struct ProjectedPoint(double X, double Y);
