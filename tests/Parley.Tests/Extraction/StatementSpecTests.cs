using System.Globalization;
using Parley.Statements;
using Parley.Tests.Line;
using Parley.Values;
using Xunit;

namespace Parley.Tests.Extraction;

/// <summary>Sentences with what they say and do not say: <c>specs/extraction/statements.en.json</c>.</summary>
public sealed class StatementSpecTests
{
    private static readonly Dictionary<string, Row> Rows = SpecRows.Read<Row>(
        "specs/extraction/statements.en.json",
        row => row.Id
    );

    public static TheoryData<string> Ids => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Reads(string id)
    {
        var row = Rows[id];

        var said = BuiltView
            .Run(
                "A notice from the desk of the paper\n\nTOKYO, March 3, 2025 (Testing Gazette) - "
                    + row.Text
                    + "\n\nThe paper has appeared in this town for a long time, and its readers know it well.\n"
            )
            .Run.Reconciled.Statements.Select(Describe)
            .ToList();

        if (row.Pending is { } reason)
        {
            Assert.False(
                said.SequenceEqual(row.Expected),
                "This row passes now: take its 'pending' away."
            );
            Assert.Skip($"pending: {reason}");
        }
        Assert.Equal(row.Expected, said);
    }

    private static string Describe(Statement statement) =>
        statement switch
        {
            Commitment c =>
                $"commitment {Names(c.Actors)} {c.Action} {Number(c.Amount?.Value)} {ContractName.Of(c.Status)}{(c.Amount?.Prices is { } prices ? $" in prices of {prices}" : "")}",
            TariffMeasure t =>
                $"tariff {t.Imposer} {string.Join(", ", t.Scope)} {Number(t.Rate?.Value)} {ContractName.Of(t.Status)}",
            Figure f =>
                $"figure {f.Subject?.Id ?? "-"} {f.Measure} {Number(f.Value.Value)} {ContractName.Of(f.Status)}{(f.Basis is { } basis ? $" on {basis}" : "")}",
            Meeting m => $"meeting {Names(m.Participants.Order())} {ContractName.Of(m.Status)}",
            Stance s => $"stance {s.Party} {ContractName.Of(s.Position)}",
            _ => throw new InvalidOperationException(statement.Kind.ToString()),
        };

    private static string Names(IEnumerable<Party> parties) => string.Join(", ", parties);

    private static string Number(decimal? value) =>
        value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "-";

    private sealed record Row(string Id, string Text, List<string> Expected, string? Pending);
}
