using Parley.Documents;

namespace Parley.Statements;

/// <summary>What one article said once. Statements are never merged; entries are (see <c>LedgerEntry</c>).</summary>
public abstract record Statement
{
    /// <summary>Stable identity.</summary>
    public required StatementId Id { get; init; }

    /// <summary>Which of the five kinds.</summary>
    public abstract StatementKind Kind { get; }

    /// <summary>How firm it is; null where the text does not tell, always null for a stance.</summary>
    public Status? Status { get; init; }

    /// <summary>The article.</summary>
    public required DocumentReference Document { get; init; }

    /// <summary>The clause or sentence that says so.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Who says so.</summary>
    public required Attribution Source { get; init; }

    /// <summary>Field → why, for whatever the sentence itself does not say; ordinal order of fields.</summary>
    public IReadOnlyDictionary<string, string> Inferred { get; init; } =
        new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The frame or rule that made it.</summary>
    public required string Rule { get; init; }
}
