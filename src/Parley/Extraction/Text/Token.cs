namespace Parley.Extraction.Text;

/// <summary>A word, a number or a mark.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">One past the last code unit.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Lower">Its letters in lower case, apostrophes straightened, so that tables compare ordinally.</param>
/// <param name="Capital">Whether it starts with a capital letter.</param>
internal readonly record struct Token(
    int Start,
    int End,
    TokenKind Kind,
    string Lower,
    bool Capital
)
{
    public bool Is(string lower) => string.Equals(Lower, lower, StringComparison.Ordinal);
}
