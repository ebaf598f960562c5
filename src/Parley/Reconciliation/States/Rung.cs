using Parley.Statements;

namespace Parley.Reconciliation.States;

/// <summary>The ladder: talk, word, deal, under way, delivered; exits stand beside it.</summary>
internal static class Rung
{
    /// <summary>1 to 5 on the ladder, 0 for what has no rung (exits and the statuses of other kinds).</summary>
    public static int Of(Status? status) =>
        status switch
        {
            Status.Considered
            or Status.Expected
            or Status.Offered
            or Status.Threatened
            or Status.Proposed
            or Status.Planned => 1,
            Status.Pledged or Status.Announced => 2,
            Status.Agreed => 3,
            Status.Underway or Status.InForce => 4,
            Status.Delivered or Status.Held => 5,
            _ => 0,
        };

    /// <summary>Whether a status leaves the ladder.</summary>
    public static bool IsExit(Status? status) =>
        status
            is Status.Suspended
                or Status.Blocked
                or Status.Withdrawn
                or Status.Denied
                or Status.Cancelled
                or Status.Ended
                or Status.Paused
                or Status.Exempted;

    /// <summary>
    /// Whether going from one status to another is a move. A promise told again when it is agreed or under way is no way down, and
    /// what is expected of a promise is none either; to be weighed or offered anew is one.
    /// </summary>
    public static bool IsMove(Status? from, Status? to) =>
        to is not null
        && from != to
        && (IsExit(from) || IsExit(to) || (Of(from) != Of(to) && !IsToldAgain(from, to)));

    private static bool IsToldAgain(Status? from, Status? to) =>
        to is Status.Pledged or Status.Agreed or Status.Expected or Status.Announced
        && Of(from) > Of(to);
}
