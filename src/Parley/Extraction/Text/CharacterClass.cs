namespace Parley.Extraction.Text;

/// <summary>Classes of characters that tokens are cut by.</summary>
internal static class CharacterClass
{
    /// <summary>Kana and Han characters, which are written without spaces and are tokens one by one.</summary>
    public static bool IsEastAsian(char letter) =>
        letter
            is (>= '\u3041' and <= '\u30FF')
                or (>= '\u3005' and <= '\u3007')
                or (>= '\u3400' and <= '\u9FFF')
                or (>= '\uF900' and <= '\uFAFF')
                or (>= '\uFF66' and <= '\uFF9D');

    /// <summary>A digit, of full width too.</summary>
    public static bool IsDigit(char letter) =>
        char.IsAsciiDigit(letter) || letter is >= '\uFF10' and <= '\uFF19';

    /// <summary>The half-width form of a character of full width, else the character itself.</summary>
    public static char Narrow(char letter) =>
        letter switch
        {
            >= '\uFF01' and <= '\uFF5E' => (char)(letter - 0xFEE0),
            '\uFFE5' => '¥',
            '\uFFE1' => '£',
            '\u301C' => '~',
            _ => letter,
        };

    /// <summary>A text with every character in its half-width form.</summary>
    public static string Narrow(string text)
    {
        foreach (var letter in text)
        {
            if (letter >= '\uFF01')
            {
                return string.Create(
                    text.Length,
                    text,
                    (narrow, wide) =>
                    {
                        for (var i = 0; i < wide.Length; i++)
                        {
                            narrow[i] = Narrow(wide[i]);
                        }
                    }
                );
            }
        }
        return text;
    }
}
