using Parley.Documents;
using Parley.Extraction.Clauses;
using Parley.Statements;
using Parley.Values;

namespace Parley.Extraction.Frames;

/// <summary>A statement in the making: fields of any kind, and where its evidence stands in tokens.</summary>
internal sealed class Draft
{
    public required StatementKind Kind { get; init; }

    public required string Rule { get; set; }

    public required SentenceScan Scan { get; init; }

    /// <summary>First token of the evidence.</summary>
    public required int First { get; set; }

    /// <summary>One past the last token of the evidence.</summary>
    public required int End { get; set; }

    /// <summary>The token that the statement hangs on (verb, noun or number).</summary>
    public required int Trigger { get; init; }

    public Predicate? Predicate { get; set; }

    public Status? Status { get; set; }

    public SortedDictionary<string, string> Inferred { get; } = new(StringComparer.Ordinal);

    public List<TextQuote> More { get; } = [];

    public Chunk? Source { get; set; }

    // Commitment
    public IReadOnlyList<Party> Actors { get; set; } = [];

    public Party? Target { get; set; }

    public string Action { get; set; } = "";

    public string? Object { get; set; }

    public Amount? Amount { get; set; }

    public MoneyKind? MoneyKind { get; set; }

    public List<Quantity> Quantities { get; } = [];

    public Quantity? Jobs { get; set; }

    public List<Place> Places { get; } = [];

    public string? Sector { get; set; }

    /// <summary>When, effective or period, by kind.</summary>
    public Timing? When { get; set; }

    public List<string> Conditions { get; } = [];

    /// <summary>Who gives a business away, where ownership changes.</summary>
    public Party? Seller { get; set; }

    /// <summary>The business that changes hands, by name or as printed.</summary>
    public string? Acquired { get; set; }

    /// <summary>What the text says of a price that it does not tell ("undisclosed").</summary>
    public string? Terms { get; set; }

    /// <summary>The words that tell how far it is ("agreed in principle").</summary>
    public string? Cue { get; set; }

    // Tariff
    public Party? Imposer { get; set; }

    public IReadOnlyList<Party> Targets { get; set; } = [];

    public List<string> Scope { get; } = [];

    public Quantity? Rate { get; set; }

    public Quantity? PreviousRate { get; set; }

    public string? Authority { get; set; }

    // Figure
    public string Measure { get; set; } = "";

    /// <summary>The prices that a figure is counted in, where they are not those of the day.</summary>
    public string? Basis { get; set; }

    public Party? Subject { get; set; }

    public Party? Counterpart { get; set; }

    public Quantity? Value { get; set; }

    public string? Change { get; set; }

    public List<Quantity> Alternatives { get; } = [];

    // Meeting
    public IReadOnlyList<Party> Absent { get; set; } = [];

    public string? Form { get; set; }

    public int? Round { get; set; }

    // Stance
    public StanceKind Position { get; set; }

    public string Topic { get; set; } = "";

    public bool HasNumber =>
        Amount is not null
        || Jobs is not null
        || Rate is not null
        || Value is not null
        || Quantities.Count > 0;

    public TextSpan Span => Scan.Span(First, End);
}
