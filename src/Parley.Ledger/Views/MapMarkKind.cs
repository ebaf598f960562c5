namespace Parley.Ledger.Views;

/// <summary>What sort of project a mark stands for; it decides the shape.</summary>
public enum MapMarkKind
{
    /// <summary>Building, investing in, or producing at a place.</summary>
    Build,

    /// <summary>Buying a company, or a stake in one.</summary>
    Acquisition,

    /// <summary>Energy: fields, pipelines, terminals, power.</summary>
    Energy,

    /// <summary>State-backed loans, guarantees and equity.</summary>
    Finance,

    /// <summary>Goods and services bought.</summary>
    Purchase,

    /// <summary>Anything else.</summary>
    Other,
}
