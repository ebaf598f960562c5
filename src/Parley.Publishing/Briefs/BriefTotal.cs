using Parley.Statements;

namespace Parley.Publishing.Briefs;

/// <summary>A sum that Parley made from counted entries of one kind of money in one currency.</summary>
public sealed record BriefTotal : BriefPart
{
    /// <summary>A total that prints <paramref name="text"/>.</summary>
    public BriefTotal(string text)
        : base(text) { }

    /// <summary>The sum, in whole units.</summary>
    public required decimal Value { get; init; }

    /// <summary>Currency, ISO 4217.</summary>
    public required string Currency { get; init; }

    /// <summary>Kind of money, null where the texts show none.</summary>
    public required MoneyKind? Kind { get; init; }

    /// <summary>Identifiers of the entries that it adds up, ascending.</summary>
    public required IReadOnlyList<string> Entries { get; init; }
}
