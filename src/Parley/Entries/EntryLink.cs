namespace Parley.Entries;

/// <summary>A link from one entry to another.</summary>
/// <param name="Kind">How they hang together.</param>
/// <param name="To">Identifier of the other entry.</param>
/// <param name="Ground">Why, in one phrase.</param>
public sealed record EntryLink(LinkKind Kind, string To, string Ground);
