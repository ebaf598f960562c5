namespace Parley.Geography;

/// <summary>A point of the globe.</summary>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Latitude">Degrees north.</param>
public readonly record struct OutlinePoint(double Longitude, double Latitude);
