using System.Globalization;
using Parley.Cases;
using Parley.Entries;
using Parley.Statements;
using Parley.Values;

namespace Parley.Reconciliation.States;

/// <summary>Gathers figures into series, one a measure, subject, counterpart and basis.</summary>
internal sealed class SeriesBuilder(Case @case, ExchangeRateTable rates, VisibleSet visible)
{
    /// <summary>A value this near to one of a known series is taken for it.</summary>
    private const decimal SameValue = 0.015m;

    /// <summary>A converted value this near to one of a known series is taken for it: spot rates stray from monthly averages.</summary>
    private const decimal SameConverted = 0.03m;

    /// <summary>Years before publication of which a text speaks without naming the year.</summary>
    private const int RecentYears = 2;

    /// <summary>Code units between two passages that still stand side by side: a short sentence.</summary>
    private const int SideBySide = 80;

    /// <summary>A figure with the series it belongs to.</summary>
    internal sealed record Placed(
        Figure Figure,
        string Measure,
        Party? Subject,
        Party? Counterpart,
        string? Basis,
        string Unit,
        string Ground
    );

    public List<Placed> Place(IEnumerable<Figure> figures)
    {
        var placed = figures.OrderBy(figure => figure.Id).Select(PlaceOne).ToList();
        var beside = placed
            .Where(one => one.Basis is not null)
            .ToLookup(one => one.Figure.Document.Article);
        placed =
        [
            .. placed.Select(one =>
                one.Basis is null ? BySentence(one, beside[one.Figure.Document.Article]) : one
            ),
        ];
        var known = placed
            .Where(one => one.Basis is not null && one.Figure.Value.Representative is not null)
            .DistinctBy(one => (one.Measure, one.Basis, one.Unit, one.Figure.Value.Representative))
            .ToLookup(one => one.Measure, StringComparer.Ordinal);
        return
        [
            .. placed.Select(one =>
                one.Basis is null ? ByConversion(one, known[one.Measure]) : one
            ),
        ];
    }

    /// <summary>The series; the unit of one is that of its basis, a point may be printed in another.</summary>
    public List<FigureSeries> Build(IReadOnlyList<Placed> placed) =>
        Sorted(
            placed
                .GroupBy(one =>
                    (one.Measure, one.Subject, one.Counterpart, one.Basis, Unit: UnitOf(one))
                )
                .Select(group => new FigureSeries(
                    IdOf(group.First()),
                    group.Key.Measure,
                    group.Key.Subject,
                    group.Key.Counterpart,
                    group.Key.Basis,
                    group.Key.Unit,
                    [
                        .. group
                            .GroupBy(one => (Period: PeriodOf(one.Figure.Period), one.Figure.Value))
                            .Select(point => new FigurePoint(
                                point.Key.Period,
                                point.Key.Value,
                                [.. point.Select(one => one.Figure.Id).Order()],
                                EntryOrigin.Read,
                                null
                            ))
                            .OrderBy(point => point.Period, StringComparer.Ordinal)
                            .ThenBy(point => point.Value.Representative),
                    ]
                ))
        );

    /// <summary>Series by measure, subject, basis.</summary>
    public static List<FigureSeries> Sorted(IEnumerable<FigureSeries> series) =>
        [
            .. series
                .OrderBy(one => one.Measure, StringComparer.Ordinal)
                .ThenBy(one => one.Subject?.Id, StringComparer.Ordinal)
                .ThenBy(one => one.Basis, StringComparer.Ordinal)
                .ThenBy(one => one.Id, StringComparer.Ordinal),
        ];

    /// <summary>A series of a measure of the case, without values.</summary>
    public static FigureSeries Empty(Measure measure, string basis, string unit)
    {
        Party? subject = measure.Subject is { } s ? new(s) : null;
        Party? counterpart = measure.Counterpart is { } c ? new(c) : null;
        return new(
            IdOf(measure.Name, subject, counterpart, basis, unit),
            measure.Name,
            subject,
            counterpart,
            basis,
            unit,
            []
        );
    }

    public string IdOf(Placed one) =>
        IdOf(one.Measure, one.Subject, one.Counterpart, one.Basis, UnitOf(one));

    private static string IdOf(
        string measure,
        Party? subject,
        Party? counterpart,
        string? basis,
        string unit
    ) => Fingerprint.Of("fs_", $"{measure}|{subject}|{counterpart}|{basis}|{unit}");

    private string UnitOf(Placed one) =>
        @case
            .Measures.FirstOrDefault(measure => measure.Name == one.Measure)
            ?.Bases.FirstOrDefault(basis => basis.Key == one.Basis)
            ?.Unit
        ?? one.Unit;

    /// <summary>A period as the series prints it: <c>2024</c>, <c>FY2024</c>, <c>2025-04</c>, a day, or the words of the text.</summary>
    public static string? PeriodOf(Timing? timing)
    {
        if (timing?.Period is not { From: { } from, To: { } to } period)
        {
            return timing?.Phrase;
        }
        return period.Grain switch
        {
            Grain.Year when from.Year == to.Year => from.ToString(
                "yyyy",
                CultureInfo.InvariantCulture
            ),
            Grain.Month => from.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            Grain.FiscalYear => timing.Phrase
                ?? string.Create(CultureInfo.InvariantCulture, $"FY{from.Year}"),
            _ => new DateBounds(from, to).ToString(),
        };
    }

