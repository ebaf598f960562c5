namespace Parley.Reading.Pdf;

/// <summary>A printed line: its words as places in the source, and how high its letters are.</summary>
/// <param name="Height">In points.</param>
internal sealed record PdfLine(double Height)
{
    public List<(int Start, int End)> Words { get; } = [];
}
