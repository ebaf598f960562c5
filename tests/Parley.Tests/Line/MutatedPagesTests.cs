using System.Text;
using Parley.Cli.Composition;
using Parley.Documents;
using Xunit;

namespace Parley.Tests.Line;

/// <summary>Pages that were cut, spliced, shuffled and sprinkled with odd bytes never break a rule, and evidence stays cut from its text.</summary>
public sealed class MutatedPagesTests
{
    private static readonly byte[][] Pages =
    [
        .. Directory
            .GetFiles(Path.Combine(AppContext.BaseDirectory, "cases", "japan-us", "pages"))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes),
    ];

    private static readonly string[] Odd =
    [
        "\0",
        "\uFFFD",
        "“",
        "”",
        "'s",
        "$",
        "¥",
        "%",
        "last Friday",
        "Friday",
        "next",
        "the next",
        "$9",
        "trillion",
        "-",
        "–",
        ":",
        ";",
        "(",
        ")",
        "\n\n",
        "<p>",
        "</div>",
        "<![CDATA[",
        "&#x110000;",
        "\u202E",
        "１２億円",
        "of",
        "to",
        "U.S.",
        "...",
        "\u00AD",
        "🚗",
        "a",
        "2.5%",
        "from",
        "and",
        ",",
        "said",
        "Monday",
        "2025",
        "FY",
        "\r",
        "'",
        "\"",
    ];

    [Fact]
    public void No_mutation_breaks_a_rule()
    {
        var count = Environment.GetEnvironmentVariable("PARLEY_TEST_LONG") == "1" ? 20_000 : 400;
        var line = Workshop.Open("japan-us").Line();
        var random = new Random(20250207);
        var faults = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var bytes = Mutate(Pages[random.Next(Pages.Length)], random);
            var content = line.Read(new Page($"mutated/{i}", bytes, null));

            faults.AddRange(
                content.Diagnostics.Where(d => d.Code == "PAR3001").Select(d => $"{i}: {d.Message}")
            );
            var texts = content.Articles.ToDictionary(
                article => article.Id,
                article => article.Text
            );
            foreach (var statement in content.Statements)
            {
                var span = statement.Evidence.Span;
                Assert.Equal(
                    texts[statement.Document.Article].Substring(span.Start, span.Length),
                    statement.Evidence.Quote
                );
            }
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults.Take(5)));
    }

    private static byte[] Mutate(byte[] page, Random random)
    {
        var text = new StringBuilder(Encoding.UTF8.GetString(page));
        for (var edits = random.Next(1, 9); edits > 0 && text.Length > 10; edits--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(5))
            {
                case 0:
                    text.Length = Math.Max(1, at);
                    break;
                case 1:
                    text.Remove(at, Math.Min(random.Next(1, 200), text.Length - at));
                    break;
                case 2:
                    text.Insert(at, Odd[random.Next(Odd.Length)]);
                    break;
                case 3:
                    text.Insert(at, text.ToString(0, Math.Min(text.Length, random.Next(1, 400))));
                    break;
                default:
                    text.Insert(at, ' ').Insert(at, Odd[random.Next(Odd.Length)]).Insert(at, ' ');
                    break;
            }
        }
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        if (bytes.Length > 0 && random.Next(4) == 0)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }
        return bytes;
    }
}
