using Parley.Entries;

namespace Parley.Ledger.Views;

/// <summary>A story on its day, with what it changed.</summary>
/// <param name="Story">The story.</param>
/// <param name="Changes">Entries that moved by its articles, in order of identifier.</param>
public sealed record TimelineItem(Story Story, IReadOnlyList<EntryChange> Changes);
