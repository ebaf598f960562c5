using Parley.Ingestion;
using Parley.Reconciliation;
using Parley.Statements;

namespace Parley.Cli.Composition;

/// <summary>Reads inputs to statements with their dates settled; of each page no more stays than what it says and what dates it.</summary>
internal static class StatementRun
{
    /// <summary>The statements in order of document and text, and how many inputs failed; each was named on standard error.</summary>
    public static async Task<(IReadOnlyList<Statement> Statements, int Failures)> ReadAsync(
        Pipeline pipeline,
        IAsyncEnumerable<InputResult> inputs,
        int threads,
        CancellationToken cancellationToken
    )
    {
        var sketches = new List<ArticleSketch>();
        var statements = new List<Statement>();
        var failures = 0;
        await foreach (
            var (input, content, dates) in SideBySide
                .SelectAsync(inputs, threads, Read, cancellationToken)
                .ConfigureAwait(false)
        )
        {
            failures += InputReport.Print(input.Diagnostic) ? 1 : 0;
            if (content is not null)
            {
                failures += InputReport.Print(content) ? 1 : 0;
                statements.AddRange(content.Statements);
                sketches.AddRange(dates);
            }
        }
        return (Pipeline.SettleDates(sketches, statements), failures);

        (InputResult Input, PageContent? Content, IReadOnlyList<ArticleSketch> Dates) Read(
            InputResult input
        )
        {
            if (input.Page is not { } page)
            {
                return (input, null, []);
            }
            var content = pipeline.Read(page);
            return (
                input with
                {
                    Page = null,
                },
                content with
                {
                    Page = page with { Bytes = default },
                    Articles = [],
                },
                pipeline.SketchDates(content)
            );
        }
    }
}
