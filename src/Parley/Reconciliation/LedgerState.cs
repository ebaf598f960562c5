using Parley.Cases;
using Parley.Documents;
using Parley.Entries;
using Parley.Reconciliation.States;
using Parley.Reconciliation.States.Conflicts;
using Parley.Statements;
using Parley.Values;

namespace Parley.Reconciliation;

/// <summary>
/// What the ledger stands at, as a pure function of the statements that can be seen. Grouping is the whole ledger's; status,
/// amounts, conflicts and counts are worked out anew for each clock.
/// </summary>
/// <param name="Entries">Entries by identifier.</param>
/// <param name="Series">Measured series.</param>
/// <param name="Conflicts">Conflicts by cause.</param>
/// <param name="Positions">Positions by issue.</param>
public sealed record LedgerState(
    IReadOnlyList<LedgerEntry> Entries,
    IReadOnlyList<FigureSeries> Series,
    IReadOnlyList<Conflict> Conflicts,
    IReadOnlyList<PositionRow> Positions
)
{
    /// <summary>Works it out.</summary>
    /// <param name="case">The case; its measured series serve to recognise bases even where they are not shown.</param>
    /// <param name="rates">Exchange rates, to recognise a converted value.</param>
    /// <param name="articles">Articles that can be seen.</param>
    /// <param name="copies">What they repeat.</param>
    /// <param name="stories">Their stories.</param>
    /// <param name="statements">Statements that can be seen, by identity.</param>
    /// <param name="groups">Groups of the whole ledger.</param>
    public static LedgerState Of(
        Case @case,
        ExchangeRateTable rates,
        IReadOnlyList<Article> articles,
        IReadOnlyDictionary<ArticleId, CopyOf> copies,
        IReadOnlyList<Story> stories,
        IReadOnlyDictionary<StatementId, Statement> statements,
        IReadOnlyList<EntryGroup> groups
    )
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(statements);
        var visible = new VisibleSet(articles, copies, stories, statements);
        var builder = new EntryBuilder(visible, new EntryTitle(@case));
        var entries = new LinkFinder(@case, visible).Link([
            .. groups
                .Select(builder.Build)
                .OfType<LedgerEntry>()
                .OrderBy(entry => entry.Id, StringComparer.Ordinal),
        ]);
        var series = new SeriesBuilder(@case, rates, visible);
        var placed = series.Place(statements.Values.OfType<Figure>());
        var conflicts = new ConflictFinder(@case, series, visible).Find(entries, placed);
        var touching = conflicts
            .SelectMany(conflict => conflict.Subjects.Select(subject => (subject, conflict.Id)))
            .ToLookup(pair => pair.subject, pair => pair.Id, StringComparer.Ordinal);
        entries =
        [
            .. entries.Select(entry =>
                entry with
                {
                    Conflicts = [.. touching[entry.Id].Distinct(StringComparer.Ordinal)],
                }
            ),
        ];
        return new(
            entries,
            series.Build(placed),
            conflicts,
            new PositionBuilder(@case, visible).Build(entries)
        );
    }
}
