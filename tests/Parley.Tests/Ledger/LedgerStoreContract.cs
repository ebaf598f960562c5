using System.Text;
using Parley.Documents;
using Parley.Ledger;
using Parley.Reconciliation.Judgements;
using Parley.Statements;
using Xunit;

namespace Parley.Tests.Ledger;

/// <summary>What every store of ledgers does. A store derives from it and says how an empty one is made.</summary>
public abstract class LedgerStoreContract
{
    private protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>A store that holds nothing yet; the same one at every call within a test.</summary>
    private protected abstract ILedgerStore Store { get; }

    [Fact]
    public async Task What_was_made_of_pages_comes_back_whole()
    {
        var made = await KeptPages.AddAsync(Store, KeptPages.Plant, KeptPages.SamePlant);

        var stored = await Store.ReadAsync(Stop);

        Assert.NotNull(stored);
        Assert.Equal("japan-us", stored.CaseKey);
        Assert.NotEmpty(stored.Reconciled.Statements);
        Assert.Equal(KeptPages.Lines(made.Derived.Reconciled), KeptPages.Lines(stored.Reconciled));
    }

    [Fact]
    public async Task Of_an_article_everything_is_kept_that_a_page_gives()
    {
        const string page = """
            <html><head><title>Plant</title><meta property="article:section" content="Business"><meta property="article:tag" content="autos">
            <meta property="article:published_time" content="2025-02-13"></head><body><article><h1>Isuzu picks a county</h1>
            <p>Isuzu Motors will invest $280 million in a plant in Piedmont, South Carolina, and create 700 jobs, the company said on Thursday in Tokyo.</p>
            <p>The company had looked at sites in three states before it chose the county, a spokesman told reporters at the signing.</p></article></body></html>
            """;
        var made = (await KeptPages.AddAsync(Store, page)).Derived.Reconciled.Articles[0];

        var kept = (await Store.ReadAsync(Stop))!.Reconciled.Articles[0];

        Assert.Equal(["autos"], kept.Tags);
        Assert.Equal("Business", kept.Section);
        Assert.NotNull(made.PublishedWhere);
        Assert.Equal(made.PublishedWhere, kept.PublishedWhere);
        Assert.Equal(made.Published, kept.Published);
        Assert.Equal(made.Dates, kept.Dates);
        Assert.Equal(made.Blocks, kept.Blocks);
        Assert.Equal(made.Diagnostics, kept.Diagnostics);
    }

    [Fact]
    public async Task The_record_of_a_message_comes_back_with_the_bytes_of_its_page()
    {
        var fetch = new FetchRecord(
            "https://gazette.example/a",
            "text/plain; charset=utf-8",
            new(2025, 2, 13, 9, 0, 0, TimeSpan.FromHours(9))
        )
        {
            Message = new("A plant", "Sato", "Thu, 13 Feb 2025 09:00:00 +0900", "trade-news"),
        };
        var page = new Page("mail/1", "A plant for Piedmont"u8.ToArray(), fetch);
        await Store.CreateAsync("japan-us", Stop);

        await Store.AddPagesAsync([PageDelivery.Of(page)], KeptPages.Day, Stop);

        var held = await Store.ReadHeldAsync(null, Stop);
        var back = Assert.Single(await Store.ReadPagesAsync(held.Pages, Stop));
        Assert.Equal(page.Path, back.Path);
        Assert.Equal(page.Fetch, back.Fetch);
        Assert.Equal(page.Bytes.ToArray(), back.Bytes.ToArray());
    }

    [Fact]
    public async Task A_page_that_is_held_is_not_added_twice()
    {
        await Store.CreateAsync("japan-us", Stop);
        var page = PageDelivery.Of(new("a.txt", "Text"u8.ToArray(), null));

        var first = await Store.AddPagesAsync([page], KeptPages.Day, Stop);
        var second = await Store.AddPagesAsync([page], KeptPages.Day.AddDays(1), Stop);

        Assert.Equal(new(1, 0), first);
        Assert.Equal(new(0, 1), second);
        Assert.Single((await Store.ReadHeldAsync(null, Stop)).Pages);
        Assert.Empty((await Store.ReadHeldAsync(KeptPages.Day.AddTicks(-1), Stop)).Pages);
    }

