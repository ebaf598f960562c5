using Parley.Statements;

namespace Parley.Cli.Evaluation;

/// <summary>Two passages of which a person says whether the ledger has to keep what they state in one entry.</summary>
/// <param name="Set">Pages that are reconciled together.</param>
/// <param name="Story">What the passages are about; no story lies in two parts.</param>
/// <param name="Half"><c>develop</c> may be looked at while matching is worked on, <c>check</c> and <c>fresh</c> are for counting only.</param>
/// <param name="Left">One passage.</param>
/// <param name="Right">The other.</param>
/// <param name="Kind">Kind of both statements.</param>
/// <param name="Same">Whether one entry holds both.</param>
/// <param name="Hardness"><c>hard</c> or <c>easy</c>, by the rule at the head of the table.</param>
/// <param name="Reason">Why, in the words of the person who labelled it.</param>
internal sealed record EntryPair(
    string Set,
    string Story,
    string Half,
    EntryPassage Left,
    EntryPassage Right,
    StatementKind Kind,
    bool Same,
    string Hardness,
    string Reason
);
