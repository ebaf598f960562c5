using System.Globalization;
using Parley.Cases;
using Parley.Entries;
using Parley.Statements;
using Parley.Values;

namespace Parley.Reconciliation.States;

/// <summary>Finds values that disagree and names the cause where it can be known, with the ground.</summary>
internal sealed class ConflictFinder(Case @case, SeriesBuilder series, VisibleSet visible)
{
    private const decimal Rounding = 0.03m;

    public List<Conflict> Find(
        IReadOnlyList<LedgerEntry> entries,
        IReadOnlyList<SeriesBuilder.Placed> placed
    ) =>
        [
            .. Amounts(entries)
                .Concat(Natures(entries))
                .Concat(WithinSeries(placed))
                .Concat(BetweenBases(placed))
                .Concat(Periods(placed))
                .Concat(Denials(entries))
                .DistinctBy(conflict => conflict.Id)
                .OrderBy(conflict => conflict.Cause)
                .ThenBy(conflict => conflict.Id, StringComparer.Ordinal),
        ];

    /// <summary>One promise, several amounts in one currency.</summary>
    private IEnumerable<Conflict> Amounts(IEnumerable<LedgerEntry> entries)
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
                    .OrderBy(value => value.Min(Published))
                    .ThenBy(value => value.Key)
                    .ToList();
                var (low, high) = (values.Min(value => value.Key), values.Max(value => value.Key));
                var ratio = high / low;
                var (cause, ground) =
                    high - low <= Rounding * high
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
                    : (ConflictCause.Unknown, "nothing in the texts tells why");
                yield return Make(
                    cause,
                    entry.Title,
                    [entry.Id],
                    ground,
                    [
                        .. values.Select(value =>
                            Value(value.Key, currency.Key, null, null, value.Select(one => one.Id))
                        ),
                    ]
                );
            }
        }
    }

    /// <summary>A level told as a movement: the same amount once as a stock to reach, once as money to invest.</summary>
    private IEnumerable<Conflict> Natures(IEnumerable<LedgerEntry> entries)
    {
        foreach (var entry in entries.Where(entry => entry.Kind == StatementKind.Commitment))
        {
            var claims = entry
                .Statements.Select(id => visible.Statements[id])
                .OfType<Commitment>()
                .Where(commitment => commitment.Amount?.Representative is not null)
                .ToList();
            var stocks = claims
                .Where(commitment => commitment.Amount!.Nature == AmountNature.Stock)
                .ToList();
            var flows = claims
                .Where(commitment =>
                    commitment.Amount!.Nature != AmountNature.Stock
                    && stocks.Any(stock =>
                        stock.Amount!.Representative == commitment.Amount!.Representative
                    )
                )
                .ToList();
            if (stocks.Count > 0 && flows.Count > 0)
            {
                yield return Make(
                    ConflictCause.StockFlow,
                    entry.Title,
                    [entry.Id],
                    "the same amount is told as a level to reach and as money to invest",
                    [
                        Value(
                            stocks[0].Amount!.Representative!.Value,
                            stocks[0].Amount!.Currency,
                            null,
                            "stock",
                            stocks.Select(one => one.Id)
                        ),
                        Value(
                            flows[0].Amount!.Representative!.Value,
                            flows[0].Amount!.Currency,
                            null,
                            "flow",
                            flows.Select(one => one.Id)
                        ),
                    ]
                );
            }
        }
    }

    /// <summary>Values of one series for one period that differ.</summary>
    private IEnumerable<Conflict> WithinSeries(IReadOnlyList<SeriesBuilder.Placed> placed)
    {
        foreach (
            var group in placed
                .Where(one =>
                    one.Figure.Value.Representative is not null
                    && (one.Figure.Change is null || one.Unit != "percent")
                )
                .GroupBy(series.IdOf, StringComparer.Ordinal)
        )
        {
            // A printed conversion stands for the value it converts.
            var claims = group
                .SelectMany(one =>
                    one.Figure.Alternatives.Prepend(one.Figure.Value).Select(value => (one, value))
                )
                .Where(pair => pair.value.Representative is not null)
                .GroupBy(pair => pair.value.Unit, StringComparer.Ordinal);
            foreach (var unit in claims)
            {
                foreach (
                    var period in unit.GroupBy(
                        pair =>
                            group.Key.Length > 0 && pair.one.Basis is not null
                                ? Year(pair.one.Figure)
                                : SeriesBuilder.PeriodOf(pair.one.Figure.Period),
                        StringComparer.Ordinal
                    )
                )
                {
                    var values = period
                        .GroupBy(pair => pair.value.Representative!.Value)
                        .OrderBy(value => value.Min(pair => Published(pair.one.Figure)))
                        .ThenBy(value => value.Key)
                        .ToList();
                    if (values.Count < 2)
                    {
                        continue;
                    }
                    var converted =
                        values
                            .SelectMany(value => value)
                            .Any(pair => pair.value.Unit != UnitOfBasis(pair.one))
                        && values.SelectMany(value => value).First().one.Basis is not null;
                    var (low, high) = (
                        values.Min(value => value.Key),
                        values.Max(value => value.Key)
                    );
                    var (cause, ground) =
                        converted
                            ? (
                                ConflictCause.ExchangeRate,
                                group
                                    .Select(one => one.Ground)
                                    .FirstOrDefault(text =>
                                        text.Contains(" at the rate of ", StringComparison.Ordinal)
                                    )
                                    ?? "the same value converted at different rates"
                            )
                        : high - low <= Rounding * high
                            ? (ConflictCause.Rounding, "they differ by three percent or less")
                        : period.Key is null
                            ? (ConflictCause.Period, "no period is told for at least one of them")
                        : (ConflictCause.Contradiction, "the same measure, basis and period");
                    yield return Make(
                        cause,
                        About(group.First()),
                        [group.Key],
                        ground,
                        [
                            .. values.Select(value =>
                                Value(
                                    value.Key,
                                    unit.Key,
                                    period.Key,
                                    group.First().Basis,
                                    value.Select(pair => pair.one.Figure.Id)
                                )
                            ),
                        ]
                    );
                }
            }
        }
    }

    /// <summary>One measure on two bases.</summary>
    private IEnumerable<Conflict> BetweenBases(IReadOnlyList<SeriesBuilder.Placed> placed)
    {
        foreach (
            var measure in placed
                .Where(one => one.Basis is not null)
                .GroupBy(one => (one.Measure, one.Subject, one.Counterpart))
        )
        {
            var bases = measure
                .GroupBy(one => one.Basis!, StringComparer.Ordinal)
                .OrderBy(basis => basis.Key, StringComparer.Ordinal)
                .ToList();
            if (bases.Count < 2)
            {
                continue;
            }
            var names = bases
                .Select(basis =>
                    @case
                        .Measures.First(one => one.Name == measure.Key.Measure)
                        .Bases.FirstOrDefault(one => one.Key == basis.Key)
                )
                .ToList();
            yield return Make(
                ConflictCause.Basis,
                About(measure.First()),
                [.. bases.Select(basis => series.IdOf(basis.First()))],
                string.Join(
                        " ",
                        names.Select(basis => basis is null ? "" : $"{basis.Name}: {basis.Note}")
                    )
                    .Trim(),
                [
                    .. bases.SelectMany(basis =>
                        basis
                            .GroupBy(one =>
                                (
                                    one.Figure.Value.Representative,
                                    one.Figure.Value.Unit,
                                    Period: SeriesBuilder.PeriodOf(one.Figure.Period)
                                )
                            )
                            .OrderBy(value => value.Min(one => Published(one.Figure)))
                            .ThenBy(value => value.Key.Representative)
                            .Select(value =>
                                Value(
                                    value.Key.Representative ?? 0,
                                    value.Key.Unit,
                                    value.Key.Period,
                                    basis.Key,
                                    value.Select(one => one.Figure.Id)
                                )
                            )
                    ),
                ]
            );
        }
    }

    /// <summary>One value told for different periods.</summary>
    private IEnumerable<Conflict> Periods(IReadOnlyList<SeriesBuilder.Placed> placed)
    {
        foreach (
            var same in placed
                .Where(one =>
                    one.Figure.Value.Representative is not null
                    && one.Figure.Value.Unit is { Length: 3 }
                )
                .GroupBy(one =>
                    (
                        one.Measure,
                        one.Subject,
                        one.Counterpart,
                        one.Figure.Value.Representative,
                        one.Figure.Value.Unit
                    )
                )
        )
        {
            var periods = same.GroupBy(
                    one => SeriesBuilder.PeriodOf(one.Figure.Period),
                    StringComparer.Ordinal
                )
                .OrderBy(period => period.Min(one => Published(one.Figure)))
                .ThenBy(period => period.Key, StringComparer.Ordinal)
                .ToList();
            if (periods.Count < 2 || periods.All(period => period.Key is null))
            {
                continue;
            }
            var known = @case.Reference.Points.FirstOrDefault(point =>
                point.Measure == same.Key.Measure
                && point.Unit == same.Key.Unit
                && Math.Abs(point.Value - same.Key.Representative!.Value) <= 0.005m * point.Value
            );
            yield return Make(
                ConflictCause.Period,
                About(same.First()),
                [series.IdOf(same.First())],
                known is null
                    ? "the same value is told for different periods"
                    : $"the same value is told for different periods; the curated series has it for {known.Period} ({known.Source.Url})",
                [
                    .. periods.Select(period =>
                        Value(
                            same.Key.Representative!.Value,
                            same.Key.Unit,
                            period.Key,
                            same.First().Basis,
                            period.Select(one => one.Figure.Id)
                        )
                    ),
                ]
            );
        }
    }

    /// <summary>A meeting that some plan and a party to it says is not decided.</summary>
    private IEnumerable<Conflict> Denials(IReadOnlyList<LedgerEntry> entries)
    {
        var denials = visible
            .Statements.Values.OfType<Stance>()
            .Where(stance => stance.Position is StanceKind.Denies or StanceKind.Doubts)
            .OrderBy(stance => stance.Id)
            .ToList();
        foreach (var entry in entries.Where(entry => entry.Kind == StatementKind.Meeting))
        {
            var planned = entry
                .Statements.Select(id => visible.Statements[id])
                .OfType<Meeting>()
                .Where(meeting => meeting.Status == Status.Planned)
                .ToList();
            var against = denials
                .Where(stance =>
                    stance.Position == StanceKind.Denies
                    && SpeaksOfMeeting(stance)
                    && planned.Any(meeting => meeting.Document.Article == stance.Document.Article)
                )
                .ToList();
            if (planned.Count > 0 && against.Count > 0)
            {
                yield return Make(
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

    private string? UnitOfBasis(SeriesBuilder.Placed one) =>
        @case
            .Measures.FirstOrDefault(measure => measure.Name == one.Measure)
            ?.Bases.FirstOrDefault(basis => basis.Key == one.Basis)
            ?.Unit;

    /// <summary>The year a balance is for, where the text names one; a value "a year" stands for whichever.</summary>
    private static string? Year(Figure figure) =>
        figure.Period?.Period is { Grain: Grain.Year, From: { } from }
            ? from.ToString("yyyy", CultureInfo.InvariantCulture)
            : null;

    private string About(SeriesBuilder.Placed one) =>
        string.Join(
            ' ',
            new[]
            {
                one.Subject is { } subject ? $"{@case.NameOf(subject)}:" : null,
                one.Measure,
                one.Counterpart is { } counterpart ? $"with {@case.NameOf(counterpart)}" : null,
            }.OfType<string>()
        );

    private static DateOnly Published(Statement statement) =>
        statement.Document.Published?.Bounds.Latest ?? DateOnly.MaxValue;

    private ConflictValue Value(
        decimal value,
        string? unit,
        string? period,
        string? basis,
        IEnumerable<StatementId> statements
    )
    {
        var ids = statements.Distinct().Order().ToList();
        return new(
            value.ToString("0.####", CultureInfo.InvariantCulture),
            unit,
            period,
            basis,
            ids,
            visible.Origins(ids)
        );
    }

    private static Conflict Make(
        ConflictCause cause,
        string about,
        IReadOnlyList<string> subjects,
        string ground,
        IReadOnlyList<ConflictValue> values
    ) =>
        new(
            Fingerprint.Of(
                "cf_",
                $"{cause}|{string.Join(',', subjects)}|{string.Join(',', values.Select(value => $"{value.Value} {value.Unit} {value.Period}"))}"
            ),
            cause,
            about,
            subjects,
            values,
            ground
        );
}
