using System.Text;
using Parley.Documents;
using Parley.Values;

namespace Parley.Bench.Copies;

/// <summary>
/// Makes articles that know which family they are of: about half stand alone, the others are reprints of one text with words
/// changed, sentences cut and a line of their own, or briefs cut from it word for word. Each outlet closes with its own boilerplate.
/// </summary>
internal sealed class WireService(int seed)
{
    private const int Vocabulary = 40_000;
    private const int Outlets = 200;

    /// <summary>Words of the line that an outlet closes with.</summary>
    private const int Boilerplate = 15;

    private readonly Random random = new(seed);
    private int family;
    private int left;
    private string[][] story = [];

    /// <summary>Articles with their families, in an order that mixes nothing: settling orders them anyway.</summary>
    public IEnumerable<(Article Article, int Family, Role Role)> Articles(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var first = left == 0;
            if (first)
            {
                family++;
                left = random.Next(2) == 0 ? 1 : 2 + random.Next(9);
                story = [.. Enumerable.Range(0, 8 + random.Next(10)).Select(_ => Sentence())];
            }
            left--;
            var role =
                first ? Role.Original
                : random.Next(6) == 0 ? Role.Brief
                : Role.Reprint;
            yield return (Article(i, Text(role)), family, role);
        }
    }

    private string Text(Role role)
    {
        var outlet = random.Next(Outlets);
        var sentences = story.ToList();
        if (role == Role.Brief)
        {
            sentences = sentences[..Math.Max(4, sentences.Count / 3)];
        }
        else if (role == Role.Reprint)
        {
            sentences.RemoveAt(random.Next(sentences.Count));
            sentences.Insert(random.Next(sentences.Count), Sentence());
            sentences = [.. sentences.Select(Edited)];
        }
        var text = new StringBuilder();
        foreach (var sentence in sentences)
        {
            text.AppendJoin(' ', sentence).Append(". ");
        }
        var boilerplate = new Random(outlet);
        text.AppendJoin(' ', Enumerable.Range(0, Boilerplate).Select(_ => Word(boilerplate))).Append('.');
        return text.ToString();
    }

    /// <summary>One word in forty is another.</summary>
    private string[] Edited(string[] sentence) =>
        [.. sentence.Select(word => random.Next(40) == 0 ? Word(random) : word)];

    private string[] Sentence() =>
        [.. Enumerable.Range(0, 10 + random.Next(14)).Select(_ => Word(random))];

    /// <summary>Words by Zipf's law, as texts have them.</summary>
    private static string Word(Random random)
    {
        var rank = (int)Math.Pow(Vocabulary, random.NextDouble());
        return string.Create(
            4 + (rank % 5),
            rank,
            static (letters, number) =>
            {
                var state = unchecked((uint)number * 2654435761);
                for (var i = 0; i < letters.Length; i++)
                {
                    letters[i] = (char)('a' + (state % 26));
                    state = unchecked((state / 26) + ((uint)number * 40503));
                }
            }
        );
    }

    private Article Article(int number, string text)
    {
        var digits = number.ToString("x64", System.Globalization.CultureInfo.InvariantCulture);
        return new()
        {
            Id = new(new(digits), 1),
            Path = $"wire/{number}",
            Title = text[..Math.Min(60, text.Length)],
            Text = text,
            Blocks = [new(new(0, text.Length), BlockKind.Paragraph)],
            Map = ByteMap.Empty,
            Published = new(
                DateBounds.Day(new DateOnly(2031, 1, 1).AddDays(number / 400)),
                PublishedBasis.Printed,
                null
            ),
        };
    }
}
