using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Parley.Ledger.Views;
using Parley.Statements;

namespace Parley.Publishing.Tables;

/// <summary>The ledger's tables as CSV: plain numbers, ISO dates, LF line ends, and no cell that a spreadsheet takes for a formula.</summary>
public static class CsvTables
{
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\n",
        InjectionOptions = InjectionOptions.Escape,
    };

    /// <summary>One row an entry.</summary>
    public static void WriteLedger(TextWriter output, LedgerView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        Write(
            output,
            [
                "id",
                "kind",
                "origin",
                "title",
                "status",
                "since",
                "actors",
                "target",
                "action",
                "subject",
                "amount",
                "low",
                "high",
                "currency",
                "qualifier",
                "covers",
                "nature",
                "money_kind",
                "rate",
                "jobs",
                "places",
                "sector",
                "counts",
                "origins",
                "conflicts",
                "statements",
                "source",
            ],
            view.Entries.Select(entry =>
                new object?[]
                {
                    entry.Id,
                    ContractName.Of(entry.Kind),
                    ContractName.Of(entry.Origin),
                    entry.Title,
                    ContractName.Of(entry.Status),
                    entry.Since?.ToString(),
                    string.Join("; ", entry.Actors),
                    entry.Target?.Id,
                    entry.Action,
                    entry.Subject,
                    entry.Amount?.Value,
                    entry.Amount?.Low,
                    entry.Amount?.High,
                    entry.Amount?.Currency,
                    ContractName.Of(entry.Amount?.Qualifier),
                    ContractName.Of(entry.Amount?.Covers),
                    ContractName.Of(entry.Amount?.Nature),
                    ContractName.Of(entry.MoneyKind),
                    entry.Rate?.Representative,
                    entry.Jobs?.Representative,
                    string.Join(
                        "; ",
                        entry.Places.Select(place =>
                            place.Code is { } code && code != place.Name
                                ? $"{place.Name} ({code})"
                                : place.Name
                        )
                    ),
                    entry.Sector,
                    entry.Counts ? "yes" : "no",
                    entry.Origins,
                    string.Join("; ", entry.Conflicts),
                    string.Join("; ", entry.Statements),
                    entry.Source?.Url,
                }
            )
        );
    }

    /// <summary>One row a claimed value.</summary>
    public static void WriteFigures(TextWriter output, LedgerView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        Write(
            output,
            [
                "series",
                "measure",
                "subject",
                "counterpart",
                "basis",
                "period",
                "value",
                "low",
                "high",
                "unit",
                "qualifier",
                "origin",
                "statements",
                "source",
            ],
            from series in view.Series
            from point in series.Points
            select new object?[]
            {
                series.Id,
                series.Measure,
                series.Subject?.Id,
                series.Counterpart?.Id,
                series.Basis,
                point.Period,
                point.Value.Value,
                point.Value.Low,
                point.Value.High,
                point.Value.Unit ?? series.Unit,
                ContractName.Of(point.Value.Qualifier),
                ContractName.Of(point.Origin),
                string.Join("; ", point.Statements),
                point.Source?.Url,
            }
        );
    }

    /// <summary>One row a side of a conflict.</summary>
    public static void WriteConflicts(TextWriter output, LedgerView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        Write(
            output,
            [
                "conflict",
                "cause",
                "about",
                "value",
                "unit",
                "period",
                "basis",
                "origins",
                "statements",
                "ground",
            ],
            from conflict in view.Conflicts
            from value in conflict.Values
            select new object?[]
            {
                conflict.Id,
                ContractName.Of(conflict.Cause),
                conflict.About,
                value.Value,
                value.Unit,
                value.Period,
                value.Basis,
                value.Origins,
                string.Join("; ", value.Statements),
                conflict.Ground,
            }
        );
    }

    private static void Write(TextWriter output, string[] head, IEnumerable<object?[]> rows)
    {
        using var csv = new CsvWriter(output, Configuration, leaveOpen: true);
        foreach (var cell in head)
        {
            csv.WriteField(cell);
        }
        csv.NextRecord();
        foreach (var row in rows)
        {
            foreach (var cell in row)
            {
                csv.WriteField(
                    cell is decimal number
                        ? (number / 1.0000000000000000000000000000m).ToString(
                            CultureInfo.InvariantCulture
                        )
                        : Convert.ToString(cell, CultureInfo.InvariantCulture)
                );
            }
            csv.NextRecord();
        }
    }
}
