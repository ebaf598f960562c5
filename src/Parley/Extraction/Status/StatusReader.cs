using Parley.Extraction.Clauses;
using Parley.Statements;

namespace Parley.Extraction.Statuses;

/// <summary>How firm an action is: its <see cref="Standing"/> on the ladder of statuses.</summary>
internal static class StatusReader
{
    /// <summary>Status of the action of a predicate; a plain past form is <paramref name="done"/>.</summary>
    public static Status Of(SentenceScan scan, Predicate predicate, Status done)
    {
        var standing = StandingReader.Of(scan, predicate);
        return standing.Denied && standing.Ground != Ground.Blocked
            ? Status.Denied
            : Grounds.Status(standing.Ground) ?? OfOwn(standing.Ground, done);
    }

    /// <summary>Status that a predicate gives to what it governs as an object ("announced a $1 billion investment").</summary>
    public static Status? OfObject(SentenceScan scan, Predicate predicate, Status? otherwise)
    {
        if (StandingReader.Governed(scan, predicate) is { } governed)
        {
            return governed.Denied && governed.Ground != Ground.Blocked
                ? Status.Denied
                : Grounds.Status(governed.Ground) ?? OfOwn(governed.Ground, Status.Delivered);
        }
        if (predicate.Modal is "may" or "might" or "could" or "can")
        {
            return Status.Considered;
        }
        if (predicate.Negated)
        {
            return Status.Denied;
        }
        return ControlTable.OfVerb(predicate.Lemma) ?? otherwise;
    }

    /// <summary>Whether a verb speaks of another action ("is expected to").</summary>
    public static bool IsControl(string lemma) => ControlTable.IsVerb(lemma);

    private static Status OfOwn(Ground ground, Status done) =>
        ground switch
        {
            Ground.Done => done,
            Ground.Present or Ground.Ongoing => Status.Underway,
            Ground.Base or Ground.Infinitive or Ground.Gerund => Status.Pledged,
            Ground.Will or Ground.Would => Status.Pledged,
            Ground.Due => Status.Expected,
            _ => Status.Considered,
        };
}
