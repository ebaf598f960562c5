namespace Parley.Geography;

/// <summary>
/// Conic equal-area projection of Albers on the sphere: areas keep their proportion, which a shaded map needs.
/// Formulas: Snyder, <i>Map Projections: A Working Manual</i> (USGS Professional Paper 1395, 1987), equations 14-1 to 14-6.
/// </summary>
/// <remarks>Two parallels opposite to each other make the cone a cylinder (Lambert's equal-area).</remarks>
public sealed class AlbersProjection
{
    private const double Radians = Math.PI / 180;
    private const double Flat = 1e-6;

    private readonly double cone;
    private readonly double constant;
    private readonly double apex;
    private readonly double cylinder;
    private readonly double meridian;
    private readonly ProjectedPoint centre;

    /// <summary>Makes the projection.</summary>
    /// <param name="firstParallel">First standard parallel, degrees north.</param>
    /// <param name="secondParallel">Second standard parallel, degrees north.</param>
    /// <param name="meridian">Meridian that runs straight up, degrees east.</param>
    /// <param name="centre">The point that becomes the origin; its longitude counts from <paramref name="meridian"/>.</param>
    public AlbersProjection(
        double firstParallel,
        double secondParallel,
        double meridian,
        OutlinePoint centre
    )
    {
        var first = Math.Sin(firstParallel * Radians);
        this.meridian = meridian;
        cone = (first + Math.Sin(secondParallel * Radians)) / 2;
        constant = 1 + (first * ((2 * cone) - first));
        apex = Math.Abs(cone) < Flat ? 0 : Math.Sqrt(constant) / cone;
        cylinder = Math.Cos(firstParallel * Radians);
        this.centre = Raw(centre.Longitude * Radians, centre.Latitude * Radians);
    }

    /// <summary>Projects a point. Longitudes may lie on either side of the date line.</summary>
    public ProjectedPoint Project(OutlinePoint point)
    {
        var turned = (point.Longitude - meridian) % 360;
        turned =
            turned > 180 ? turned - 360
            : turned < -180 ? turned + 360
            : turned;
        var raw = Raw(turned * Radians, point.Latitude * Radians);
        return new(raw.X - centre.X, centre.Y - raw.Y);
    }

    /// <summary>The plane with y upwards, the apex of the cone above the origin.</summary>
    private ProjectedPoint Raw(double longitude, double latitude)
    {
        if (Math.Abs(cone) < Flat)
        {
            return new(longitude * cylinder, Math.Sin(latitude) / cylinder);
        }
        var radius = Math.Sqrt(Math.Max(0, constant - (2 * cone * Math.Sin(latitude)))) / cone;
        var angle = longitude * cone;
        return new(radius * Math.Sin(angle), apex - (radius * Math.Cos(angle)));
    }
}
