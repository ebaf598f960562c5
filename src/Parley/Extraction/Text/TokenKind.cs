namespace Parley.Extraction.Text;

/// <summary>What a token is made of.</summary>
internal enum TokenKind
{
    /// <summary>Letters, with inner full stops for abbreviations ("U.S.").</summary>
    Word,

    /// <summary>Digits with inner separators ("1,000", "8.6").</summary>
    Number,

    /// <summary>One mark: punctuation, bracket, currency or percent sign.</summary>
    Mark,
}
