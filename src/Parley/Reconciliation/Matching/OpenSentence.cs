using System.Buffers;
using System.Runtime.InteropServices;
using Parley.Documents;
using Parley.Statements;

namespace Parley.Reconciliation.Matching;

/// <summary>The sentence that statements of an article stand in, while they are taken in order of text.</summary>
internal sealed class OpenSentence
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?;\n。");

    private readonly List<(int Telling, int End)> open = [];
    private readonly List<int> before = [];
    private ArticleId article;

    /// <summary>
    /// Takes a statement and tells those that one sentence tells with it: their evidence overlaps, or no stop stands between, as far as
    /// the words before its own tell. What is returned holds until the next call.
    /// </summary>
    public ReadOnlySpan<int> Add(int telling, Statement statement)
    {
        if (statement.Document.Article != article)
        {
            open.Clear();
            article = statement.Document.Article;
        }
        var evidence = statement.Evidence;
        open.RemoveAll(other => IsOver(other.End, evidence));
        before.Clear();
        before.AddRange(open.Select(other => other.Telling));
        open.Add((telling, evidence.Span.End));
        return CollectionsMarshal.AsSpan(before);
    }

    private static bool IsOver(int end, Evidence evidence)
    {
        var gap = evidence.Span.Start - end;
        return gap > 0
            && (
                gap > evidence.Prefix.Length
                || evidence.Prefix.AsSpan()[^gap..].IndexOfAny(SentenceEnds) >= 0
            );
    }
}
