using Parley.Entries;
using Parley.Statements;

namespace Parley.Reconciliation.States.Conflicts;

/// <summary>A meeting that some plan and a party to it says is not decided.</summary>
internal sealed class MeetingDenials(VisibleSet visible)
{
    /// <summary>A meeting that some plan and a party to it says is not decided.</summary>
    public IEnumerable<Conflict> Find(IReadOnlyList<LedgerEntry> entries)
    {
        var denials = visible
            .Statements.Values.OfType<Stance>()
            .Where(stance => stance.Position is StanceKind.Denies && SpeaksOfMeeting(stance))
            .OrderBy(stance => stance.Id)
            .ToLookup(stance => stance.Document.Article);
        foreach (var entry in entries.Where(entry => entry.Kind == StatementKind.Meeting))
        {
            var planned = entry
                .Statements.Select(id => visible.Statements[id])
                .OfType<Meeting>()
                .Where(meeting => meeting.Status == Status.Planned)
                .ToList();
            var against = planned
                .Select(meeting => meeting.Document.Article)
                .Distinct()
                .SelectMany(article => denials[article])
                .ToList();
            if (planned.Count > 0 && against.Count > 0)
            {
                yield return ConflictMaker.Make(
                    ConflictCause.Denial,
                    entry.Title,
                    [entry.Id],
                    "one side says that it is not decided",
                    [
                        new(
                            "planned",
                            null,
                            null,
                            null,
                            [.. planned.Select(meeting => meeting.Id).Order()],
                            visible.Origins(planned.Select(meeting => meeting.Id))
                        ),
                        new(
                            "not decided",
                            null,
                            null,
                            null,
                            [.. against.Select(stance => stance.Id).Order()],
                            visible.Origins(against.Select(stance => stance.Id))
                        ),
                    ]
                );
            }
        }
    }

    private static bool SpeaksOfMeeting(Stance stance)
    {
        var words = (stance.Topic + " " + stance.Evidence.Quote).ToLowerInvariant();
        return words.Contains("meeting", StringComparison.Ordinal)
            || words.Contains("timing", StringComparison.Ordinal)
            || words.Contains("visit", StringComparison.Ordinal)
            || words.Contains("summit", StringComparison.Ordinal);
    }
}
