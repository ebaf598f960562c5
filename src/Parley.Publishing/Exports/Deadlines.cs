using Parley.Entries;
using Parley.Ledger.Views;
using Parley.Statements;

namespace Parley.Publishing.Exports;

/// <summary>What a ledger expects on a day: commitments at the end of their period, tariffs at the beginning of theirs, meetings on theirs.</summary>
internal static class Deadlines
{
    /// <summary>A meeting said to take longer has no day worth a calendar's page.</summary>
    private const int LongestMeeting = 31;

    public static IEnumerable<Deadline> Of(LedgerView view) =>
        view
            .Entries.Where(entry => entry.Origin == EntryOrigin.Read)
            .Select(Of)
            .OfType<Deadline>()
            .OrderBy(deadline => deadline.From)
            .ThenBy(deadline => deadline.Entry.Id, StringComparer.Ordinal);

    private static Deadline? Of(LedgerEntry entry) =>
        (entry.Kind, entry.When?.Period) switch
        {
            (StatementKind.Commitment, { To: { } due }) when due > FirstTold(entry) => new(
                entry,
                due,
                due,
                "Due"
            ),
            (StatementKind.Tariff, { From: { } effect }) => new(
                entry,
                effect,
                effect,
                "Takes effect"
            ),
            (StatementKind.Meeting, { From: { } first } period)
                when (period.To ?? first).DayNumber - first.DayNumber < LongestMeeting => new(
                entry,
                first,
                period.To ?? first,
                "Meeting"
            ),
            _ => null,
        };

    /// <summary>A day that is not after the first report is the day of the promise, not of its end.</summary>
    private static DateOnly FirstTold(LedgerEntry entry) =>
        entry
            .History.Select(step => step.On?.Latest)
            .OfType<DateOnly>()
            .DefaultIfEmpty(DateOnly.MinValue)
            .Min();
}
