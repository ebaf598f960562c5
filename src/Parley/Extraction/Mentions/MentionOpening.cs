using System.Collections.Frozen;
using Parley.Extraction.Money;
using Parley.Extraction.Quantities;
using Parley.Extraction.Text;

namespace Parley.Extraction.Mentions;

/// <summary>Tells in one look-up whether a number or an amount can begin at a token.</summary>
internal static class MentionOpening
{
    private static readonly FrozenSet<string> Words = NumberWords
        .All.Concat(CurrencyTable.Openings)
        .Concat([".", "-"])
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool Of(List<Token> tokens, int at) =>
        tokens[at].Kind == TokenKind.Number || Words.Contains(tokens[at].Lower);
}
