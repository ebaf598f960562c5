using Parley.Extraction.Text;

namespace Parley.Extraction.Mentions;

/// <summary>Gives a bare number the noun that the number before it counts: "3.9 million headsets, up from 2.4 million".</summary>
internal static class Ellipsis
{
    private const int Reach = 100;

    public static Mention Fill(
        List<Token> tokens,
        int at,
        Sentence sentence,
        List<Mention> before,
        Mention mention
    )
    {
        if (
            mention is not NumberMention { Noun: null } number
            || at == sentence.First
            || before.Count == 0
            || tokens[at - 1].Lower
                is not ("from" or "to" or "and" or "with" or "including" or "or" or "than")
            || before[^1].Span.Start < sentence.Span.Start
            || number.Span.Start - before[^1].Span.End > Reach
        )
        {
            return mention;
        }
        var noun = before[^1] switch
        {
            NumberMention { Noun: { } counted } => counted.Name,
            QuantityMention quantity => quantity.Name,
            _ => null,
        };
        return noun is null ? mention : number with { Noun = new(number.Span, number.Text, noun) };
    }
}
