using Parley.Ledger;
using Parley.Ledger.Views;

namespace Parley.Web;

/// <summary>What the desk asks of a ledger at each request.</summary>
public interface IDeskQueries
{
    /// <summary>Some entries; null where the ledger is not up to date.</summary>
    Task<EntryPage?> ReadAsync(EntryQuery query, CancellationToken cancellationToken);

    /// <summary>Articles and entries that hold all of the words, best first.</summary>
    Task<IReadOnlyList<SearchHit>> SearchAsync(
        string words,
        int limit,
        CancellationToken cancellationToken
    );
}
