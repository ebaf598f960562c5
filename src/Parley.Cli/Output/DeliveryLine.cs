using System.Globalization;
using Parley.Ledger.Views.Deliveries;
using Parley.Statements;

namespace Parley.Cli.Output;

/// <summary>A delivery in words for a terminal.</summary>
internal static class DeliveryLine
{
    /// <summary>State, target, period, and what they rest on.</summary>
    public static string Of(Delivery row) =>
        $"{ContractName.Of(row.State)}: {Target(row)}, {Period(row)}; {string.Join("; ", row.Grounds)}";

    /// <summary>The number promised: <c>USD 550,000,000,000</c>, a level behind <c>to</c>.</summary>
    public static string Target(Delivery row) =>
        row.Target?.Representative is { } number
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{(row.IsLevel ? "to " : "")}{row.Target.Unit} {number:#,0.##}"
            )
            : "-";

    /// <summary>The days: <c>2025-05-16/2029-05-16</c>.</summary>
    public static string Period(Delivery row) =>
        row.Period is { } period
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{period.From:yyyy-MM-dd}/{period.To:yyyy-MM-dd}"
            )
            : "no day";
}
