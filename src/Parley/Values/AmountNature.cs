namespace Parley.Values;

/// <summary>Whether money moves during a period or stands at a moment; the two are never summed.</summary>
public enum AmountNature
{
    /// <summary>Money spent, lent or earned over a period.</summary>
    Flow,

    /// <summary>A level reached at a moment ("raise investment to $1 trillion").</summary>
    Stock,
}
