using Parley.Cases;
using Parley.Documents;
using Parley.Entries;
using Parley.Reconciliation;
using Parley.Statements;
using Parley.Values;

namespace Parley.Ledger.Views;

/// <summary>Makes the view at the clocks asked for.</summary>
public static class LedgerViewReader
{
    /// <summary>Makes a view. Grouping stays the whole ledger's; everything else is worked out from what can be seen.</summary>
    /// <param name="reconciled">The ledger's content.</param>
    /// <param name="knowledge">The case with its curated series, which serve to recognise bases even where they are not shown.</param>
    /// <param name="withReference">Whether the curated layer is shown.</param>
    /// <param name="rates">Exchange rates.</param>
    /// <param name="options">The clocks.</param>
    public static LedgerView Read(
        Reconciled reconciled,
        Case knowledge,
        bool withReference,
        ExchangeRateTable rates,
        LedgerViewOptions options
    )
    {
        ArgumentNullException.ThrowIfNull(reconciled);
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(options);
        var articles = reconciled
            .Articles.Where(article => IsVisible(article, options.AsOf))
            .ToList();
        var held = articles.Select(article => article.Id).ToHashSet();
        var statements = reconciled
            .Statements.Where(statement => held.Contains(statement.Document.Article))
            .ToDictionary(statement => statement.Id);
        var stories = reconciled
            .Stories.Select(story =>
                story with
                {
                    Articles = [.. story.Articles.Where(held.Contains)],
                }
            )
            .Where(story => story.Articles.Count > 0)
            .ToList();
        var copies = reconciled
            .Copies.Where(pair => held.Contains(pair.Key) && held.Contains(pair.Value.Original))
            .ToDictionary(pair => pair.Key, pair => pair.Value);
        var state = LedgerState.Of(
            knowledge,
            rates,
            articles,
            copies,
            stories,
            statements,
            reconciled.Groups
        );
        var changes = ChangesByArticle(state.Entries, statements);
        return new()
        {
            Case = withReference ? knowledge : knowledge with { Reference = CaseReference.None },
            AsOf = options.AsOf,
            Today = options.Today,
            Rates = rates,
            UndatedLeftOut = options.AsOf is null
                ? 0
                : reconciled.Articles.Count(article => article.Published is null),
            Articles =
            [
                .. ArticleView.Of(
                    [
                        .. articles
                            .OrderBy(article =>
                                article.Published?.Bounds.Latest ?? DateOnly.MaxValue
                            )
                            .ThenBy(article => article.Id),
                    ],
                    copies,
                    stories
                ),
            ],
            Statements = statements,
            Entries = withReference
                ? [.. state.Entries, .. knowledge.Reference.Entries]
                : state.Entries,
            Series = withReference ? CuratedSeries.Join(state.Series, knowledge) : state.Series,
            Conflicts = state.Conflicts,
            Positions = state.Positions,
            Timeline =
            [
                .. stories.Select(story => new TimelineItem(
                    story,
                    [
                        .. story
                            .Articles.SelectMany(article => changes[article])
                            .Distinct()
                            .OrderBy(change => change.Entry, StringComparer.Ordinal),
                    ]
                )),
            ],
        };
    }

    private static bool IsVisible(Article article, DateOnly? asOf) =>
        asOf is not { } day
        || (article.Published is { } published && published.Bounds.Latest <= day);

    /// <summary>Moves of entries by the article that tells them, in order of the entries.</summary>
    private static ILookup<ArticleId, EntryChange> ChangesByArticle(
        IReadOnlyList<LedgerEntry> entries,
        Dictionary<StatementId, Statement> statements
    )
    {
        var changes = new List<(ArticleId Article, EntryChange Change)>();
        foreach (var entry in entries)
        {
            Status? before = null;
            var first = true;
            foreach (var step in entry.History)
            {
                if (step.Status is { } now && (first || now != before))
                {
                    var change = new EntryChange(entry.Id, first ? null : before, now);
                    changes.AddRange(
                        step.Statements.Select(id => statements[id].Document.Article)
                            .Distinct()
                            .Select(article => (article, change))
                    );
                }
                before = step.Status ?? before;
                first = false;
            }
        }
        return changes.ToLookup(one => one.Article, one => one.Change);
    }
}
