using Parley.Extraction.Text;
using Parley.Values;

namespace Parley.Extraction.Quantities;

/// <summary>Reads the hedge in front of a number.</summary>
internal static class QualifierReader
{
    private static readonly (string[] Words, Qualifier Qualifier)[] Hedges =
    [
        (["as", "much", "as"], Qualifier.UpTo),
        (["as", "many", "as"], Qualifier.UpTo),
        (["a", "maximum", "of"], Qualifier.UpTo),
        (["up", "to"], Qualifier.UpTo),
        (["at", "least"], Qualifier.AtLeast),
        (["a", "minimum", "of"], Qualifier.AtLeast),
        (["no", "less", "than"], Qualifier.AtLeast),
        (["more", "than"], Qualifier.MoreThan),
        (["upwards", "of"], Qualifier.MoreThan),
        (["in", "excess", "of"], Qualifier.MoreThan),
        (["greater", "than"], Qualifier.MoreThan),
        (["over"], Qualifier.MoreThan),
        (["exceeding"], Qualifier.MoreThan),
        (["above"], Qualifier.MoreThan),
        (["less", "than"], Qualifier.LessThan),
        (["fewer", "than"], Qualifier.LessThan),
        (["under"], Qualifier.LessThan),
        (["below"], Qualifier.LessThan),
        (["nearly"], Qualifier.About),
        (["almost"], Qualifier.About),
        (["about"], Qualifier.About),
        (["around"], Qualifier.About),
        (["approximately"], Qualifier.About),
        (["roughly"], Qualifier.About),
        (["some"], Qualifier.About),
        (["an", "estimated"], Qualifier.About),
        (["estimated"], Qualifier.About),
        (["circa"], Qualifier.About),
        (["close", "to"], Qualifier.About),
    ];

    /// <summary>The hedge that ends right before a token, and where it starts.</summary>
    public static (Qualifier Qualifier, int Start) Before(List<Token> tokens, int at, int first)
    {
        var last = at;
        while (
            last > first && tokens[last - 1].Lower is "a" or "an" or "another" or "record" or "the"
        )
        {
            last--;
        }
        foreach (var (words, qualifier) in Hedges)
        {
            foreach (var stop in new[] { at, last })
            {
                var start = stop - words.Length;
                if (
                    start >= first
                    && !(words.Length == 1 && stop < at && tokens[stop].Is("the"))
                    && words.Select((word, i) => tokens[start + i].Is(word)).All(same => same)
                )
                {
                    return (qualifier, start);
                }
            }
        }
        return (Qualifier.Exact, at);
    }
}
