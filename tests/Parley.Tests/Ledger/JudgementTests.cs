using Parley.Cli.Composition;
using Parley.Documents;
using Parley.Ledger.Sqlite;
using Parley.Reconciliation;
using Parley.Reconciliation.Judgements;
using Parley.Statements;
using Parley.Tests.Line;
using Xunit;

namespace Parley.Tests.Ledger;

/// <summary>Decisions of people, and what becomes of them when pages are read anew.</summary>
public sealed class JudgementTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SqliteLedgerStore store;

    public JudgementTests() => store = new(folder.File("ledger.sqlite"));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_is_merged_stays_together_and_what_is_split_stays_apart()
    {
        var made = await KeptPages.AddAsync(
            store,
            KeptPages.Plant,
            KeptPages.SamePlant,
            KeptPages.Battery
        );
        var (one, same, other) = Plants(made.Derived.Reconciled);
        Assert.Equal(Entry(made.Derived.Reconciled, one), Entry(made.Derived.Reconciled, same));
        Assert.NotEqual(Entry(made.Derived.Reconciled, one), Entry(made.Derived.Reconciled, other));

        await JudgeAsync(desk => desk.Split(same.Value));
        await JudgeAsync(desk => desk.Together([one.Value, other.Value]));

        var now = (await store.ReadAsync(Stop))!.Reconciled;
        Assert.NotEqual(Entry(now, one), Entry(now, same));
        Assert.Equal(Entry(now, one), Entry(now, other));
        var ground = now
            .Groups.SelectMany(group => group.Statements.Zip(group.Grounds))
            .First(pair => pair.First == other)
            .Second;
        Assert.Contains("Ono", ground, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_judgement_no_longer_holds_and_is_still_kept()
    {
        var made = await KeptPages.AddAsync(store, KeptPages.Plant, KeptPages.SamePlant);
        var (one, same, _) = Plants(made.Derived.Reconciled);
        var (number, _) = await JudgeAsync(desk => desk.Apart([one.Value, same.Value]));
        Assert.NotEqual(Entry(await NowAsync(), one), Entry(await NowAsync(), same));

        await JudgeAsync(desk => desk.Withdraw(number));

        Assert.Equal(Entry(await NowAsync(), one), Entry(await NowAsync(), same));
        Assert.Equal(2, (await store.ReadHeldAsync(null, Stop)).Judgements.Count);
    }

    [Fact]
    public async Task A_rejected_statement_is_gone_and_a_corrected_field_says_by_whom()
    {
        var made = await KeptPages.AddAsync(store, KeptPages.Plant, KeptPages.Battery);
        var (one, _, other) = Plants(made.Derived.Reconciled);

        await JudgeAsync(desk => desk.Correct(one.Value, "amount.value", "290000000"));
        await JudgeAsync(desk => desk.Reject(other.Value));

        var now = await NowAsync();
        var corrected = now
            .Statements.OfType<Commitment>()
            .Single(one => one.Amount?.Value == 290_000_000);
        Assert.Contains("Ono", corrected.Inferred["amount.value"], StringComparison.Ordinal);
        Assert.DoesNotContain(now.Statements, statement => statement.Id == other);
    }

    [Fact]
    public async Task The_same_decision_is_kept_once_unless_it_was_taken_back()
    {
        var made = await KeptPages.AddAsync(store, KeptPages.Plant);
        var (one, _, _) = Plants(made.Derived.Reconciled);

        var first = await JudgeAsync(desk => desk.Reject(one.Value));
        var again = await JudgeAsync(desk => desk.Reject(one.Value));
        await JudgeAsync(desk => desk.Withdraw(first.Number));
        var anew = await JudgeAsync(desk => desk.Reject(one.Value));

        Assert.Equal((first.Number, false), again);
        Assert.True(anew.Kept);
    }

    [Theory]
    [InlineData("status", "bogus")]
    [InlineData("evidence.quote", "x")]
    [InlineData("id", "st_1")]
    [InlineData("colour", "red")]
    [InlineData("amount.value", "many")]
    public async Task A_correction_that_does_not_fit_is_refused(string field, string value)
    {
        var made = await KeptPages.AddAsync(store, KeptPages.Plant);
        var (one, _, _) = Plants(made.Derived.Reconciled);
        var desk = await JudgementDesk.OpenAsync(store, _ => KeptPages.Workshop, Stop);

        Assert.Throws<Parley.Cli.UsageException>(() => desk.Correct(one.Value, field, value));
    }

    [Fact]
    public async Task A_judgement_survives_an_extractor_that_cuts_its_sentence_elsewhere()
    {
        var made = await KeptPages.AddAsync(store, KeptPages.Plant, KeptPages.Battery);
        var (one, _, other) = Plants(made.Derived.Reconciled);
        await JudgeAsync(desk => desk.Together([one.Value, other.Value]));

        var now = await RebuildAsync((article, statement) => Recut(article, statement, 12));

        Assert.DoesNotContain(
            now.Statements,
            statement => statement.Id == one || statement.Id == other
        );
        var (again, _, still) = Plants(now);
        Assert.Equal(Entry(now, again), Entry(now, still));
        Assert.Empty(await store.CheckAsync(Stop));
    }

    [Fact]
    public async Task A_judgement_finds_its_words_again_where_another_value_is_read_in_them()
    {
        var made = await KeptPages.AddAsync(store, KeptPages.Plant);
        var (one, _, _) = Plants(made.Derived.Reconciled);
        await JudgeAsync(desk => desk.Correct(one.Value, "status", "agreed"));

        var now = await RebuildAsync(
            (_, statement) =>
                statement is Commitment { Amount: { } amount } commitment
                    ? commitment with
                    {
                        Amount = amount with { Value = amount.Value * 10 },
                    }
                    : statement
        );

        Assert.Equal(Status.Agreed, now.Statements.Single(statement => statement.Id == one).Status);
    }

    [Fact]
    public async Task A_judgement_whose_sentence_is_no_longer_read_is_listed_and_comes_back_with_it()
    {
        var made = await KeptPages.AddAsync(store, KeptPages.Plant);
        var (one, _, _) = Plants(made.Derived.Reconciled);
        await JudgeAsync(desk => desk.Correct(one.Value, "status", "agreed"));

        await RebuildAsync((_, statement) => statement is Commitment ? null : statement);

        var finding = Assert.Single(await store.CheckAsync(Stop));
        Assert.False(finding.IsFault);
        Assert.Contains("orphaned", finding.Message, StringComparison.Ordinal);
        Assert.Contains("Isuzu", finding.Message, StringComparison.Ordinal);

        var now = (await KeptPages.Keeper(store).BringUpToDateAsync(1, null, Stop, anew: true))
            .Derived
            .Reconciled;
        Assert.Equal(Status.Agreed, now.Statements.Single(statement => statement.Id == one).Status);
        Assert.Empty(await store.CheckAsync(Stop));
    }

    [Fact]
    public void Of_decisions_that_cannot_all_hold_the_later_ones_do()
    {
        StatementId a = new("st_a"),
            b = new("st_b"),
            c = new("st_c");

        var late = new JudgedPairs([Apart(a, c), Together(a, b), Together(b, c)]);
        var early = new JudgedPairs([Together(a, b), Together(b, c), Apart(a, c)]);

        Assert.Equal(late.GroupOf(a), late.GroupOf(c));
        Assert.NotEqual(early.GroupOf(a), early.GroupOf(c));
        Assert.Equal(early.GroupOf(b), early.GroupOf(c));
        Assert.False(early.MayJoin(early.GroupOf(a)!.Value, early.GroupOf(b)!.Value));
        Assert.Null(early.GroupOf(new("st_d")));

        static StatementPair Together(StatementId left, StatementId right) =>
            new(left, right, Together: true, "");
        static StatementPair Apart(StatementId left, StatementId right) =>
            new(left, right, Together: false, "");
    }

    /// <summary>A rebuild by another extractor: what this one reads, revised; null leaves a statement out.</summary>
    private async Task<Reconciled> RebuildAsync(Func<Article, Statement, Statement?> revise)
    {
        var held = await store.ReadHeldAsync(null, Stop);
        var line = KeptPages.Workshop.Line();
        var contents = (await store.ReadPagesAsync(held.Pages, Stop)).Select(line.Read).ToList();
        var articles = contents.SelectMany(content => content.Articles).ToList();
        List<Statement> statements =
        [
            .. contents
                .SelectMany(content => content.Statements)
                .Select(statement =>
                    revise(articles.Single(one => one.Id == statement.Document.Article), statement)
                )
                .OfType<Statement>(),
        ];
        var reconciled = line.ReconcilePages(
            new PagesInMemory(articles, statements),
            line.Sketch(articles, statements),
            held.Judgements
        );
        await store.ReplaceAsync(new(held.Mark, "another extractor", reconciled), Stop);
        return reconciled.Whole();
    }

    /// <summary>The statement over a shorter stretch of its sentence, with the identity that this gives it.</summary>
    private static Statement Recut(Article article, Statement statement, int less)
    {
        var span = statement.Evidence.Span;
        if (span.Length <= 2 * less)
        {
            return statement;
        }
        var evidence = Evidence.In(article, new(span.Start, span.End - less));
        var (start, end) = article.Map.BytesOf(evidence.Span);
        return statement with
        {
            Evidence = evidence,
            Id = StatementId.Of(article.Id.Page, statement.Kind, start, end, 0),
        };
    }

    private async Task<Reconciled> NowAsync() => (await store.ReadAsync(Stop))!.Reconciled;

    private async Task<(long Number, bool Kept)> JudgeAsync(
        Func<JudgementDesk, JudgementDraft> decide
    )
    {
        var desk = await JudgementDesk.OpenAsync(store, _ => KeptPages.Workshop, Stop);
        return await desk.KeepAsync(decide(desk).By("Ono", KeptPages.Day, null), Stop);
    }

    /// <summary>The promises of the first page, of the second and of the third.</summary>
    private static (StatementId One, StatementId Same, StatementId Other) Plants(Reconciled set)
    {
        return (Of(KeptPages.Plant), Of(KeptPages.SamePlant), Of(KeptPages.Battery));

        StatementId Of(string page) =>
            set.Statements.OfType<Commitment>()
                .FirstOrDefault(one => one.Document.Path == KeptPages.Name(page))
                ?.Id
            ?? default;
    }

    private static string Entry(Reconciled set, StatementId statement) =>
        set.Groups.Single(group => group.Statements.Contains(statement)).Id;
}
