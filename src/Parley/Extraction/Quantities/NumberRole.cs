namespace Parley.Extraction.Quantities;

/// <summary>What a word does in a number; <c>numbers.tsv</c> says what each is for.</summary>
internal enum NumberRole
{
    None,
    Digit,
    Teen,
    Tens,
    Hundred,
    Dozen,
    Scale,
    Letter,
    Plural,
    Article,
    Few,
    Figure,
    Multiplier,
    Myriad,
}
