namespace Parley.Values;

/// <summary>
/// Somebody who acts: a country by ISO 3166-1 alpha-2 code (<c>EU</c> for the Union), a person by name (given name first),
/// a company or body by canonical name, or a group as the text names it ("Japanese car companies").
/// </summary>
/// <param name="Id">Code or canonical name; never empty.</param>
public readonly record struct Party(string Id) : IComparable<Party>
{
    /// <summary>Whether this is a country (or the European Union) by code.</summary>
    public bool IsCountry =>
        Id.Length == 2 && char.IsAsciiLetterUpper(Id[0]) && char.IsAsciiLetterUpper(Id[1]);

    /// <summary>Ordinal order of identifiers.</summary>
    public int CompareTo(Party other) => string.CompareOrdinal(Id, other.Id);

    /// <inheritdoc cref="CompareTo(Party)"/>
    public static bool operator <(Party left, Party right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo(Party)"/>
    public static bool operator >(Party left, Party right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo(Party)"/>
    public static bool operator <=(Party left, Party right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo(Party)"/>
    public static bool operator >=(Party left, Party right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Id;
}
