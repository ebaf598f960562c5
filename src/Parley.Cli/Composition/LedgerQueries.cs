using Parley.Ledger;
using Parley.Ledger.Views;
using Parley.Web;

namespace Parley.Cli.Composition;

/// <summary>Answers what the desk asks of a ledger from its store, at a cost that does not grow with the ledger.</summary>
/// <param name="store">The ledger.</param>
/// <param name="workshop">Its case.</param>
/// <param name="today">The day to print as today.</param>
/// <param name="asOf">The last day of publication that counts whatever is asked, or null.</param>
internal sealed class LedgerQueries(
    ILedgerStore store,
    Workshop workshop,
    DateOnly today,
    DateOnly? asOf
) : IDeskQueries
{
    /// <inheritdoc/>
    public async Task<EntryPage?> ReadAsync(EntryQuery query, CancellationToken cancellationToken)
    {
        if (asOf is { } last && (query.AsOf is not { } day || day > last))
        {
            query = query with { AsOf = last };
        }
        if (
            await store.ReadSliceAsync(query, cancellationToken).ConfigureAwait(false)
            is not { } slice
        )
        {
            return null;
        }
        var view = workshop.View(slice.Reconciled, withReference: false, today, query.AsOf);
        if (slice.Currency is { } currency)
        {
            view = view with { Currency = currency };
        }
        var wanted = slice.Wanted.ToHashSet(StringComparer.Ordinal);
        return new(view, [.. view.Entries.Where(entry => wanted.Contains(entry.Id))], slice.Total);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<SearchHit>> SearchAsync(
        string words,
        int limit,
        CancellationToken cancellationToken
    ) => store.SearchAsync(words, limit, cancellationToken);
}
