namespace Parley.Statements;

/// <summary>What sort of money a commitment moves. Different kinds are never summed.</summary>
public enum MoneyKind
{
    /// <summary>Capital spending of companies.</summary>
    Capital,

    /// <summary>The price of a company or a stake.</summary>
    Acquisition,

    /// <summary>State-backed loans, guarantees and equity.</summary>
    LoanOrGuarantee,

    /// <summary>Goods or services bought.</summary>
    Purchase,

    /// <summary>Public spending.</summary>
    Budget,

    /// <summary>Expressions of interest.</summary>
    Interest,
}
