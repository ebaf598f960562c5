using System.Runtime.CompilerServices;
using Parley.Ingestion.Containers;

namespace Parley.Ingestion.Pdf;

/// <summary>A PDF document: its words with page and box, as Poppler's <c>pdftotext</c> writes them, are the page.</summary>
internal sealed class PdfContainer(InputOptions options) : IContainer
{
    public bool Recognises(ReadOnlySpan<byte> head) => head.StartsWith("%PDF-"u8);

    public async IAsyncEnumerable<Member> OpenAsync(
        Packed packed,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var (document, fault) = await packed.HoldAsync(options.MaximumHeldBytes, cancellationToken);
        if (fault is not null)
        {
            yield return fault;
        }
        if (document is null)
        {
            yield break;
        }
        var text = await new PdfProgram(options).RunAsync(document, cancellationToken);
        yield return text switch
        {
            { Failure: { } failure } => Member.Failed(
                packed.Path,
                InputDiagnostics.Archive(packed.Path, failure)
            ),
            { Layout: { } layout } when layout.AsSpan().IndexOf("<word "u8) >= 0 => Member.Of(
                packed.Path,
                layout,
                packed.Fetch is null ? null : packed.Fetch with { ContentType = null }
            ),
            { Layout: not null } => Member.Failed(
                packed.Path,
                InputDiagnostics.Archive(
                    packed.Path,
                    "holds no text, as scans do not; have its text recognised first"
                )
            ),
            _ => Member.Failed(
                packed.Path,
                InputDiagnostics.WithoutPdfProgram(packed.Path, options.PdfProgram)
            ),
        };
    }
}