    [Theory]
    [InlineData("b/page.txt", "a/page.txt")]
    [InlineData("a/page.txt", "b/page.txt")]
    public async Task Of_two_places_of_a_page_the_same_one_stands_for_it_whichever_came_first(
        string first,
        string second
    )
    {
        await Store.CreateAsync("japan-us", Stop);
        var bytes = "Text"u8.ToArray();

        foreach (var path in new[] { first, second })
        {
            await Store.AddPagesAsync(
                [PageDelivery.Of(new(path, bytes, null))],
                KeptPages.Day,
                Stop
            );
        }

        Assert.Equal(
            "a/page.txt",
            Assert.Single((await Store.ReadHeldAsync(null, Stop)).Pages).Path
        );
    }

    [Fact]
    public async Task A_judgement_comes_back_as_it_was_made_and_only_from_its_time_on()
    {
        await Store.CreateAsync("japan-us", Stop);
        var page = new Page("a.txt", "Text"u8.ToArray(), null);
        await Store.AddPagesAsync([PageDelivery.Of(page)], KeptPages.Day, Stop);
        var judgement = new Judgement(
            0,
            JudgementKind.Correct,
            [new(page.Id, 3, 9, StatementKind.Commitment, "a “quote”\n日本", "USD 5")],
            "Ono",
            KeptPages.Day.AddHours(1),
            "misread"
        )
        {
            Field = "amount.value",
            Value = "6",
        };

        var number = await Store.AddJudgementAsync(judgement, Stop);

        var kept = Assert.Single((await Store.ReadHeldAsync(null, Stop)).Judgements);
        Assert.Equal(judgement.Anchors, kept.Anchors);
        Assert.Equal(judgement with { Number = number, Anchors = kept.Anchors }, kept);
        Assert.Empty((await Store.ReadHeldAsync(KeptPages.Day, Stop)).Judgements);
    }

    [Fact]
    public async Task What_was_read_of_a_page_is_kept_for_the_reader_that_read_it()
    {
        await KeptPages.AddAsync(Store, KeptPages.Plant, KeptPages.Battery);
        var pages = (await Store.ReadHeldAsync(null, Stop)).Pages;
        var mark = KeptPages.Workshop.ReaderMark;

        var known = await Store.FindPagesReadAsync(mark, pages, Stop);
        var read = Store.ReadPagesRead(mark, [.. pages.Reverse()]).ToList();

        Assert.Equal(pages.Select(page => page.Id).ToHashSet(), known);
        Assert.Equal(pages.Reverse(), read.Select(one => one.Page));
        Assert.All(read, one => Assert.NotEmpty(one.Statements));
        Assert.Empty(await Store.FindPagesReadAsync("another reader", pages, Stop));
        Assert.Throws<InvalidDataException>(() =>
            Store.ReadPagesRead("another reader", pages).Count()
        );
    }

    [Fact]
    public async Task What_was_read_from_another_delivery_does_not_count()
    {
        await KeptPages.AddAsync(Store, KeptPages.Plant);
        var page = Assert.Single((await Store.ReadHeldAsync(null, Stop)).Pages);
        await Store.AddPagesAsync(
            [new(page.Id, "0-before-it.txt", page.Fetch)],
            KeptPages.Day,
            Stop
        );

        var pages = (await Store.ReadHeldAsync(null, Stop)).Pages;

        Assert.Empty(await Store.FindPagesReadAsync(KeptPages.Workshop.ReaderMark, pages, Stop));
    }

    [Fact]
    public async Task Some_entries_come_with_their_statements_and_the_articles_of_these()
    {
        var made = await KeptPages.AddAsync(
            Store,
            KeptPages.Plant,
            KeptPages.SamePlant,
            KeptPages.Battery
        );
        var whole = made.Derived.Reconciled;

        var first = (await Store.ReadSliceAsync(new(AsOf: null) { Limit = 1 }, Stop))!;
        var next = (await Store.ReadSliceAsync(new(AsOf: null) { After = first.Wanted[0] }, Stop))!;

        Assert.Equal(whole.Groups.Count, first.Total);
        Assert.Equal(whole.Groups.Select(group => group.Id), first.Wanted.Concat(next.Wanted));
        foreach (var group in whole.Groups.Skip(1))
        {
            var told = next.Reconciled.Groups.Single(one => one.Id == group.Id);
            Assert.Equal(group.Statements, told.Statements);
            Assert.Equal(group.Grounds, told.Grounds);
            Assert.Subset(
                next.Reconciled.Statements.Select(statement => statement.Id).ToHashSet(),
                group.Statements.ToHashSet()
            );
        }
        Assert.All(
            next.Reconciled.Statements,
            statement =>
                Assert.Contains(
                    next.Reconciled.Articles,
                    article => article.Id == statement.Document.Article
                )
        );
    }

