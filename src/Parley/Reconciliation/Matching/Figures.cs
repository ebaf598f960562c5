using System.Globalization;

namespace Parley.Reconciliation.Matching;

/// <summary>
/// The numbers that a sentence prints, by which it is known again: "90.25", "300 mln". A year and a number of one digit are in too many.
/// </summary>
internal static class Figures
{
    private const decimal FirstYear = 1900;
    private const decimal LastYear = 2100;

    /// <summary>The numbers, each once, ascending; a scale that follows is left out, for both tellings print it alike.</summary>
    public static List<decimal> Of(string sentence)
    {
        var numbers = new SortedSet<decimal>();
        for (var i = 0; i < sentence.Length; i++)
        {
            if (!char.IsAsciiDigit(sentence[i]) || (i > 0 && char.IsLetter(sentence[i - 1])))
            {
                continue;
            }
            var start = i;
            while (i + 1 < sentence.Length && IsPart(sentence, i + 1))
            {
                i++;
            }
            if (
                decimal.TryParse(
                    sentence.AsSpan(start, i - start + 1),
                    NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
                    CultureInfo.InvariantCulture,
                    out var number
                ) && IsTelling(number)
            )
            {
                numbers.Add(number);
            }
        }
        return [.. numbers];
    }

    private static bool IsPart(string sentence, int at) =>
        char.IsAsciiDigit(sentence[at])
        || (
            sentence[at] is '.' or ','
            && at + 1 < sentence.Length
            && char.IsAsciiDigit(sentence[at + 1])
        );

    private static bool IsTelling(decimal number) =>
        number >= 10 && (number is < FirstYear or > LastYear || decimal.Truncate(number) != number);
}
