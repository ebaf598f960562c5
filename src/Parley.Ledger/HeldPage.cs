using Parley.Documents;

namespace Parley.Ledger;

/// <summary>A page that the ledger holds, by the one of its deliveries that stands for it: the first by path and fetch record, whatever came first.</summary>
/// <param name="Id">The page.</param>
/// <param name="Path">Where it was found.</param>
/// <param name="Fetch">How it was fetched, or null.</param>
/// <param name="Delivery">Number of the delivery in its store, which tells whether what was read of the page rests on it.</param>
public sealed record HeldPage(PageId Id, string Path, FetchRecord? Fetch, long Delivery);
