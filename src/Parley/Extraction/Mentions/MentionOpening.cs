using Parley.Extraction.Dates;
using Parley.Extraction.Money;
using Parley.Extraction.Parties;
using Parley.Extraction.Quantities;
using Parley.Extraction.Text;

namespace Parley.Extraction.Mentions;

/// <summary>Tells in one look-up what can begin at a token, so that the readers are asked only where they may find something.</summary>
internal static class MentionOpening
{
    private static readonly WordSet Words = new(NumberWords.All.Concat(CurrencyTable.Openings));

    /// <summary>Words of grammar that open a date only with another word of dates behind them.</summary>
    private static readonly string[] ArticleList = ["the", "in", "within", "a", "an", "one"];

    private static readonly WordSet Articles = new(ArticleList);

    private static readonly string[] FiscalWords = ["fiscal", "fy", "q1", "q2", "q3", "q4"];

    private static readonly WordSet DateWords = new(
        CalendarWords
            .All.Concat(FiscalWords)
            .Concat(NumberWords.All)
            .Except(ArticleList, StringComparer.Ordinal)
    );

    /// <summary>Words in small letters at which any of the readers may find something.</summary>
    private static readonly WordSet Small = new([
        .. NumberWords.All,
        .. CurrencyTable.Openings,
        .. CalendarWords.All,
        .. FiscalWords,
        .. ArticleList,
        .. PartyReader.Openings,
    ]);

    /// <summary>Whether nothing begins at a token: a word in small letters that no reader knows.</summary>
    public static bool OfNothing(in Token token) =>
        token is { Kind: TokenKind.Word, Capital: false }
        && !Small.Contains(token)
        && !CharacterClass.IsEastAsian(token.Lower[0]);

    /// <summary>Whether a date can begin at a token.</summary>
    public static bool OfDate(TokenList tokens, int at) =>
        IsDateWord(tokens[at])
        || (
            Articles.Contains(tokens[at])
            && at + 1 < tokens.Count
            && (IsDateWord(tokens[at + 1]) || Articles.Contains(tokens[at + 1]))
        );

    /// <summary>Whether a number or an amount can begin at a token.</summary>
    public static bool Of(TokenList tokens, int at) =>
        tokens[at].Kind switch
        {
            TokenKind.Number => true,
            TokenKind.Mark when tokens[at].Lower is "." or "-" => at + 1 < tokens.Count
                && tokens[at + 1].Kind == TokenKind.Number
                && tokens[at + 1].Start == tokens[at].End,
            _ => Words.Contains(tokens[at]),
        };

    private static bool IsDateWord(Token token) =>
        token.Kind switch
        {
            TokenKind.Number => true,
            TokenKind.Word => DateWords.Contains(token)
                || CharacterClass.IsEastAsian(token.Lower[0])
                || (token.Capital && token.Lower.StartsWith("fy", StringComparison.Ordinal)),
            _ => false,
        };
}
