using Parley.Documents;
using Parley.Statements;
using Parley.Values;

namespace Parley.Entries;

/// <summary>
/// One thing promised, imposed, met about or measured, after reconciling what articles said of it. A statement is what one
/// source said once; an entry is what the ledger holds after all of them.
/// </summary>
public sealed record LedgerEntry
{
    /// <summary><c>en_</c> and 16 hexadecimal digits, derived from the smallest statement id of the group (reference entries: from their key).</summary>
    public required string Id { get; init; }

    /// <summary>Kind of the statements behind it.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>Read from pages, or curated.</summary>
    public EntryOrigin Origin { get; init; }

    /// <summary>One line composed from the fields, never from free text.</summary>
    public required string Title { get; init; }

    /// <summary>Where it stands now.</summary>
    public Status? Status { get; init; }

    /// <summary>Since when it stands there.</summary>
    public DateBounds? Since { get; init; }

    /// <summary>Who acts: committing parties, the imposer, the subject, participants, or the party of a stance.</summary>
    public IReadOnlyList<Party> Actors { get; init; } = [];

    /// <summary>Who is told to stay away from a meeting.</summary>
    public IReadOnlyList<Party> Absent { get; init; } = [];

    /// <summary>Number of a round of talks, or null.</summary>
    public int? Round { get; init; }

    /// <summary>For whom, or on whose goods.</summary>
    public Party? Target { get; init; }

    /// <summary>Action of a commitment, form of a meeting, stance of a position; null otherwise.</summary>
    public string? Action { get; init; }

    /// <summary>What it is about: object, tariff scope, measure or topic, as printed.</summary>
    public string? Subject { get; init; }

    /// <summary>The amount in force, as its latest statement at the highest trust gives it; conflicts stand beside it.</summary>
    public Amount? Amount { get; init; }

    /// <summary>Sort of money.</summary>
    public MoneyKind? MoneyKind { get; init; }

    /// <summary>Tariff rate in percent.</summary>
    public Quantity? Rate { get; init; }

    /// <summary>Jobs, in people.</summary>
    public Quantity? Jobs { get; init; }

    /// <summary>Where.</summary>
    public IReadOnlyList<Place> Places { get; init; } = [];

    /// <summary>Branch of the economy, or null.</summary>
    public string? Sector { get; init; }

    /// <summary>When it is due, in force, or takes place.</summary>
    public Timing? When { get; init; }

    /// <summary>Identifier of the entry that it is a part of, or null.</summary>
    public string? Parent { get; init; }

    /// <summary>Whether its amount enters totals: one level of a tree, the party's own money, read and not exited.</summary>
    public bool Counts { get; init; }

    /// <summary>Steps, ascending by day; empty for reference entries.</summary>
    public IReadOnlyList<HistoryStep> History { get; init; } = [];

    /// <summary>The statements, ascending; empty for reference entries.</summary>
    public IReadOnlyList<StatementId> Statements { get; init; } = [];

    /// <summary>Why each statement belongs to the entry; empty for reference entries.</summary>
    public IReadOnlyDictionary<StatementId, string> Grounds { get; init; } =
        new Dictionary<StatementId, string>();

    /// <summary>The articles they stand in, ascending.</summary>
    public IReadOnlyList<ArticleId> Articles { get; init; } = [];

    /// <summary>Number of independent origins: copies and pieces that credit the same source count once.</summary>
    public int Origins { get; init; }

    /// <summary>Identifiers of conflicts that touch it.</summary>
    public IReadOnlyList<string> Conflicts { get; init; } = [];

    /// <summary>Links to other entries.</summary>
    public IReadOnlyList<EntryLink> Links { get; init; } = [];

    /// <summary>Source of a reference entry; null for entries that were read.</summary>
    public SourceReference? Source { get; init; }
}
