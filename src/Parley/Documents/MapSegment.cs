namespace Parley.Documents;

/// <summary>
/// One piece of clean text and the bytes it stands for: a character, a collapsed run of white space, a character
/// reference, or an inserted LF (no bytes). Runs of plain characters of equal width may share a segment when
/// <see cref="TextLength"/> is a multiple of the character count, byte by byte.
/// </summary>
/// <param name="TextStart">First UTF-16 code unit in the clean text.</param>
/// <param name="TextLength">Number of code units.</param>
/// <param name="ByteStart">First byte in the page.</param>
/// <param name="ByteLength">Number of bytes. A segment with equal text and byte length maps unit by unit.</param>
public readonly record struct MapSegment(
    int TextStart,
    int TextLength,
    int ByteStart,
    int ByteLength
);
