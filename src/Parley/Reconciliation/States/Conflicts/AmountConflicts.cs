using System.Globalization;
using Parley.Entries;
using Parley.Statements;

namespace Parley.Reconciliation.States.Conflicts;

/// <summary>One promise told with several amounts.</summary>
internal sealed class AmountConflicts(ConflictMaker maker, VisibleSet visible)
{
    private const decimal Rounding = 0.03m;

    /// <summary>One promise, several amounts in one currency.</summary>
    public IEnumerable<Conflict> Find(IEnumerable<LedgerEntry> entries)
    {
        foreach (var entry in entries.Where(entry => entry.Kind == StatementKind.Commitment))
        {
            var claims = entry
                .Statements.Select(id => visible.Statements[id])
                .OfType<Commitment>()
                .Where(commitment => commitment.Amount?.Representative is not null)
                .GroupBy(commitment => commitment.Amount!.Currency, StringComparer.Ordinal)
                .Where(currency =>
                    currency
                        .Select(commitment => commitment.Amount!.Representative)
                        .Distinct()
                        .Count() > 1
                );
            foreach (var currency in claims)
            {
                var values = currency
                    .GroupBy(commitment => commitment.Amount!.Representative!.Value)
                    .OrderBy(value => value.Min(ConflictMaker.Published))
                    .ThenBy(value => value.Key)
                    .ToList();
                var (low, high) = (values.Min(value => value.Key), values.Max(value => value.Key));
                var ratio = high / low;
                var (cause, ground) =
                    currency.Select(one => one.Amount!.Prices).Distinct().Count() > 1
                        ? (ConflictCause.Basis, "they are counted in prices of different years")
                    : high - low <= Rounding * high
                        ? (ConflictCause.Rounding, "they differ by three percent or less")
                    : ratio is 10 or 100 or 1000
                        ? (
                            ConflictCause.Unit,
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"one is {ratio:0} times the other"
                            )
                        )
                    : values.Any(value => value.All(one => Rung.Of(one.Status) <= 1))
                    && values.Any(value => value.Any(one => Rung.Of(one.Status) >= 2))
                        ? (ConflictCause.Preview, "one was told before the promise, one with it")
                    : IsOutdated(values)
                        ? (
                            ConflictCause.Stale,
                            "every telling of one came before every telling of the other"
                        )
                    : (ConflictCause.Unknown, "nothing in the texts tells why");
                yield return ConflictMaker.Make(
                    cause,
                    entry.Title,
                    [entry.Id],
                    ground,
                    [
                        .. values.Select(value =>
                            maker.Value(
                                value.Key,
                                currency.Key,
                                null,
                                null,
                                value.Select(one => one.Id)
                            )
                        ),
                    ]
                );
            }
        }
    }

    /// <summary>Whether the values follow each other in time and never come back.</summary>
    private static bool IsOutdated(List<IGrouping<decimal, Commitment>> values) =>
        values
            .Zip(values.Skip(1))
            .All(pair =>
                pair.First.Max(ConflictMaker.Published) < pair.Second.Min(ConflictMaker.Published)
                && pair.Second.Min(ConflictMaker.Published) < DateOnly.MaxValue
            );
}
