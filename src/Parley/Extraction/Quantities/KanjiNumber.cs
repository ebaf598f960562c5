using Parley.Extraction.Text;

namespace Parley.Extraction.Quantities;

/// <summary>Reads Japanese numbers: 8.6兆, 1兆2,000億, 2万5千, 三十五.</summary>
internal static class KanjiNumber
{
    private const decimal Greatest = 1e15m;

    /// <summary>Whether a character carries on a number that began with digits.</summary>
    public static bool Continues(string character) =>
        NumberWords.Find(character, out _) is NumberRole.Myriad or NumberRole.Multiplier;

    /// <summary>Reads a number that begins with a kanji numeral.</summary>
    public static bool TryRead(TokenList tokens, int at, int end, out NumberPhrase number) =>
        Read(tokens, at, end, null, out number) && number.Next > at;

    /// <summary>Reads on from digits.</summary>
    public static bool TryContinue(
        TokenList tokens,
        int at,
        int end,
        decimal digits,
        out NumberPhrase number
    ) => Read(tokens, at, end, digits, out number);

    /// <summary>Whether the parts can grow once more without leaving the range of the type.</summary>
    private static bool Small(decimal total, decimal section, decimal? pending) =>
        total < Greatest && section < Greatest && (pending ?? 0) < Greatest;

    private static bool Read(
        TokenList tokens,
        int at,
        int end,
        decimal? digits,
        out NumberPhrase number
    )
    {
        decimal total = 0;
        decimal section = 0;
        decimal scale = 1;
        var pending = digits;
        var next = at;
        for (; next < end && Small(total, section, pending); next++)
        {
            if (next > at && !NumberReader.Glued(tokens, next))
            {
                break;
            }
            var token = tokens[next];
            if (token.Kind == TokenKind.Number)
            {
                if (pending is not null || !DigitText.TryParse(token.Lower, out var figures))
                {
                    break;
                }
                pending = figures;
                continue;
            }
            var role = NumberWords.Find(token.Lower, out var value);
            if (role == NumberRole.Figure)
            {
                pending = ((pending ?? 0) * 10) + value;
            }
            else if (role == NumberRole.Multiplier)
            {
                section += (pending ?? 1) * value;
                pending = null;
            }
            else if (role == NumberRole.Myriad && section == 0 && pending is null && total > 0)
            {
                // 1万億: a scale of a scale.
                total *= value;
                scale *= value;
            }
            else if (role == NumberRole.Myriad && section + (pending ?? 0) > 0)
            {
                total += (section + (pending ?? 0)) * value;
                (section, pending, scale) = (0, null, value);
            }
            else
            {
                break;
            }
        }
        number = new(
            total + section + (pending ?? 0),
            next,
            digits is null ? NumberForm.Words : NumberForm.Digits,
            section + (pending ?? 0) == 0 ? scale : 1
        );
        return true;
    }
}
