using Parley.Documents;
using Parley.Extraction.Mentions;
using Parley.Extraction.Text;
using Parley.Values;

namespace Parley.Extraction.Quantities;

/// <summary>Reads a share in words as a percentage: "a third of", "two-thirds", "half the".</summary>
internal static class FractionReader
{
    public static PercentMention? TryRead(
        string text,
        TokenList tokens,
        int at,
        int first,
        int end,
        out int next
    )
    {
        next = at;
        var count = Count(tokens[at].Lower);
        if (count == 0)
        {
            return null;
        }
        var word = tokens[at].Is("half") ? at : at + 1;
        var hyphen = word < end && tokens[word].Is("-");
        word = hyphen ? word + 1 : word;
        if (word >= end || Parts(tokens[word].Lower, count) is not { } parts)
        {
            return null;
        }
        if (!Counts(tokens, at, word, first, end, hyphen || count > 1))
        {
            return null;
        }
        next = word + 1;
        var span = new TextSpan(tokens[at].Start, tokens[word].End);
        var share = decimal.Round(100m * count / parts, 1);
        var qualifier = QualifierReader.Before(tokens, at, first);
        return new(
            span,
            text[span.Start..span.End],
            Quantity.Of(share, "percent", qualifier),
            Points: false
        );
    }

    /// <summary>A share says of what; "two-thirds" is one by its form. A half of the year is a date.</summary>
    private static bool Counts(
        TokenList tokens,
        int at,
        int word,
        int first,
        int end,
        bool compound
    )
    {
        if (at > first && tokens[at - 1].Lower is "first" or "second" or "latter" or "last")
        {
            return false;
        }
        return word + 1 < end
            && (
                tokens[word + 1].Is("of")
                || (compound && tokens[word].Lower[^1] == 's' && !tokens[word].Is("quarters"))
                || (tokens[word].Is("half") && tokens[word + 1].Lower is "the" or "its" or "their")
            );
    }

    private static int Count(string word) =>
        word switch
        {
            "a" or "one" or "half" => 1,
            "two" => 2,
            "three" => 3,
            "four" => 4,
            _ => 0,
        };

    private static int? Parts(string word, int count) =>
        word switch
        {
            "half" => 2,
            "third" when count == 1 => 3,
            "thirds" => 3,
            "quarter" when count == 1 => 4,
            "quarters" => 4,
            "fifth" when count == 1 => 5,
            "fifths" => 5,
            "sixth" when count == 1 => 6,
            "tenth" when count == 1 => 10,
            "tenths" => 10,
            _ => null,
        };
}
