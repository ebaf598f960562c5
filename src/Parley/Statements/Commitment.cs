using Parley.Values;

namespace Parley.Statements;

/// <summary>A party does, will or might do something of value: invest, acquire, build, buy, spend, lend, produce, hire, open-market, cooperate, restrict.</summary>
public sealed record Commitment : Statement
{
    /// <inheritdoc/>
    public override StatementKind Kind => StatementKind.Commitment;

    /// <summary>Who commits.</summary>
    public required IReadOnlyList<Party> Actors { get; init; }

    /// <summary>The country or company it is for, or null.</summary>
    public Party? Target { get; init; }

    /// <summary>One of the action words of the summary, in contract spelling.</summary>
    public required string Action { get; init; }

    /// <summary>What is invested in, built or bought, as printed.</summary>
    public string? Object { get; init; }

    /// <summary>The object, or null where it is one word that only says the action again ("invest: investment").</summary>
    public string? About =>
        Object is { } words
        && !(
            !words.Contains(' ', StringComparison.Ordinal)
            && words.StartsWith(Action, StringComparison.OrdinalIgnoreCase)
        )
            ? words
            : null;

    /// <summary>The money, as stated.</summary>
    public Amount? Amount { get; init; }

    /// <summary>The sort of money, where the text shows it.</summary>
    public MoneyKind? MoneyKind { get; init; }

    /// <summary>Everything else that it counts: aircraft, tonnes, gigawatts, shares.</summary>
    public IReadOnlyList<Quantity> Quantities { get; init; } = [];

    /// <summary>Jobs, in people.</summary>
    public Quantity? Jobs { get; init; }

    /// <summary>Where.</summary>
    public IReadOnlyList<Place> Places { get; init; } = [];

    /// <summary>Branch of the economy, in lower case, as the case's word list has it.</summary>
    public string? Sector { get; init; }

    /// <summary>When it is promised, or for which period.</summary>
    public Timing? When { get; init; }

    /// <summary>Whether its days end after it was told; days that are over date what happened, not what is promised.</summary>
    public bool IsAhead =>
        When?.Period?.To is { } last
        && (Document.Published is not { } published || last > published.Bounds.Latest);

    /// <summary>Conditions as printed ("barring a deal").</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>Who gives the business away, where ownership changes and the text tells.</summary>
    public Party? Seller { get; init; }

    /// <summary>The business that changes hands, by name or as printed.</summary>
    public string? Acquired { get; init; }

    /// <summary>What the text says of a price that it does not tell ("undisclosed").</summary>
    public string? Terms { get; init; }

    /// <summary>The words that tell how far it is ("agreed in principle").</summary>
    public string? Cue { get; init; }
}
