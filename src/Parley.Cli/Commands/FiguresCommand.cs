using System.CommandLine;
using System.Globalization;
using Parley.Cli.Output;
using Parley.Entries;
using Parley.Publishing.Tables;

namespace Parley.Cli.Commands;

/// <summary><c>parley figures</c>: measured series with every value claimed for them.</summary>
internal static class FiguresCommand
{
    public static Command Create() =>
        ViewCommand.Create(
            "figures",
            "Print measured series with every value claimed for them",
            view =>
            {
                var table = new TextTable(34, 8, 18, 12, 22, 40).Row(
                    "MEASURE",
                    "OF",
                    "BASIS",
                    "PERIOD",
                    "VALUE",
                    "FROM"
                );
                foreach (var series in view.Series)
                {
                    foreach (var point in series.Points)
                    {
                        table.Row(
                            series.Measure,
                            series.Subject?.Id,
                            series.Basis ?? "not known",
                            point.Period ?? "-",
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"{point.Value.Representative:#,0.##} {point.Value.Unit}"
                            ),
                            point.Origin == EntryOrigin.Reference
                                ? "† " + point.Source?.Url
                                : string.Join(' ', point.Statements)
                        );
                    }
                }
                return table;
            },
            FiguresJson.Write,
            LedgerTables.Figures
        );
}
