namespace Parley.Publishing.Tables;

/// <summary>What the cells of a column hold.</summary>
public enum ColumnKind
{
    /// <summary>Text; days too, which may be intervals.</summary>
    Text,

    /// <summary>Numbers, in whole units.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Flag,
}
