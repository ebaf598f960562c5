namespace Parley.Values;

/// <summary>Whose money an amount is.</summary>
public enum AmountScope
{
    /// <summary>The money of the party that commits.</summary>
    Party,

    /// <summary>The money of several parties together.</summary>
    Joint,

    /// <summary>The cost of a project, whoever pays ("supporting a $44 billion pipeline").</summary>
    Project,
}
