namespace Parley.Extraction.Text;

/// <summary>A word, a number or a mark.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">One past the last code unit.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Word">Its letters, and what tables say of them.</param>
/// <param name="Capital">Whether it starts with a capital letter.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, Lexeme Word, bool Capital)
{
    /// <summary>Its letters in lower case, apostrophes straightened, so that tables compare ordinally.</summary>
    public string Lower => Word.Lower;

    public bool Is(string lower) => string.Equals(Lower, lower, StringComparison.Ordinal);
}
