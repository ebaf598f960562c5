using System.Globalization;
using Parley.Cases;
using Parley.Entries;
using Parley.Statements;

namespace Parley.Reconciliation.States.Conflicts;

/// <summary>Makes conflicts and their values.</summary>
internal sealed class ConflictMaker(Case @case, VisibleSet visible)
{
    /// <summary>A series in words.</summary>
    public string About(SeriesBuilder.Placed one) =>
        string.Join(
            ' ',
            new[]
            {
                one.Subject is { } subject ? $"{@case.NameOf(subject)}:" : null,
                one.Measure,
                one.Counterpart is { } counterpart ? $"with {@case.NameOf(counterpart)}" : null,
            }.OfType<string>()
        );

    /// <summary>Last day on which the article of a statement may have come out.</summary>
    public static DateOnly Published(Statement statement) =>
        statement.Document.Published?.Bounds.Latest ?? DateOnly.MaxValue;

    /// <summary>A value with the statements that tell it.</summary>
    public ConflictValue Value(
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

    /// <summary>A conflict; its identifier comes from its cause, subjects and values.</summary>
    public static Conflict Make(
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
