namespace Parley.Statements;

/// <summary>The five kinds of statement.</summary>
public enum StatementKind
{
    /// <summary>A party does, will or might do something of value.</summary>
    Commitment,

    /// <summary>A duty on someone's goods.</summary>
    Tariff,

    /// <summary>A measured quantity.</summary>
    Figure,

    /// <summary>People or governments meet, call or negotiate.</summary>
    Meeting,

    /// <summary>An ask, an offer or an objection without a thing of value attached yet.</summary>
    Stance,
}
