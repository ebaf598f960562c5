namespace Parley.Documents;

/// <summary>Something a stage wants known, with a stable code (listed in <c>docs/diagnostics.md</c>).</summary>
/// <param name="Code"><c>PAR1xxx</c> input, <c>PAR2xxx</c> reading, <c>PAR3xxx</c> extraction, <c>PAR4xxx</c> reconciliation, <c>PAR5xxx</c> publishing.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">One sentence: what, where, what to do.</param>
/// <param name="Span">Where in the clean text, if it has a place there.</param>
public sealed record Diagnostic(
    string Code,
    Severity Severity,
    string Message,
    TextSpan? Span = null
);
