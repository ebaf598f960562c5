namespace Parley.Reading.Pdf;

/// <summary>Lines that stand together on a page.</summary>
/// <param name="Page">Number of the page, from 1.</param>
/// <param name="Margin">Whether it stands where running heads and page numbers do.</param>
internal sealed record PdfBlock(int Page, bool Margin)
{
    public List<PdfLine> Lines { get; } = [];

    /// <summary>Height of its highest line.</summary>
    public double Height => Lines.Count == 0 ? 0 : Lines.Max(line => line.Height);
}
