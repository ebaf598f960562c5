namespace Parley.Documents.Charsets;

/// <summary>A charset of one byte a sign, as one language uses it, and how well it explains some bytes.</summary>
internal sealed class SingleByteCharset
{
    private const string Quotes = "“”‘’„‚«»‹›¿¡";
    private const string Dashes = "–—…·•";
    private const string Currencies = "€£¥";
    private const string Units = "§©®™°½¼¾ºª№\u00A0\u00AD";

    private readonly string signs;
    private readonly Dictionary<char, double> letters = [];
    private readonly string neighbours;
    private readonly bool latin;

    /// <summary>A charset with the letters of a language.</summary>
    /// <param name="name">The encoding's name.</param>
    /// <param name="alphabet">Its letters beyond ASCII, in lower case; those of other scripts than Latin by frequency.</param>
    /// <param name="neighbours">Letters of the other languages that share the charset, from which names come.</param>
    public SingleByteCharset(string name, string alphabet, string neighbours)
    {
        Name = name;
        this.neighbours = neighbours;
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
        var lower = char.ToLowerInvariant(sign);
        if (!letters.TryGetValue(lower, out var weight))
        {
            if (sign is 'º' or 'ª' && char.IsAsciiDigit(before))
            {
                return 0.6;
            }
            if (!latin || !neighbours.Contains(lower, StringComparison.Ordinal))
            {
                return -0.5;
            }
            weight = 0.7;
        }
        if (char.IsUpper(sign))
        {
            if (char.IsLower(before))
            {
                return -1;
            }
            weight *= 0.7;
        }
        return char.IsAsciiLetter(before) || char.IsAsciiLetter(after)
            ? latin
                ? weight
                : -0.5
            : latin
                ? Apart(bytes, at, weight, before, after)
                : IsSign(before) || IsSign(after)
                    ? weight
                    : char.IsWhiteSpace(before) && char.IsWhiteSpace(after)
                        ? 0.4
                        : 0.2;
    }

    /// <summary>A Latin letter without an ASCII letter beside it: a word of one letter, or among other accents.</summary>
    private double Apart(
        ReadOnlySpan<byte> bytes,
        int at,
        double weight,
        char before,
        char after
    ) =>
        char.IsWhiteSpace(before) && char.IsWhiteSpace(after) ? 0.6
        : InLatinWord(bytes, at) ? 0.8 * weight
        : -0.5;

    /// <summary>Letters of a script other than Latin stand beside each other.</summary>
    private bool IsSign(char character) =>
        character >= '\u0080' && letters.ContainsKey(char.ToLowerInvariant(character));

    private static double Mark(char sign, char before, char after)
    {
        var within = char.IsLetter(before) && char.IsLetter(after);
        if (Quotes.Contains(sign, StringComparison.Ordinal))
        {
            // A quotation mark holds on to what it quotes, on one side; an apostrophe stands between letters.
            return within ? (sign is '’' ? 0.9 : -1)
                : char.IsWhiteSpace(before) && char.IsWhiteSpace(after) ? 0.5
                : 0.9;
        }
        if (Dashes.Contains(sign, StringComparison.Ordinal))
        {
            return within && sign is '•' ? -1 : 0.9;
        }
        if (Currencies.Contains(sign, StringComparison.Ordinal))
        {
            return within ? -1
                : char.IsAsciiDigit(before) || char.IsAsciiDigit(after) ? 0.9
                : 0.6;
        }
        return within && sign is not ('\u00AD' or '\u00A0') ? -1
            : Units.Contains(sign, StringComparison.Ordinal) ? 0.6
            : -0.3;
    }

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