    [Fact]
    public async Task As_of_a_day_only_what_was_out_by_then_is_among_the_entries()
    {
        await KeptPages.AddAsync(Store, KeptPages.Plant, KeptPages.SamePlant, KeptPages.Battery);

        var before = (await Store.ReadSliceAsync(new(new DateOnly(2025, 2, 12)), Stop))!;
        var after = (await Store.ReadSliceAsync(new(new DateOnly(2025, 2, 13)), Stop))!;

        Assert.Empty(before.Wanted);
        Assert.Equal(0, before.Total);
        Assert.NotEmpty(after.Wanted);
        Assert.All(
            after.Reconciled.Statements,
            statement => Assert.Equal(new(2025, 2, 13), statement.Document.Published!.Bounds.Latest)
        );
    }

    [Fact]
    public async Task No_part_is_told_of_what_is_not_up_to_date()
    {
        await KeptPages.AddAsync(Store, KeptPages.Plant);
        await Store.AddPagesAsync(
            [PageDelivery.Of(new("b.txt", Encoding.UTF8.GetBytes(KeptPages.Battery), null))],
            KeptPages.Day,
            Stop
        );

        Assert.Null(await Store.ReadSliceAsync(new(AsOf: null), Stop));
    }

    [Fact]
    public async Task What_is_shown_counts_for_nothing_once_more_is_held()
    {
        await KeptPages.AddAsync(Store, KeptPages.Plant);
        await Store.AddPagesAsync(
            [PageDelivery.Of(new("b.txt", Encoding.UTF8.GetBytes(KeptPages.Battery), null))],
            KeptPages.Day,
            Stop
        );

        Assert.Null(await Store.ReadAsync(Stop));
        Assert.DoesNotContain(await Store.CheckAsync(Stop), finding => finding.IsFault);
    }

    [Fact]
    public async Task What_was_made_of_a_smaller_set_never_takes_the_place_of_a_later_one()
    {
        var early = await KeptPages.AddAsync(Store, KeptPages.Plant);
        var late = await KeptPages.AddAsync(Store, KeptPages.Battery);

        await Store.ReplaceAsync(early.Derived, Stop);

        Assert.Equal(
            KeptPages.Lines(late.Derived.Reconciled),
            KeptPages.Lines((await Store.ReadAsync(Stop))!.Reconciled)
        );
    }

    [Fact]
    public async Task A_write_that_is_stopped_leaves_what_was_there()
    {
        var made = await KeptPages.AddAsync(Store, KeptPages.Plant);
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Store.ReplaceAsync(made.Derived, stopped.Token)
        );

        Assert.NotNull(await Store.ReadAsync(Stop));
    }

    [Fact]
    public async Task A_ledger_of_another_case_is_refused()
    {
        await Store.CreateAsync("japan-us", Stop);

        var refused = await Assert.ThrowsAsync<InvalidDataException>(() =>
            Store.CreateAsync("north-south", Stop)
        );

        Assert.Contains("japan-us", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("isuzu plant", 2)]
    [InlineData("PIEDMONT", 2)]
    [InlineData("isuzu kansas", 0)]
    [InlineData("県", 1)]
    [InlineData("新工場", 1)]
    [InlineData("工新", 0)]
    [InlineData("\"", 0)]
    [InlineData("near(", 0)]
    public async Task Words_find_articles_and_entries_in_any_script(string words, int hits)
    {
        const string japanese = """
            いすゞ、米国に新工場

            【東京 2025年2月13日】いすゞ自動車は県内の会見で米国に新工場を建てると述べた。
            """;
        await KeptPages.AddAsync(Store, KeptPages.Plant, KeptPages.Battery, japanese);

        var found = await Store.SearchAsync(words, 10, Stop);

        Assert.Equal(
            hits,
            found.Count(hit => hit.Entry is null || words.Contains(' ') || words == "PIEDMONT")
        );
    }

    [Fact]
    public async Task A_ledger_that_is_whole_gives_no_finding()
    {
        await KeptPages.AddAsync(Store, KeptPages.Plant, KeptPages.SamePlant);

        Assert.Empty(await Store.CheckAsync(Stop));
    }
}
