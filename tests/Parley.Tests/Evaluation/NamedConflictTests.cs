using Parley.Cli.Composition;
using Parley.Entries;
using Parley.Ledger.Views;
using Parley.Statements;
using Parley.Tests.Line;
using Xunit;

namespace Parley.Tests.Evaluation;

/// <summary>The conflicts that real pages are known to hold together (<c>eval/named-conflicts.tsv</c>) are found, each with its cause.</summary>
public sealed class NamedConflictTests
{
    private static readonly Lazy<LedgerView> Real = new(Read);

    public static TheoryData<string> Rows =>
        [
            .. Repository
                .Text("eval/named-conflicts.tsv")
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => line[0] != '#'),
        ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Is_found_with_its_cause(string row)
    {
        var cells = row.Split('\t');
        SharedTexts.Folder("seeds");
        SharedTexts.Folder("corpora/whitehouse");

        var wanted = cells[2].Split('|');

        Assert.Contains(
            Real.Value.Conflicts,
            conflict =>
                ContractName.Of(conflict.Cause) == cells[0]
                && conflict.About.Contains(cells[1], StringComparison.Ordinal)
                && wanted
                    .GroupBy(value => value)
                    .All(value =>
                        conflict.Values.Count(side => Says(side, value.Key)) >= value.Count()
                    )
        );
    }

    [Fact]
    public void No_project_cost_and_no_level_is_counted_as_new_money()
    {
        SharedTexts.Folder("seeds");

        Assert.All(
            Real.Value.Entries.Where(entry =>
                entry.Amount?.Value is 44_000_000_000m or 1_000_000_000_000m
            ),
            entry => Assert.False(entry.Counts, entry.Title)
        );
    }

    /// <summary>A value with as much of its unit and period as the row names.</summary>
    private static bool Says(ConflictValue side, string value)
    {
        var told = string.Join(' ', side.Value, side.Unit, side.Period).Trim();
        return told == value || told.StartsWith(value + " ", StringComparison.Ordinal);
    }

    private static LedgerView Read()
    {
        var workshop = Workshop.Open("japan-us");
        var run = workshop
            .RunAsync(
                [
                    SharedTexts.Folder("seeds"),
                    SharedTexts.Folder("corpora/whitehouse"),
                    workshop.SamplePages,
                ],
                Environment.ProcessorCount,
                progress: null,
                CancellationToken.None
            )
            .GetAwaiter()
            .GetResult();
        return workshop.View(run.Reconciled, withReference: false, BuiltView.Today, null);
    }
}
