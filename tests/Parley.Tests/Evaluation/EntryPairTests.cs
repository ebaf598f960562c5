using Parley.Cli.Composition;
using Parley.Cli.Evaluation;
using Parley.Tests.Line;
using Xunit;

namespace Parley.Tests.Evaluation;

/// <summary>Labelled pairs of entries: what the table promises, how a passage finds its statements, and how pairs are counted.</summary>
public sealed class EntryPairTests
{
    private const string Announced =
        "Northland Motors announced a $2 billion investment in a plant in Ohio.";
    private const string Repeated =
        "Northland Motors announced a $2 billion investment in its Ohio plant in March.";
    private const string Another =
        "Southland Foods announced a $70 million investment in a bakery in Texas.";

    [Fact]
    public void The_table_holds_what_it_promises()
    {
        var pairs = EntryPairTable.Read(file: null);

        Assert.True(pairs.Count >= 150);
        Assert.InRange(pairs.Count(pair => pair.Same), pairs.Count * 2 / 5, pairs.Count * 3 / 5);
        Assert.True(pairs.Count(pair => pair.Hardness == "hard") >= pairs.Count / 2);
        Assert.InRange(
            pairs.Count(pair => pair.Half != "develop"),
            pairs.Count / 4,
            pairs.Count / 2
        );
        Assert.All(
            pairs.GroupBy(pair => pair.Story),
            story => Assert.Single(story.Select(pair => pair.Half).Distinct())
        );
        Assert.All(
            pairs
                .SelectMany(pair => new[] { (pair.Left, pair.Half), (pair.Right, pair.Half) })
                .GroupBy(passage => passage.Item1, passage => passage.Half),
            passage => Assert.Single(passage.Distinct())
        );
        Assert.All(
            pairs
                .SelectMany(pair => new[] { pair.Left.Path, pair.Right.Path }.Distinct())
                .GroupBy(path => path),
            path => Assert.True(path.Count() <= pairs.Count / 3, path.Key)
        );
        Assert.Equal(
            pairs.Count,
            pairs.Select(pair => (pair.Left, pair.Right, pair.Kind)).Distinct().Count()
        );
    }

    [Theory]
    [InlineData("set\tstory\tdevelop\tone\t0\t9\ttwo\t0\t9\tcommitment\tsame\thard")]
    [InlineData("set\tstory\tdevelop\tone\t9\t9\ttwo\t0\t9\tcommitment\tsame\thard\twhy")]
    [InlineData("set\tstory\tdevelop\tone\t0\t9\ttwo\t0\t9\tpromise\tsame\thard\twhy")]
    [InlineData("set\tstory\tdevelop\tone\t0\t9\ttwo\t0\t9\tcommitment\talike\thard\twhy")]
    [InlineData("set\tstory\tthird\tone\t0\t9\ttwo\t0\t9\tcommitment\tsame\thard\twhy")]
    public void A_line_that_is_no_pair_is_named(string line)
    {
        var fault = Assert.Throws<InvalidDataException>(() =>
            EntryPairTable.Read(new StringReader("# head\n" + line))
        );

        Assert.Contains("Line 2", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pair_is_joined_where_one_entry_holds_both()
    {
        var verdicts = Verdicts(
            "one.txt\t0\t70\ttwo.txt\t0\t70\tcommitment\tsame",
            "one.txt\t0\t70\tthree.txt\t0\t70\tcommitment\tdifferent"
        );

        Assert.Equal([true, false], verdicts.Select(verdict => verdict.Joined));
        Assert.All(verdicts, verdict => Assert.Null(verdict.Fault));
    }

    [Fact]
    public void A_passage_finds_the_statement_that_it_overlaps_though_it_is_read_a_little_differently()
    {
        var verdict = Assert.Single(Verdicts("one.txt\t20\t60\ttwo.txt\t10\t90\tcommitment\tsame"));

        Assert.True(verdict.Found);
        Assert.True(verdict.Joined);
    }

    [Theory]
    [InlineData("one.txt\t0\t70\ttwo.txt\t4000\t4010\tcommitment")]
    [InlineData("one.txt\t0\t70\ttwo.txt\t0\t70\ttariff")]
    public void A_passage_without_a_statement_of_its_kind_counts_as_apart(string passages)
    {
        var verdict = Assert.Single(Verdicts(passages + "\tsame"));

        Assert.False(verdict.Found);
        Assert.Equal("unread", verdict.Fault);
    }

    [Fact]
    public void A_story_is_taken_out_of_its_newswire_by_its_number()
    {
        using var folder = new TemporaryFolder();
        WriteNewswire(folder.File("wire.sgm.gz"));

        var page = new EntryPages(folder.Path).Read("wire.sgm.gz/2");

        Assert.Equal("<REUTERS NEWID=\"2\">two</REUTERS>"u8, page.Bytes.Span);
        Assert.Throws<InvalidDataException>(() =>
            new EntryPages(folder.Path).Read("wire.sgm.gz/3")
        );
        Assert.Throws<InvalidDataException>(() => new EntryPages(folder.Path).Read("none.txt"));
    }

    [Fact]
    public void The_report_counts_each_part_and_lists_no_pair_of_the_half_kept_back()
    {
        var pairs = EntryPairTable.Read(
            new StringReader(
                Row("develop", "one.txt\t0\t9\ttwo.txt\t0\t9\tstance\tsame")
                    + Row("check", "three.txt\t0\t9\tfour.txt\t0\t9\tstance\tsame")
            )
        );

        var report = EntryReport.Of(
            [.. pairs.Select(pair => new EntryVerdict(pair, Found: true, Joined: false))],
            misses: true
        );

        Assert.Contains("check_pairs             1\n", report, StringComparison.Ordinal);
        Assert.Contains("stance_recall           0.000\n", report, StringComparison.Ordinal);
        Assert.Contains(
            "apart: hard stance, mills: why (one.txt:0-9 and two.txt:0-9)\n",
            report,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("three.txt", report, StringComparison.Ordinal);
    }

    private static IReadOnlyList<EntryVerdict> Verdicts(params string[] pairs)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("one.txt"), Page("A plant for Ohio", Announced));
        File.WriteAllText(folder.File("two.txt"), Page("Ohio waits for its plant", Repeated));
        File.WriteAllText(folder.File("three.txt"), Page("A bakery for Texas", Another));
        return EntryScorer.Score(
            EntryPairTable.Read(
                new StringReader(string.Concat(pairs.Select(pair => Row("develop", pair))))
            ),
            folder.Path,
            Workshop.Open("japan-us"),
            threads: 1
        );
    }

    private static string Page(string title, string sentence) =>
        $"# {title}\n\n{sentence} The mayor spoke of a good day for the whole valley and thanked all who came.\n";

    private static string Row(string half, string pair) =>
        $"set\tmills\t{half}\t{pair}\thard\twhy\n";

    private static void WriteNewswire(string path)
    {
        using var stream = new System.IO.Compression.GZipStream(
            File.Create(path),
            System.IO.Compression.CompressionMode.Compress
        );
        stream.Write("<REUTERS NEWID=\"1\">one</REUTERS>\n<REUTERS NEWID=\"2\">two</REUTERS>\n"u8);
    }
}
