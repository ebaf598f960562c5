using Parley.Statements;

namespace Parley.Reconciliation.Judgements;

/// <summary>What a person decided of two statements: that they are one thing, or that they are two.</summary>
/// <param name="Left">One.</param>
/// <param name="Right">The other.</param>
/// <param name="Together">Whether they are kept together; else they are kept apart.</param>
/// <param name="Ground">Who decided, when and why.</param>
public sealed record StatementPair(
    StatementId Left,
    StatementId Right,
    bool Together,
    string Ground
);
