using Parley.Statements;

namespace Parley.Extraction.Commitments;

/// <summary>A verb with a class of things makes a commitment.</summary>
/// <param name="Classes">Classes of the thing; <c>*</c> any, <c>-</c> none needed, <c>*money</c> an amount, <c>-word</c> that word after the verb.</param>
/// <param name="Action">Action of the contract.</param>
/// <param name="MoneyKind">Sort of money, or null.</param>
/// <param name="Done">Status of a plain past form.</param>
internal sealed record CommitmentFrame(
    IReadOnlyList<string> Classes,
    string Action,
    MoneyKind? MoneyKind,
    Status Done
);
