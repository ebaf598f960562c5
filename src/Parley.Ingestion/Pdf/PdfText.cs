namespace Parley.Ingestion.Pdf;

/// <summary>The words of a document with their places, or why there are none.</summary>
/// <param name="Layout">What the program wrote, or null.</param>
/// <param name="Failure">Why it wrote nothing, or null.</param>
internal sealed record PdfText(byte[]? Layout, string? Failure)
{
    /// <summary>The program is not there.</summary>
    public static PdfText Absent { get; } = new(null, null);

    public static PdfText Failed(string failure) => new(null, failure);
}
