using Parley.Statements;
using Parley.Values;

namespace Parley.Entries;

/// <summary>What one party holds on one issue.</summary>
/// <param name="Issue">Key of the case's issue list.</param>
/// <param name="Party">Country or person.</param>
/// <param name="Position">What the party does about it.</param>
/// <param name="Topic">What exactly, as printed.</param>
/// <param name="Since">First publication day, or null.</param>
/// <param name="Statements">Who says so, ascending.</param>
/// <param name="AnsweredBy">Identifiers of entries that answer it.</param>
public sealed record PositionRow(
    string Issue,
    Party Party,
    StanceKind Position,
    string Topic,
    DateBounds? Since,
    IReadOnlyList<StatementId> Statements,
    IReadOnlyList<string> AnsweredBy
);
