using Parley.Statements;

namespace Parley.Reconciliation;

/// <summary>Statements that speak of the same thing. Membership never changes with the day one looks from; what the entry stands at does.</summary>
/// <param name="Id">Identifier of the entry, from its smallest statement.</param>
/// <param name="Kind">Kind of the entry.</param>
/// <param name="Statements">Members, ascending.</param>
/// <param name="Grounds">Why each member belongs, in the order of the members.</param>
public sealed record EntryGroup(
    string Id,
    StatementKind Kind,
    IReadOnlyList<StatementId> Statements,
    IReadOnlyList<string> Grounds
);
