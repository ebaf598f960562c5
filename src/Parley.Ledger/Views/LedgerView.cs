using Parley.Cases;
using Parley.Documents;
using Parley.Entries;
using Parley.Statements;
using Parley.Values;

namespace Parley.Ledger.Views;

/// <summary>
/// Everything the ledger shows at the clocks asked for. Map, brief, site, tables, web and API draw from this one view, so
/// that a figure has one value on every surface.
/// </summary>
public sealed record LedgerView
{
    private Dictionary<ArticleId, ArticleView>? articlesById;
    private string? currency;

    /// <summary>The case, its reference layer included unless left out.</summary>
    public required Case Case { get; init; }

    /// <summary>Last day of publication that counts, or null for all.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The day on which this is printed, from <c>--now</c> or the clock of the command line.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Articles left out because they carry no date, under <see cref="AsOf"/>.</summary>
    public int UndatedLeftOut { get; init; }

    /// <summary>Monthly exchange rates of the case, or null where nothing is converted.</summary>
    public ExchangeRateTable? Rates { get; init; }

    /// <summary>Articles by publication (undated last), then identity.</summary>
    public required IReadOnlyList<ArticleView> Articles
    {
        get;
        init
        {
            field = value;
            articlesById = null;
        }
    }

    /// <summary>Statements by identity.</summary>
    public required IReadOnlyDictionary<StatementId, Statement> Statements { get; init; }

    /// <summary>Entries, read ones first, then reference ones; each by identity.</summary>
    public required IReadOnlyList<LedgerEntry> Entries
    {
        get;
        init
        {
            field = value;
            currency = null;
        }
    }

    /// <summary>Measured series, by measure, subject, basis.</summary>
    public required IReadOnlyList<FigureSeries> Series { get; init; }

    /// <summary>Conflicts, by cause, then identity.</summary>
    public required IReadOnlyList<Conflict> Conflicts { get; init; }

    /// <summary>Positions, in the case's order of issues, then party, then day.</summary>
    public required IReadOnlyList<PositionRow> Positions { get; init; }

    /// <summary>Stories by day (undated last).</summary>
    public required IReadOnlyList<TimelineItem> Timeline { get; init; }

    /// <summary>The currency that most commitments are stated in, ISO 4217; <c>XXX</c> where none is.</summary>
    public string Currency
    {
        get =>
            currency ??= Entries
                .Where(entry => entry is { Kind: StatementKind.Commitment, Amount: not null })
                .CountBy(entry => entry.Amount!.Currency)
                .OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => pair.Key)
                .FirstOrDefault("XXX");
        // A slice of a ledger is told in the currency of the whole.
        init => currency = value;
    }

    /// <summary>Whether anything shown was built from sample pages written for Parley; surfaces then print "Sample data".</summary>
    public bool HoldsSamples => Articles.Any(view => view.Article.Sample);

    /// <summary>The article of a statement.</summary>
    /// <exception cref="KeyNotFoundException">The ledger holds no such article.</exception>
    public ArticleView ArticleOf(ArticleId id) =>
        (articlesById ??= Articles.ToDictionary(article => article.Article.Id)).TryGetValue(
            id,
            out var article
        )
            ? article
            : throw new KeyNotFoundException($"The ledger holds no article {id}.");
}
