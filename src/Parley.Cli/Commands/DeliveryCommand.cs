using System.CommandLine;
using System.Globalization;
using Parley.Cli.Output;
using Parley.Ledger.Views.Deliveries;
using Parley.Publishing.Tables;
using Parley.Statements;

namespace Parley.Cli.Commands;

/// <summary><c>parley delivery</c>: promises beside what is measured and told of them.</summary>
internal static class DeliveryCommand
{
    public static Command Create() =>
        ViewCommand.Create(
            "delivery",
            "Print promises beside what is measured and told of them",
            view =>
            {
                var table = new TextTable(19, 10, 22, 22, 6, 60).Row(
                    "ENTRY",
                    "STATE",
                    "TARGET",
                    "PERIOD",
                    "SHARE",
                    "TITLE"
                );
                foreach (var row in DeliveryBook.Of(view).OrderBy(row => row.State))
                {
                    table
                        .Row(
                            row.Entry,
                            ContractName.Of(row.State),
                            DeliveryLine.Target(row),
                            DeliveryLine.Period(row),
                            row.Share?.ToString("0%", CultureInfo.InvariantCulture) ?? "-",
                            row.Title
                        )
                        .Row("", "", "", "", "", string.Join("; ", row.Grounds));
                }
                return table;
            },
            DeliveryJson.Write,
            LedgerTables.Deliveries
        );
}
