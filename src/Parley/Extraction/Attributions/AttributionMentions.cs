using Parley.Documents;
using Parley.Extraction.Clauses;
using Parley.Extraction.Mentions;

namespace Parley.Extraction.Attributions;

/// <summary>Reports as mentions, with spans of the text.</summary>
internal static class AttributionMentions
{
    public static AttributionMention Of(ArticleScan article, Report report)
    {
        var cue = Span(article, report.Cue);
        var source = report.Source is { } named ? Span(article, named) : (TextSpan?)null;
        var content = report.Content is { } said ? Span(article, said) : (TextSpan?)null;
        var start = Math.Min(
            cue.Start,
            Math.Min(source?.Start ?? cue.Start, content?.Start ?? cue.Start)
        );
        var end = Math.Max(cue.End, Math.Max(source?.End ?? cue.End, content?.End ?? cue.End));
        return new(new(start, end), article.Text[start..end], cue, source, content)
        {
            More = [.. report.More.Select(piece => Span(article, piece))],
        };
    }

    private static TextSpan Span(ArticleScan article, TokenRange range) =>
        new(article.Tokens[range.First].Start, article.Tokens[range.End - 1].End);
}
