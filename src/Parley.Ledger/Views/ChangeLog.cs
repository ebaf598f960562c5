using System.Globalization;
using Parley.Entries;
using Parley.Statements;

namespace Parley.Ledger.Views;

/// <summary>What changed between two days: entries, moves, amounts and conflicts, and what was expected and did not happen.</summary>
public static class ChangeLog
{
    /// <summary>Compares two views of one ledger.</summary>
    /// <param name="before">As of the earlier day.</param>
    /// <param name="after">As of the later day, by default the whole ledger.</param>
    /// <returns>Changes by kind, then identifier.</returns>
    public static IReadOnlyList<LedgerChange> Between(LedgerView before, LedgerView after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var earlier = before
            .Entries.Where(entry => entry.Origin == EntryOrigin.Read)
            .ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        var disputes = before
            .Conflicts.Select(conflict => conflict.Id)
            .ToHashSet(StringComparer.Ordinal);
        var from = before.AsOf ?? DateOnly.MinValue;
        var to = after.AsOf ?? after.Today;
        return
        [
            .. after
                .Entries.Where(entry => entry.Origin == EntryOrigin.Read)
                .SelectMany(entry => Of(earlier.GetValueOrDefault(entry.Id), entry))
                .Concat(
                    after
                        .Conflicts.Where(conflict => !disputes.Contains(conflict.Id))
                        .Select(conflict => new LedgerChange(
                            LedgerChangeKind.Conflict,
                            conflict.Id,
                            conflict.About,
                            null,
                            ContractName.Of(conflict.Cause)
                        ))
                )
                .Concat(after.Entries.Where(entry => IsOverdue(entry, from, to)).Select(Overdue))
                .OrderBy(change => change.Kind)
                .ThenBy(change => change.Subject, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<LedgerChange> Of(LedgerEntry? before, LedgerEntry after)
    {
        if (before is null)
        {
            yield return new(
                LedgerChangeKind.New,
                after.Id,
                after.Title,
                null,
                ContractName.Of(after.Status)
            );
            yield break;
        }
        if (before.Status != after.Status)
        {
            yield return new(
                LedgerChangeKind.Moved,
                after.Id,
                after.Title,
                ContractName.Of(before.Status),
                ContractName.Of(after.Status)
            );
        }
        if (
            after.Amount is not null
            && before.Amount?.Representative != after.Amount.Representative
        )
        {
            yield return new(
                LedgerChangeKind.Amount,
                after.Id,
                after.Title,
                Sum(before),
                Sum(after)
            );
        }
    }

    /// <summary>Whether something was due by a day between, and stands still where it stood before it.</summary>
    private static bool IsOverdue(LedgerEntry entry, DateOnly from, DateOnly to) =>
        entry.Origin == EntryOrigin.Read
        && entry.When?.Period?.To is { } due
        && due > from
        && due <= to
        && entry.Status
            is Status.Planned
                or Status.Considered
                or Status.Offered
                or Status.Expected
                or Status.Pledged
                or Status.Agreed
                or Status.Threatened
                or Status.Proposed
                or Status.Announced
        // What was told on the day or after it is news of it, not of a plan.
        && entry.History.All(step => step.On is not { } day || day.Earliest < due);

    private static LedgerChange Overdue(LedgerEntry entry) =>
        new(
            LedgerChangeKind.Overdue,
            entry.Id,
            entry.Title,
            ContractName.Of(entry.Status),
            entry.When!.Period!.Value.To!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        );

    private static string? Sum(LedgerEntry entry) =>
        entry.Amount?.Representative is { } value
            ? string.Create(CultureInfo.InvariantCulture, $"{entry.Amount.Currency} {value:0.##}")
            : null;
}
