namespace Parley.Reading.Text;

/// <summary>
/// A piece of clean text and the characters of the source that it stands for. Where both have one length they match
/// character by character; else all of the piece stands for all of them (a collapsed run, a reference).
/// </summary>
/// <param name="Start">First character in the clean text.</param>
/// <param name="Length">Number of them.</param>
/// <param name="Source">First character in the source.</param>
/// <param name="SourceLength">Number of them.</param>
internal readonly record struct TextRun(int Start, int Length, int Source, int SourceLength)
{
    public int End => Start + Length;

    public bool Plain => Length == SourceLength;

    /// <summary>The characters of the source behind one character of the piece.</summary>
    public (int Start, int End) At(int position) =>
        Plain
            ? (Source + position - Start, Source + position - Start + 1)
            : (Source, Source + SourceLength);

    /// <summary>The part between two characters of the clean text, which lie in the piece.</summary>
    public TextRun Part(int start, int end) =>
        Plain
            ? new(start, end - start, Source + start - Start, end - start)
            : this with
            {
                Start = start,
                Length = end - start,
            };

    public TextRun MovedBy(int distance) => this with { Start = Start + distance };
}
