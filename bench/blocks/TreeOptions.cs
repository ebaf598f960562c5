namespace Parley.BlockFit;

/// <summary>How trees are grown.</summary>
internal sealed record TreeOptions
{
    public int Trees { get; init; } = 200;

    public int Depth { get; init; } = 4;

    /// <summary>Share of a tree's answer that counts.</summary>
    public double Rate { get; init; } = 0.06;

    /// <summary>Weight against large answers.</summary>
    public double Ridge { get; init; } = 3;

    /// <summary>Least sum of second derivatives on each side of a question.</summary>
    public double LeastHessian { get; init; } = 1;

    public double LeastGain { get; init; } = 0.05;

    /// <summary>Share of the features that each tree may ask about.</summary>
    public double Columns { get; init; } = 0.2;

    /// <summary>Share of the rows that each tree sees.</summary>
    public double Rows { get; init; } = 0.7;

    public int Seed { get; init; } = 1;
}
