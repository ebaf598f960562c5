namespace Parley.Extraction.Text;

/// <summary>A word, a number or a mark. A long article has millions, so it takes no more than it needs.</summary>
/// <param name="start">First code unit.</param>
/// <param name="end">One past the last code unit.</param>
/// <param name="kind">What it is made of.</param>
/// <param name="word">Its letters, and what tables say of them.</param>
/// <param name="capital">Whether it starts with a capital letter.</param>
internal readonly struct Token(int start, int end, TokenKind kind, Lexeme word, bool capital)
{
    private const int CapitalBit = 4;
    private const int KindBits = 3;

    /// <summary>Length, then whether it has a capital, then the kind.</summary>
    private readonly int shape =
        ((end - start) << KindBits) | (capital ? CapitalBit : 0) | (int)kind;

    /// <summary>First code unit.</summary>
    public int Start { get; } = start;

    /// <summary>One past the last code unit.</summary>
    public int End => Start + (shape >> KindBits);

    /// <summary>What it is made of.</summary>
    public TokenKind Kind => (TokenKind)(shape & (CapitalBit - 1));

    /// <summary>Its letters, and what tables say of them.</summary>
    public Lexeme Word { get; } = word;

    /// <summary>Whether it starts with a capital letter.</summary>
    public bool Capital => (shape & CapitalBit) != 0;

    /// <summary>Its letters in lower case, apostrophes straightened, so that tables compare ordinally.</summary>
    public string Lower => Word.Lower;

    public bool Is(string lower) => string.Equals(Lower, lower, StringComparison.Ordinal);
}
