using Parley.Statements;

namespace Parley.Ledger.Views;

/// <summary>That an entry moved: it came into the ledger, changed rung, or left by an exit.</summary>
/// <param name="Entry">Identifier of the entry.</param>
/// <param name="From">Status before; null when it is new.</param>
/// <param name="To">Status after.</param>
public sealed record EntryChange(string Entry, Status? From, Status? To);
