using System.Collections.Frozen;
using Parley.Extraction.Dates;
using Parley.Extraction.Money;
using Parley.Extraction.Quantities;
using Parley.Extraction.Text;

namespace Parley.Extraction.Mentions;

/// <summary>Tells in one look-up what can begin at a token, so that the readers are asked only where they may find something.</summary>
internal static class MentionOpening
{
    private static readonly FrozenSet<string> Words = NumberWords
        .All.Concat(CurrencyTable.Openings)
        .Concat([".", "-"])
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> DateWords = CalendarWords
        .All.Concat([
            "the",
            "in",
            "within",
            "a",
            "an",
            "one",
            "fiscal",
            "fy",
            "q1",
            "q2",
            "q3",
            "q4",
        ])
        .Concat(NumberWords.All)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a date can begin at a token.</summary>
    public static bool OfDate(List<Token> tokens, int at) =>
        tokens[at].Kind switch
        {
            TokenKind.Number => true,
            TokenKind.Word => DateWords.Contains(tokens[at].Lower)
                || CharacterClass.IsEastAsian(tokens[at].Lower[0])
                || (
                    tokens[at].Capital
                    && tokens[at].Lower.StartsWith("fy", StringComparison.Ordinal)
                ),
            _ => false,
        };

    /// <summary>Whether a number or an amount can begin at a token.</summary>
    public static bool Of(List<Token> tokens, int at) =>
        tokens[at].Kind == TokenKind.Number || Words.Contains(tokens[at].Lower);
}
