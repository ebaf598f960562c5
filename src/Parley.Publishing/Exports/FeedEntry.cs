namespace Parley.Publishing.Exports;

/// <summary>One change of the ledger, as feeds tell it.</summary>
/// <param name="Id">A name that no other change has and that stays.</param>
/// <param name="Title">The change in one line.</param>
/// <param name="On">Day of the story that changed it.</param>
/// <param name="Categories">Kind of entry, and key of its issue.</param>
/// <param name="Quotes">Sentences behind it.</param>
public sealed record FeedEntry(
    string Id,
    string Title,
    DateOnly On,
    IReadOnlyList<string> Categories,
    IReadOnlyList<FeedQuote> Quotes
);
