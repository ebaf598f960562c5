using Parley.Documents;
using Parley.Statements;

namespace Parley.Cli.Evaluation;

/// <summary>A passage of a labelled pair.</summary>
/// <param name="Path">Of the page, or of one story of a newswire's file.</param>
/// <param name="Span">In the clean text of the page's article.</param>
internal readonly record struct EntryPassage(string Path, TextSpan Span)
{
    /// <summary>
    /// The statements that the passage means: of its kind, with the largest overlap, and of those the shortest. One clause that is
    /// read as several statements (to invest and to build) means them all.
    /// </summary>
    /// <param name="ofPage">Statements of the passage's page.</param>
    /// <param name="kind">The kind wanted.</param>
    public IReadOnlyList<Statement> Find(IEnumerable<Statement> ofPage, StatementKind kind)
    {
        var span = Span;
        var fits = ofPage
            .Where(statement => statement.Kind == kind && statement.Evidence.Span.Overlaps(span))
            .GroupBy(statement => Fit(statement.Evidence.Span, span))
            .MaxBy(group => group.Key);
        return fits is null ? [] : [.. fits];
    }

    public override string ToString() => $"{Path}:{Span.Start}-{Span.End}";

    private static (int Overlap, int Shortness) Fit(TextSpan found, TextSpan wanted) =>
        (Math.Min(found.End, wanted.End) - Math.Max(found.Start, wanted.Start), -found.Length);
}
