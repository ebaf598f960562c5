namespace Parley.Ledger;

/// <summary>What came of adding pages.</summary>
/// <param name="New">Pages that the ledger did not hold.</param>
/// <param name="Held">Deliveries of pages that it held already.</param>
public sealed record AddedPages(int New, int Held);
