namespace Parley.Publishing.Maps;

/// <summary>An upright rectangle of the sheet.</summary>
internal readonly record struct Box(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public double CentreX => Left + (Width / 2);

    public double CentreY => Top + (Height / 2);

    public Box Grow(double by) => new(Left - by, Top - by, Width + (2 * by), Height + (2 * by));

    public bool Overlaps(Box other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>Whether a disc reaches into it.</summary>
    public bool Overlaps(Spot centre, double radius)
    {
        var x = Math.Clamp(centre.X, Left, Right) - centre.X;
        var y = Math.Clamp(centre.Y, Top, Bottom) - centre.Y;
        return (x * x) + (y * y) < radius * radius;
    }
}
