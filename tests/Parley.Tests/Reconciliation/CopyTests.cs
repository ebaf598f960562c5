using System.Globalization;
using Parley.Documents;
using Xunit;

namespace Parley.Tests.Reconciliation;

/// <summary>What repeats what: <c>specs/reconciliation/copies.json</c>, and what order and size must not change.</summary>
public sealed class CopyTests
{
    private static readonly Dictionary<string, Row> Rows = SpecRows.Read<Row>(
        "specs/reconciliation/copies.json",
        row => row.Id
    );

    public static TheoryData<string> Ids => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Tells_a_copy_from_a_piece_of_its_own(string id)
    {
        var row = Rows[id];
        var first = Sketches.Article("first", row.First, day: new(2031, 3, 4));
        var second = Sketches.Article("second", row.Second, day: new(2031, 3, 5));

        var copies = Sketches.Settle(first, second).Copies;

        var (copy, original) =
            row.Repeats == "brief" && row.First.Length < row.Second.Length
                ? (first, second)
                : (second, first);
        if (row.Repeats == "nothing")
        {
            Assert.Empty(copies);
        }
        else
        {
            var found = Assert.Single(copies);
            Assert.Equal(copy.Id, found.Key);
            Assert.Equal(original.Id, found.Value.Original);
        }
    }

    [Fact]
    public void The_order_of_arrival_changes_nothing()
    {
        var articles = Articles(80);
        var expected = Sketches.Text(Sketches.Settle(articles));
        var random = new Random(7);

        for (var i = 0; i < 5; i++)
        {
            var shuffled = articles.ToArray();
            random.Shuffle(shuffled);
            Assert.Equal(expected, Sketches.Text(Sketches.Settle(shuffled)));
        }
    }

    [Fact]
    public void What_is_repeated_never_leads_round()
    {
        var set = Sketches.Settle(Articles(200));

        foreach (var start in set.Copies.Keys)
        {
            var seen = new HashSet<ArticleId>();
            for (
                ArticleId? at = start;
                at is { } id;
                at = set.Copies.GetValueOrDefault(id)?.Original
            )
            {
                Assert.True(seen.Add(id));
            }
        }
    }

    [Fact]
    public void A_thousand_reprints_are_one_family_of_one_original()
    {
        var text = Rows["same-words"].First;
        var set = Sketches.Settle(
            Enumerable
                .Range(0, 1000)
                .Select(i =>
                    Sketches.Article(
                        string.Create(CultureInfo.InvariantCulture, $"{i:0000}"),
                        text,
                        day: new DateOnly(2031, 3, 4).AddDays(i)
                    )
                )
        );

        Assert.Equal(999, set.Copies.Count);
        Assert.Single(set.Copies.Values.Select(copy => copy.Original).Distinct());
        Assert.Single(set.Stories);
    }

    /// <summary>Families of texts that were cut and joined, on days of their own or none.</summary>
    private static List<Article> Articles(int count)
    {
        var random = new Random(20310304);
        var sentences = Rows
            .Values.SelectMany(row => (row.First + " " + row.Second).Split(". "))
            .Distinct()
            .ToArray();
        var texts = new List<string>();
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(i =>
                {
                    var parts =
                        texts.Count == 0 || random.Next(3) == 0
                            ? random.GetItems(sentences, random.Next(3, 25))
                            : texts[random.Next(texts.Count)].Split(". ");
                    var from = random.Next(0, Math.Max(1, parts.Length / 2));
                    texts.Add(
                        string.Join(
                            ". ",
                            parts.Skip(from).Append(sentences[random.Next(sentences.Length)])
                        )
                    );
                    return Sketches.Article(
                        string.Create(CultureInfo.InvariantCulture, $"{i:0000}"),
                        texts[^1],
                        day: random.Next(5) == 0
                            ? null
                            : new DateOnly(2031, 3, 4).AddDays(random.Next(30))
                    );
                }),
        ];
    }

    private sealed record Row(string Id, string First, string Second, string Repeats, string? Note);
}
