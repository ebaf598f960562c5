using Parley.Entries;
using Parley.Ledger.Views;
using Parley.Publishing.Maps;
using Parley.Statements;

namespace Parley.Publishing.Briefs;

/// <summary>Commitments that are neither done nor off, the largest first, and what they add up to.</summary>
internal static class OpenPromises
{
    /// <summary>Read ones before curated ones; each by worth in the currency of the options, then by day.</summary>
    public static IReadOnlyList<LedgerEntry> Of(LedgerView view, BriefOptions options) =>
        [
            .. view
                .Entries.Where(entry =>
                    entry.Kind == StatementKind.Commitment
                    && IsOpen(entry.Status)
                    && !IsSpent(entry, view.AsOf ?? view.Today)
                )
                .OrderBy(entry => entry.Origin)
                .ThenByDescending(entry => WorthOf(entry, view, options))
                .ThenByDescending(entry => entry.Since?.Latest ?? DateOnly.MinValue)
                .ThenBy(entry => entry.Id, StringComparer.Ordinal),
        ];

    /// <summary>A total for each kind of money and currency, of the entries that count.</summary>
    public static IEnumerable<BriefPart> Totals(IEnumerable<LedgerEntry> promises) =>
        promises
            .Where(entry => entry is { Counts: true, Amount.Representative: not null })
            .GroupBy(entry => (entry.MoneyKind, entry.Amount!.Currency))
            .OrderBy(group => group.Key.MoneyKind ?? (MoneyKind)int.MaxValue)
            .ThenBy(group => group.Key.Currency, StringComparer.Ordinal)
            .Select(group =>
            {
                var sum = group.Sum(entry => entry.Amount!.Representative!.Value);
                return new BriefTotal(
                    $"{MapWords.Of(group.Key.MoneyKind)}: {MoneyLabel.Of(sum, group.Key.Currency)} in {BriefText.Many(group.Count(), "entry", "entries")}"
                )
                {
                    Value = sum,
                    Currency = group.Key.Currency,
                    Kind = group.Key.MoneyKind,
                    Entries = [.. group.Select(entry => entry.Id).Order(StringComparer.Ordinal)],
                };
            });

    /// <summary>A budget whose days are over is no promise any more.</summary>
    private static bool IsSpent(LedgerEntry entry, DateOnly on) =>
        entry is { MoneyKind: MoneyKind.Budget, When.Period.To: { } last } && last < on;

    private static bool IsOpen(Status? status) =>
        status
            is Status.Considered
                or Status.Offered
                or Status.Expected
                or Status.Pledged
                or Status.Agreed
                or Status.Underway
                or Status.Suspended
                or Status.Blocked;

    private static decimal WorthOf(LedgerEntry entry, LedgerView view, BriefOptions options) =>
        entry.Amount?.Representative is null
            ? -1
            : Worth.Of(view, entry, options.Currency)?.Value ?? 0;
}
