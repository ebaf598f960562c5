using Parley.Extraction.Clauses;

namespace Parley.Extraction.Attributions;

/// <summary>Reads who says, thinks, wants or judges what, sentence by sentence in the order of an article.</summary>
internal sealed class AttributionReader(ArticleScan article)
{
    private readonly Quotations quotations = new(article);

    /// <summary>The last report with a quotation, which later ones of its paragraph go on with.</summary>
    private Report? running;

    /// <summary>Reports of a sentence in the order of their cues.</summary>
    public IReadOnlyList<Report> Read(SentenceScan scan) =>
        new SentenceReports(scan, quotations).Read();

    /// <summary>Takes note of a sentence, so that "…, he said. "…"" goes on: a quotation that nobody else says is the last speaker's.</summary>
    public void GoOn(SentenceScan scan, IReadOnlyList<Report> reports)
    {
        if (reports.LastOrDefault(report => report.Direct) is { } speaking)
        {
            running = speaking;
            return;
        }
        if (
            running is not null
            && quotations.At(scan.First) is { } quoted
            && quoted.First == scan.First
            && quoted.End >= scan.End - 1
        )
        {
            if (!running.Content!.Value.Holds(quoted.First))
            {
                running.Continue(quoted);
            }
            return;
        }
        if (quotations.At(scan.First) is null)
        {
            running = null;
        }
    }
}
