using Parley.Documents;
using Parley.Statements;

namespace Parley.Reconciliation.Matching;

/// <summary>What is compared of a statement to tell whether another one speaks of the same thing.</summary>
/// <param name="statement">The statement, as much as is kept of it.</param>
/// <param name="span">Where its evidence lies in its article.</param>
internal abstract class EntryProfile(Statement statement, TextSpan span)
{
    private readonly TextSpan span = span;

    /// <summary>The statement.</summary>
    public Statement Statement { get; } = statement;

    /// <summary>How much it tells; the fullest telling stands for a group.</summary>
    public abstract int Fullness { get; }

    /// <summary>Whether it tells what no other thing shares: what such tellings forbid, the others of a group cannot allow.</summary>
    public virtual bool IsFirm => true;

    /// <summary>Statements that share no key are never compared.</summary>
    public abstract IEnumerable<string> Keys { get; }

    /// <summary>
    /// Statements of one signature tell the very same and are one without comparing; a statement that tells too little for that has
    /// a signature of its own.
    /// </summary>
    /// <remarks>It is longer than the rest of a profile and is made anew each time.</remarks>
    public abstract string Signature { get; }

    /// <summary>The day by which it was told, or null.</summary>
    protected DateOnly? Told { get; } = statement.Document.Published?.Bounds.Latest;

    /// <summary>Adds what speaks for and against a match.</summary>
    /// <param name="other">Another of the same kind.</param>
    /// <param name="oneSentence">Whether the evidence of both overlaps.</param>
    /// <param name="score">Receives the points.</param>
    public abstract void Compare(EntryProfile other, bool oneSentence, ref MatchScore score);

    /// <summary>Whether the evidence of one runs over that of the other.</summary>
    protected bool Overlaps(EntryProfile other) => span.Overlaps(other.span);

    /// <summary>Whether one article tells both.</summary>
    protected bool IsOfOneArticle(EntryProfile other) =>
        Statement.Document.Article == other.Statement.Document.Article;

    /// <summary>Whether two were told further apart than some years.</summary>
    protected bool IsToldApart(EntryProfile other, double years) =>
        Told is { } mine
        && other.Told is { } theirs
        && Math.Abs(mine.DayNumber - theirs.DayNumber) > years * 366;
}
