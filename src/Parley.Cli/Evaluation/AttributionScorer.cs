using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Parley.Documents;
using Parley.Extraction;
using Parley.Extraction.Mentions;

namespace Parley.Cli.Evaluation;

/// <summary>
/// Scores attribution mentions against articles that people marked: <c>docs/measuring.md</c> has the arithmetic. What several annotators of an
/// article marked with overlapping cues is one attribution, and any of their spans is right.
/// </summary>
internal sealed class AttributionScorer(Extractor extractor, MentionReader reader)
{
    private readonly List<string> misses = [];

    /// <summary>Attributions of money, a percentage or a date, by the third of the articles that was looked at and the others.</summary>
    public AttributionCount Seen { get; private set; }

    public AttributionCount Unseen { get; private set; }

    /// <summary>Every attribution.</summary>
    public AttributionCount All { get; private set; }

    /// <summary>Attributions made on articles that two people marked.</summary>
    public int MadeOnDoubles { get; private set; }

    /// <summary>Those of them whose cue overlaps no cue that anybody marked.</summary>
    public int UnmatchedOnDoubles { get; private set; }

    public IReadOnlyList<string> Misses => misses;

    public void Add(AttributionArticle article)
    {
        var made = extractor
            .Mentions(article.Text, published: null)
            .OfType<AttributionMention>()
            .ToList();
        var seen = IsSeen(article.Name);
        foreach (var marks in Grouped(article))
        {
            var bears = marks.Exists(mark => Bears(article.Text, mark));
            var count = Count(article, marks, made, seen && bears);
            All += count;
            if (bears && seen)
            {
                Seen += count;
            }
            else if (bears)
            {
                Unseen += count;
            }
        }
        if (article.Annotators.Count > 1)
        {
            var cues = article.Annotators.SelectMany(marks => marks).SelectMany(mark => mark.Cue);
            var unmatched = made.Where(mention => !cues.Any(mention.Cue.Overlaps)).ToList();
            MadeOnDoubles += made.Count;
            UnmatchedOnDoubles += unmatched.Count;
            if (seen)
            {
                misses.AddRange(
                    unmatched.Select(mention =>
                        $"{article.Name}: not marked {Words(article.Text, mention.Cue)} in {Words(article.Text, mention.Span)}"
                    )
                );
            }
        }
    }

    /// <summary>A third of the articles, chosen by a hash of the name, was looked at while building.</summary>
    public static bool IsSeen(string name) =>
        BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(name))) % 3
        == 0;

    /// <summary>Joins what several annotators marked with overlapping cues.</summary>
    private static List<List<GoldAttribution>> Grouped(AttributionArticle article)
    {
        var groups = new List<List<GoldAttribution>>();
        foreach (
            var mark in article
                .Annotators.SelectMany(marks => marks)
                .Where(mark => mark.Cue.Count > 0)
                .OrderBy(mark => mark.Cue[0].Start)
        )
        {
            if (
                groups.Count > 0
                && groups[^1].Exists(other => other.Cue.Any(cue => mark.Cue.Any(cue.Overlaps)))
            )
            {
                groups[^1].Add(mark);
            }
            else
            {
                groups.Add([mark]);
            }
        }
        return groups;
    }

    /// <summary>Whether the content holds a sum of money, a percentage or a date, read by itself.</summary>
    private bool Bears(string text, GoldAttribution mark) =>
        mark.Content.Any(piece =>
            reader
                .Read(text[piece.Start..piece.End], published: null)
                .Any(mention => mention is MoneyMention or PercentMention or DateMention)
        );

    private AttributionCount Count(
        AttributionArticle article,
        List<GoldAttribution> marks,
        List<AttributionMention> made,
        bool listed
    )
    {
        var cues = marks.SelectMany(mark => mark.Cue).ToList();
        var best = made.Where(mention => cues.Exists(mention.Cue.Overlaps))
            .MaxBy(mention => cues.Max(cue => Shared(cue, mention.Cue)));
        var sources = marks.SelectMany(mark => mark.Source.Take(1)).ToList();
        if (best is null)
        {
            Note(listed, article, "missed", marks[0], null);
            return new(1, 0, 0, 0);
        }
        if (sources.Count == 0)
        {
            return new(1, 1, 0, 0);
        }
        var right =
            best.Source is { } source
            && SourceHead.Of(article.Text, source) is { } head
            && sources.Exists(gold =>
                SourceHead.Of(article.Text, gold) is { } of && of.Overlaps(head)
            );
        if (!right)
        {
            Note(listed, article, "source", marks[0], best);
        }
        return new(1, 1, 1, right ? 1 : 0);
    }

    private void Note(
        bool listed,
        AttributionArticle article,
        string what,
        GoldAttribution mark,
        AttributionMention? made
    )
    {
        if (listed)
        {
            var from = Math.Max(0, mark.Cue[0].Start - 100);
            var to = Math.Min(article.Text.Length, mark.Cue[0].End + 60);
            misses.Add(
                $"{article.Name}: {what} [{Words(article.Text, mark.Cue[0])}] of [{(mark.Source.Count > 0 ? Words(article.Text, mark.Source[0]) : "")}] read as [{(made?.Source is { } source ? Words(article.Text, source) : "")}] in {Words(article.Text, new(from, to))}"
            );
        }
    }

    private static int Shared(TextSpan one, TextSpan other) =>
        Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start);

    private static string Words(string text, TextSpan span) =>
        text[span.Start..Math.Min(span.End, span.Start + 200)].Replace('\n', ' ');
}
