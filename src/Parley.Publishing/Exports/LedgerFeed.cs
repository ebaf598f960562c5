namespace Parley.Publishing.Exports;

/// <summary>Changes of a ledger, the latest first, before they are written as Atom or as JSON Feed.</summary>
/// <param name="Id">A name that no other feed has and that stays.</param>
/// <param name="Title">What it follows.</param>
/// <param name="Updated">Day of its latest change, or of printing where there is none.</param>
/// <param name="Entries">Its changes.</param>
public sealed record LedgerFeed(
    string Id,
    string Title,
    DateOnly Updated,
    IReadOnlyList<FeedEntry> Entries
);
