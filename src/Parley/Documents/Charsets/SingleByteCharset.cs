namespace Parley.Documents.Charsets;

/// <summary>A charset of one byte a sign, as one language uses it, and how well it explains some bytes.</summary>
internal sealed class SingleByteCharset
{
    private const string OpeningMarks = "“‘„‚«‹¿¡";
    private const string ClosingMarks = "”’»›";
    private const string Dashes = "–—…·•";
    private const string Units = "€£¥§©®™°½¼¾ºª№\u00A0\u00AD";

    private readonly string signs;
    private readonly Dictionary<char, double> letters = [];
    private readonly bool latin;

    /// <summary>A charset with the letters of a language.</summary>
    /// <param name="name">The encoding's name.</param>
    /// <param name="alphabet">Its letters beyond ASCII, in lower case; those of other scripts than Latin by frequency.</param>
    public SingleByteCharset(string name, string alphabet)
    {
        Name = name;
        var all = new byte[256];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = (byte)i;
        }
        signs = CharsetLabel.Named(name).GetString(all);
        latin = alphabet[0] < 'Ͱ';
        for (var i = 0; i < alphabet.Length; i++)
        {
            letters[alphabet[i]] = latin ? 1 : 1 - (0.7 * i / alphabet.Length);
        }
    }

    public string Name { get; }

    /// <summary>From −2 (it cannot be) to 1 (every high byte is a letter of the language or a mark in its place).</summary>
    public double Score(ReadOnlySpan<byte> bytes)
    {
        var (sum, count) = (0.0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] >= 0x80)
            {
                sum += Weight(bytes, i);
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private double Weight(ReadOnlySpan<byte> bytes, int at)
    {
        var sign = signs[bytes[at]];
        if (char.IsControl(sign) || sign is '\uFFFD' or (>= '\uE000' and <= '\uF8FF'))
        {
            return -2;
        }
        var before = at > 0 ? signs[bytes[at - 1]] : ' ';
        var after = at + 1 < bytes.Length ? signs[bytes[at + 1]] : ' ';
        // Thai writes vowels as marks over their consonants.
        return char.IsLetter(sign) || letters.ContainsKey(sign)
            ? Letter(bytes, at, sign, before, after)
            : Mark(sign, before, after);
    }

    private double Letter(ReadOnlySpan<byte> bytes, int at, char sign, char before, char after)
    {
        if (!letters.TryGetValue(char.ToLowerInvariant(sign), out var weight))
        {
            return sign is 'º' or 'ª' && char.IsAsciiDigit(before) ? 0.6 : -0.5;
        }
        if (char.IsUpper(sign))
        {
            if (char.IsLower(before))
            {
                return -1;
            }
            weight *= 0.7;
        }
        var ascii = char.IsAsciiLetter(before) || char.IsAsciiLetter(after);
        if (!latin)
        {
            return ascii ? -0.5 : weight;
        }
        return ascii ? weight
            : char.IsWhiteSpace(before) && char.IsWhiteSpace(after) ? 0.6
            : InLatinWord(bytes, at) ? 0.8
            : -0.5;
    }

    private static double Mark(char sign, char before, char after)
    {
        // Nothing but an apostrophe, a raised dot or a soft hyphen stands within a word.
        if (char.IsLetter(before) && char.IsLetter(after))
        {
            return sign is '’' ? 0.9
                : sign is '·' or '\u00AD' ? 0.6
                : Dashes.Contains(sign, StringComparison.Ordinal) ? 0.3
                : -1;
        }
        if (OpeningMarks.Contains(sign, StringComparison.Ordinal))
        {
            return Begins(after) && !char.IsLetterOrDigit(before) ? 0.9 : -0.3;
        }
        if (ClosingMarks.Contains(sign, StringComparison.Ordinal))
        {
            return char.IsLetterOrDigit(before) || (char.IsPunctuation(before) && !Begins(after))
                ? 0.9
                : -0.3;
        }
        if (Dashes.Contains(sign, StringComparison.Ordinal))
        {
            return Begins(after) || char.IsWhiteSpace(after) || after is '<' ? 0.9 : -0.3;
        }
        return Units.Contains(sign, StringComparison.Ordinal) ? 0.6 : -0.3;
    }

    private static bool Begins(char sign) =>
        char.IsLetterOrDigit(sign) || sign is '“' or '‘' or '"' or '\'' or '$' or '(' or '\u00A0';

    /// <summary>Whether an ASCII letter stands near by in the same word.</summary>
    private bool InLatinWord(ReadOnlySpan<byte> bytes, int at)
    {
        for (var step = -1; step <= 1; step += 2)
        {
            for (
                var i = at + step;
                i >= 0
                    && i < bytes.Length
                    && Math.Abs(i - at) <= 3
                    && char.IsLetter(signs[bytes[i]]);
                i += step
            )
            {
                if (bytes[i] < 0x80)
                {
                    return true;
                }
            }
        }
        return false;
    }
}
