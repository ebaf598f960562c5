using Parley.Documents;
using Parley.Extraction.Mentions;
using Parley.Extraction.Text;

namespace Parley.Extraction.Clauses;

/// <summary>A sentence with its parties and predicates. Places are token indices of the article.</summary>
internal sealed class SentenceScan
{
    private Chunk?[]? covering;

    public required ArticleScan Article { get; init; }

    public required Sentence Sentence { get; init; }

    public required WordClass[] Classes { get; init; }

    public required List<Chunk> Chunks { get; init; }

    public List<Predicate> Predicates { get; } = [];

    public int First => Sentence.First;

    public int End => Sentence.End;

    public Token Token(int at) => Article.Tokens[at];

    public string Lower(int at) => at >= First && at < End ? Article.Tokens[at].Lower : "";

    public WordClass Class(int at) =>
        at >= First && at < End ? Classes[at - First] : WordClass.Mark;

    /// <summary>The first party that covers a token, or null.</summary>
    public Chunk? ChunkAt(int at)
    {
        covering ??= Cover();
        return at >= First && at < End ? covering[at - First] : null;
    }

    private Chunk?[] Cover()
    {
        var cover = new Chunk?[End - First];
        foreach (var chunk in Chunks)
        {
            for (var at = Math.Max(chunk.First, First); at < Math.Min(chunk.End, End); at++)
            {
                cover[at - First] ??= chunk;
            }
        }
        return cover;
    }

    /// <summary>Whether a token is the verb of a predicate.</summary>
    public bool IsVerb(int at)
    {
        foreach (var predicate in Predicates)
        {
            if (predicate.Main == at)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The predicate whose group or arguments hold a token.</summary>
    public Predicate? PredicateAt(int at) =>
        Predicates.FindLast(predicate => predicate.Start <= at);

    /// <summary>First token of a mention of this sentence.</summary>
    public int FirstOf(Mention mention)
    {
        var at = First;
        while (at < End - 1 && Article.Tokens[at].Start < mention.Span.Start)
        {
            at++;
        }
        return at;
    }

    public TextSpan Span(int first, int end) =>
        new(Article.Tokens[first].Start, Article.Tokens[end - 1].End);
}
