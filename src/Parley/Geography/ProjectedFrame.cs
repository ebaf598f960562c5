namespace Parley.Geography;

/// <summary>An upright rectangle of the drawing plane.</summary>
/// <param name="Left">Smallest x.</param>
/// <param name="Top">Smallest y.</param>
/// <param name="Right">Largest x.</param>
/// <param name="Bottom">Largest y.</param>
public readonly record struct ProjectedFrame(double Left, double Top, double Right, double Bottom)
{
    /// <summary>From left to right.</summary>
    public double Width => Right - Left;

    /// <summary>From top to bottom.</summary>
    public double Height => Bottom - Top;
}