    private Placed PlaceOne(Figure figure)
    {
        var measure = Find(figure);
        var unit = figure.Value.Unit ?? "";
        if (measure is null)
        {
            return new(
                figure,
                figure.Measure,
                figure.Subject,
                figure.Counterpart,
                figure.Basis,
                unit,
                "as named"
            );
        }
        Party? subject = measure.Subject is { } s ? new(s) : figure.Subject;
        Party? counterpart = measure.Counterpart is { } c ? new(c) : figure.Counterpart;
        if (figure.Basis is { } told)
        {
            return new(
                figure,
                measure.Name,
                subject,
                counterpart,
                told,
                unit,
                "the text names the basis"
            );
        }
        foreach (var basis in measure.Bases)
        {
            var known = @case.Reference.Points.FirstOrDefault(point =>
                point.Measure == measure.Name
                && point.Basis == basis.Key
                && point.Unit == unit
                && MayBeOf(point, figure)
                && Near(point.Value, figure.Value.Representative, SameValue)
            );
            if (known is not null)
            {
                return new(
                    figure,
                    measure.Name,
                    subject,
                    counterpart,
                    basis.Key,
                    unit,
                    $"equals the value for {known.Period} in {basis.Name} ({known.Source.Url})"
                );
            }
        }
        var context = visible.Sentence(figure).ToLowerInvariant();
        var cued = measure.Bases.FirstOrDefault(basis =>
            basis.Unit == unit
            && basis.Cues.Any(cue => context.Contains(cue, StringComparison.Ordinal))
        );
        if (cued is not null)
        {
            return new(
                figure,
                measure.Name,
                subject,
                counterpart,
                cued.Key,
                unit,
                $"the sentence speaks of {cued.Cues.First(cue => context.Contains(cue, StringComparison.Ordinal))}"
            );
        }
        var only = measure.Bases.Where(basis => basis.Unit == unit).ToList();
        var national = only.Count == 1 && only[0].ImpliedByUnit ? only[0] : null;
        return new(
            figure,
            measure.Name,
            subject,
            counterpart,
            national?.Key,
            unit,
            national is null ? "the basis is not known" : $"the only basis in {unit}"
        );
    }

    /// <summary>Values of one measure side by side in a text ("down from …") are of one basis.</summary>
    private static Placed BySentence(Placed one, IEnumerable<Placed> placed) =>
        placed.FirstOrDefault(other =>
            other.Measure == one.Measure
            && other.Unit == one.Unit
            && Gap(other.Figure, one.Figure) <= SideBySide
        )
            is { } beside
            ? one with
            {
                Basis = beside.Basis,
                Ground = $"it stands beside another value of that basis ({beside.Ground})",
            }
            : one;

    /// <summary>Code units between the passages of two figures of one article; negative where they overlap.</summary>
    private static int Gap(Figure left, Figure right) =>
        Math.Max(
            left.Evidence.Span.Start - right.Evidence.Span.End,
            right.Evidence.Span.Start - left.Evidence.Span.End
        );

    /// <summary>Whether a curated value is for the year that a figure names; one that names none speaks of the last years before its publication.</summary>
    private static bool MayBeOf(ReferencePoint point, Figure figure)
    {
        if (
            !int.TryParse(
                point.Period.TrimStart('F', 'Y').AsSpan(0, 4),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var year
            )
        )
        {
            return false;
        }
        if (figure.Period?.Period is { From: { } from, To: { } to })
        {
            return from.Year <= year && year <= to.Year;
        }
        return figure.Document.Published?.Bounds.Latest.Year is not { } published
            || (year >= published - RecentYears && year <= published);
    }

    /// <summary>A value in another currency that converts to a value of a series belongs to it.</summary>
    private Placed ByConversion(Placed one, IEnumerable<Placed> placed)
    {
        if (
            one.Figure.Value.Representative is not { } value
            || one.Figure.Document.Published?.Bounds.Latest is not { } day
        )
        {
            return one;
        }
        foreach (var other in placed)
        {
            if (other.Unit == one.Unit || other.Figure.Value.Representative is not { } stated)
            {
                continue;
            }
            var printed = other
                .Figure.Alternatives.FirstOrDefault(alternative => alternative.Unit == one.Unit)
                ?.Representative;
            var converted = rates.Convert(stated, other.Unit, one.Unit, day);
            if (converted is { } conversion && Near(conversion.Value, value, SameConverted))
            {
                return one with
                {
                    Basis = other.Basis,
                    Ground = string.Create(
                        CultureInfo.InvariantCulture,
                        $"{MoneyText.Of(stated, other.Unit)} is {MoneyText.Of(conversion.Value, one.Unit)} at the rate of {conversion.Month:MMMM yyyy}{(printed is { } also ? $", and is printed elsewhere as {MoneyText.Of(also, one.Unit)}" : "")}"
                    ),
                };
            }
        }
        return one;
    }

    private Measure? Find(Figure figure) =>
        @case
            .Measures.SelectMany(measure =>
                measure.Aliases.Prepend(measure.Name).Select(alias => (measure, alias))
            )
            .Where(pair =>
                Fits(pair.measure, figure)
                && string.Equals(pair.alias, figure.Measure, StringComparison.OrdinalIgnoreCase)
            )
            .Select(pair => pair.measure)
            .FirstOrDefault();

    /// <summary>A measure of a pair fits a figure of that pair in either direction: one side's surplus is the other's deficit.</summary>
    private static bool Fits(Measure measure, Figure figure)
    {
        if (figure.Subject is not { IsCountry: true } subject || measure.Subject is null)
        {
            return measure.Subject is null || figure.Subject is null;
        }
        return subject.Id == measure.Subject
            || (
                subject.Id == measure.Counterpart
                && (figure.Counterpart is null || figure.Counterpart.Value.Id == measure.Subject)
            );
    }

    private static bool Near(decimal known, decimal? stated, decimal tolerance) =>
        stated is { } value && Math.Abs(known - value) <= tolerance * Math.Max(known, value);
}
