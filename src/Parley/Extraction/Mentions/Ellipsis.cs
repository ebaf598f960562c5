using Parley.Extraction.Text;

namespace Parley.Extraction.Mentions;

/// <summary>Gives a bare number the noun that the number before it counts: "3.9 million headsets, up from 2.4 million".</summary>
internal static class Ellipsis
{
    private const int Reach = 100;

    public static Mention Fill(
        TokenList tokens,
        int at,
        Sentence sentence,
        List<Mention> before,
        Mention mention
    )
    {
        if (
            mention is not NumberMention { Noun: null } number
            || at == sentence.First
            || tokens[at - 1].Lower
                is not ("from" or "to" or "and" or "with" or "including" or "or" or "than")
        )
        {
            return mention;
        }
        var last = before.FindLastIndex(other =>
            other is NumberMention or QuantityMention or MoneyMention or PercentMention
        );
        if (
            last < 0
            || before[last].Span.Start < sentence.Span.Start
            || number.Span.Start - before[last].Span.End > Reach
        )
        {
            return mention;
        }
        var noun = before[last] switch
        {
            NumberMention { Noun: { } counted } => counted.Name,
            QuantityMention quantity => quantity.Name,
            _ => null,
        };
        return noun is null ? mention : number with { Noun = new(number.Span, number.Text, noun) };
    }
}
