namespace Parley.Ledger.Views;

/// <summary>What the shading of a region tells.</summary>
public enum MapMeasure
{
    /// <summary>Money promised or beyond (pledged, agreed, under way, delivered), of one kind of money.</summary>
    Money,

    /// <summary>Jobs promised or beyond.</summary>
    Jobs,

    /// <summary>Number of commitments promised or beyond.</summary>
    Projects,
}
