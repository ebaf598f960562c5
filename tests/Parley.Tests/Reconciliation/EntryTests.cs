using Parley.Reconciliation;
using Parley.Statements;
using Parley.Tests.Line;
using Xunit;

namespace Parley.Tests.Reconciliation;

/// <summary>Which statements one entry holds: <c>specs/reconciliation/entries.json</c>.</summary>
public sealed class EntryTests
{
    private static readonly Dictionary<string, Row> Rows = SpecRows.Read<Row>(
        "specs/reconciliation/entries.json",
        row => row.Id
    );

    public static TheoryData<string> Ids => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Holds_what_speaks_of_one_thing_and_no_more(string id)
    {
        var row = Rows[id];
        var (_, run) = BuiltView.Run(
            row.First.Page("First Gazette"),
            row.Second.Page("Second Gazette")
        );

        var groups = run
            .Reconciled.Groups.Where(group => ContractName.Of(group.Kind) == row.Kind)
            .ToList();
        var paths = run.Reconciled.Statements.ToDictionary(
            statement => statement.Id,
            statement => statement.Document.Path
        );

        Assert.Equal(
            2,
            groups
                .SelectMany(group => group.Statements)
                .Select(one => paths[one])
                .Distinct()
                .Count()
        );
        Assert.Equal(
            row.Same,
            groups.Any(group => group.Statements.Select(one => paths[one]).Distinct().Count() == 2)
        );
    }

    [Fact]
    public void Groups_hang_on_the_set_and_not_on_the_order_in_which_it_came()
    {
        var (workshop, run) = BuiltView.Run([
            .. Rows.Values.Take(12).Select(row => row.First.Page("First Gazette")),
            .. Rows.Values.Take(12).Select(row => row.Second.Page("Second Gazette")),
        ]);
        var reconciler = new Reconciler(workshop.Case);
        var expected = Told(run.Reconciled.Groups);

        foreach (var seed in Enumerable.Range(1, 5))
        {
            var random = new Random(seed);
            var articles = run.Reconciled.Articles.ToArray();
            var statements = run.Reconciled.Statements.ToArray();
            random.Shuffle(articles);
            random.Shuffle(statements);

            Assert.Equal(expected, Told(reconciler.Reconcile(articles, statements).Groups));
        }
    }

    [Fact]
    public void A_member_says_why_it_belongs()
    {
        var row = Rows["pledge-then-ground-broken"];
        var view = BuiltView.Of(
            false,
            row.First.Page("First Gazette"),
            row.Second.Page("Second Gazette")
        );

        var entry = Assert.Single(view.Entries, entry => entry.Statements.Count > 1);
        var grounds = entry.Statements.Select(statement => entry.Grounds[statement]).ToList();
        Assert.Equal("the first to say so", grounds[0]);
        Assert.All(
            grounds.Skip(1),
            ground => Assert.Contains("amount +3", ground, StringComparison.Ordinal)
        );
    }

    private static IEnumerable<string> Told(IEnumerable<EntryGroup> groups) =>
        groups.Select(group =>
            $"{group.Id}: {string.Join(' ', group.Statements)} {string.Join('|', group.Grounds)}"
        );

    /// <summary>Two tellings and whether they are of one thing.</summary>
    /// <param name="Id">Name of the row.</param>
    /// <param name="Kind">Kind of the statements, as the contract has it.</param>
    /// <param name="Same">Whether one entry holds both.</param>
    /// <param name="First">One telling.</param>
    /// <param name="Second">The other.</param>
    /// <param name="Why">What decides.</param>
    public sealed record Row(
        string Id,
        string Kind,
        bool Same,
        Telling First,
        Telling Second,
        string Why
    );
}
