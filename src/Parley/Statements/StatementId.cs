using System.Security.Cryptography;
using System.Text;
using Parley.Documents;

namespace Parley.Statements;

/// <summary>Identity of a statement, stable over paths and versions.</summary>
/// <param name="Value"><c>st_</c> and 20 hexadecimal digits.</param>
public readonly record struct StatementId(string Value) : IComparable<StatementId>
{
    /// <summary>The first 20 digits of SHA-256 over page, kind, byte range of the evidence and ordinal among equals.</summary>
    /// <param name="page">Page of the evidence.</param>
    /// <param name="kind">Kind of the statement.</param>
    /// <param name="byteStart">First byte of the evidence.</param>
    /// <param name="byteEnd">One past its last byte.</param>
    /// <param name="ordinal">0 for the first statement of this kind at this range, 1 for the next.</param>
    public static StatementId Of(
        PageId page,
        StatementKind kind,
        int byteStart,
        int byteEnd,
        int ordinal
    )
    {
        var key = string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{page}|{kind.ToString().ToLowerInvariant()}|{byteStart}-{byteEnd}|{ordinal}"
        );
        return new(
            "st_" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..20]
        );
    }

    /// <summary>Ordinal order.</summary>
    public int CompareTo(StatementId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc cref="CompareTo(StatementId)"/>
    public static bool operator <(StatementId left, StatementId right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo(StatementId)"/>
    public static bool operator >(StatementId left, StatementId right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo(StatementId)"/>
    public static bool operator <=(StatementId left, StatementId right) =>
        left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo(StatementId)"/>
    public static bool operator >=(StatementId left, StatementId right) =>
        left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
