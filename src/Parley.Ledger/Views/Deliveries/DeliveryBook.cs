using System.Globalization;
using Parley.Entries;
using Parley.Statements;

namespace Parley.Ledger.Views.Deliveries;

/// <summary>Holds each promise against what is measured and told of it.</summary>
public static class DeliveryBook
{
    /// <summary>
    /// What is planned, promised, agreed or done, one row each, by identifier. A level is measured by levels, money over time by
    /// flows within its days; neither ever by the other, and nothing is converted.
    /// </summary>
    public static IReadOnlyList<Delivery> Of(LedgerView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return Of(view, view.Entries);
    }

    /// <summary>The row of one entry of the view, or null where it is no standing promise.</summary>
    public static Delivery? Of(LedgerView view, LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(entry);
        return Of(view, [entry]) is [var row] ? row : null;
    }

    private static List<Delivery> Of(LedgerView view, IReadOnlyList<LedgerEntry> entries)
    {
        var meter = new DeliveryMeter(view);
        var parts = view
            .Entries.Where(entry => entry.Parent is not null)
            .ToLookup(entry => entry.Parent!, StringComparer.Ordinal);
        return
        [
            .. entries
                .Where(IsPromise)
                .Select(entry =>
                    Rate(
                        entry,
                        DeliveryTarget.Of(entry, view.Statements),
                        parts[entry.Id],
                        meter,
                        view.AsOf ?? view.Today
                    )
                )
                .OrderBy(delivery => delivery.Entry, StringComparer.Ordinal),
        ];
    }

    private static bool IsPromise(LedgerEntry entry) =>
        entry
            is {
                Origin: EntryOrigin.Read,
                Kind: StatementKind.Commitment,
                Status: Status.Expected
                    or Status.Pledged
                    or Status.Agreed
                    or Status.Underway
                    or Status.Delivered
            };

    private static Delivery Rate(
        LedgerEntry entry,
        DeliveryTarget target,
        IEnumerable<LedgerEntry> parts,
        DeliveryMeter meter,
        DateOnly on
    )
    {
        var measuring = meter.SeriesOf(entry, target);
        var values = measuring is null ? [] : meter.ValuesOf(measuring, entry, target);
        var stages = Stages(parts, target);
        var reached = Reached(values.ConvertAll(value => value.Point), target);
        decimal? share =
            reached is { } sum && target.Least is { } least and > 0 ? sum / least : null;
        var row = new Delivery
        {
            Entry = entry.Id,
            Title = entry.Title,
            State = DeliveryState.Open,
            Grounds = [],
            Target = target.Number,
            IsLevel = target.IsLevel,
            Period = target.Period,
            Series = measuring?.Id,
            Measured = [.. values.Select(value => value.Point)],
            Share = share,
            Stages = stages,
        };
        if (entry.Status == Status.Delivered)
        {
            return row with
            {
                State = DeliveryState.Delivered,
                Grounds = [$"told to be done, {entry.Since?.ToString() ?? "undated"}"],
            };
        }
        if (target.Gaps.Count > 0)
        {
            return row with { State = DeliveryState.Unratable, Grounds = target.Gaps };
        }
        var done = stages
            .Where(stage => stage.Status == Status.Delivered)
            .Sum(stage => stage.Amount);
        var grounds = Grounds(measuring, values.Count, share, target);
        // A level reached before the promise was made does not deliver it.
        var keeps =
            share >= 1 && (!target.IsLevel || values.Count > 1)
            || (!target.IsLevel && done >= target.Least);
        if (keeps)
        {
            return row with { State = DeliveryState.Delivered, Grounds = grounds };
        }
        if (target.Period?.To is { } due && due < on)
        {
            return row with
            {
                State = DeliveryState.Overdue,
                Grounds = [$"due by {target.Deadline}", .. grounds],
            };
        }
        var moving =
            entry.Status == Status.Underway
            || stages.Any(stage => stage.Status is Status.Underway or Status.Delivered)
            || (target.IsLevel ? Rises(values) : reached > 0);
        return row with
        {
            State = moving ? DeliveryState.UnderWay : DeliveryState.Open,
            Grounds = grounds,
        };
    }

    private static List<string> Grounds(
        FigureSeries? measuring,
        int values,
        decimal? share,
        DeliveryTarget target
    ) =>
        [
            measuring is null ? "no series of the case measures it"
            : share is null ? $"{measuring.Basis} has no value for its days yet"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{measuring.Basis} measures {share:0%} of {(target.Yearly ? "a year's sum" : target.IsLevel ? "the level" : "the sum")}{(target.IsLevel ? "" : $" over {values} of its periods")}"
            ),
        ];

    /// <summary>The last level; the sum of flows; of a sum promised for each year, the last year's.</summary>
    private static decimal? Reached(List<FigurePoint> values, DeliveryTarget target) =>
        values.Count == 0 ? null
        : target.IsLevel || target.Yearly ? values[^1].Value.Representative
        : values.Sum(value => value.Value.Representative ?? 0);

    private static bool Rises(List<(FigurePoint Point, Values.DatePeriod Days)> values) =>
        values.Count > 1
        && values[^1].Point.Value.Representative > values[0].Point.Value.Representative;

    /// <summary>Money of one unit only; parts that left the ladder are not part of any stage.</summary>
    private static List<DeliveryStage> Stages(
        IEnumerable<LedgerEntry> parts,
        DeliveryTarget target
    ) =>
        [
            .. parts
                .Where(part =>
                    part.Amount is { Representative: not null, Per: null } money
                    && money.Currency == target.Number?.Unit
                    && part.Status
                        is Status.Pledged
                            or Status.Agreed
                            or Status.Underway
                            or Status.Delivered
                )
                .GroupBy(part => part.Status!.Value)
                .OrderBy(group => group.Key)
                .Select(group => new DeliveryStage(
                    group.Key,
                    group.Sum(part => part.Amount!.Representative!.Value),
                    [.. group.Select(part => part.Id).Order(StringComparer.Ordinal)]
                )),
        ];
}
