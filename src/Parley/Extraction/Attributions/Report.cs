using Parley.Extraction.Clauses;

namespace Parley.Extraction.Attributions;

/// <summary>Somebody says, thinks, wants or judges something: the words that cue it, who does, and what.</summary>
/// <param name="Cue">"said", "according to".</param>
/// <param name="Source">Who, as printed; null where the text names nobody ("is expected").</param>
/// <param name="Content">What, or null.</param>
internal sealed record Report(TokenRange Cue, TokenRange? Source, TokenRange? Content)
{
    private readonly List<TokenRange> more = [];

    /// <summary>The verb, where the cue is one.</summary>
    public Predicate? Predicate { get; init; }

    /// <summary>Pieces of the content behind the cue or in sentences that go on with the quotation.</summary>
    public IReadOnlyList<TokenRange> More => more;

    /// <summary>Whether the content, or a piece of it, is a quotation.</summary>
    public bool Direct { get; init; }

    /// <summary>Whether a token is part of what is said.</summary>
    public bool Tells(int token) =>
        Content is { } content && content.Holds(token) || more.Exists(piece => piece.Holds(token));

    public void Continue(TokenRange piece) => more.Add(piece);
}
