using System.Buffers;
using Parley.Cases;
using Parley.Documents;
using Parley.Extraction.Attributions;
using Parley.Extraction.Clauses;
using Parley.Extraction.Commitments;
using Parley.Extraction.Frames;
using Parley.Extraction.Meetings;
using Parley.Extraction.Mentions;
using Parley.Extraction.Stances;
using Parley.Extraction.Statuses;
using Parley.Extraction.Tariffs;
using Parley.Extraction.Text;
using Parley.Geography;
using Parley.Statements;
using Parley.Values;

namespace Parley.Extraction;

/// <summary>
/// Reads the statements of an article in one pass: sentences, mentions, clauses, frames. Sees one article and the names of a
/// case, nothing else; safe for use by several threads.
/// </summary>
public sealed class Extractor
{
    private static readonly SearchValues<char> DatelineEnds = SearchValues.Create(",(-/–—");

    private readonly MentionReader mentions;
    private readonly CaseNames names;
    private readonly Officials officials;
    private readonly List<string> outlets;
    private readonly Dictionary<string, string> capitals;

    /// <summary>An extractor with the names it may know.</summary>
    /// <param name="countries">Every country as texts name it.</param>
    /// <param name="gazetteer">States and cities.</param>
    /// <param name="names">The names of the case; <see cref="CaseNames.Empty"/> for none.</param>
    public Extractor(
        IReadOnlyList<Country> countries,
        IEnumerable<GazetteerPlace> gazetteer,
        CaseNames names
    )
    {
        ArgumentNullException.ThrowIfNull(countries);
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(names);
        mentions = new(countries, gazetteer, names);
        this.names = names;
        officials = new(names);
        outlets = [.. names.Outlets.Select(outlet => outlet.Name)];
        capitals = new(StringComparer.OrdinalIgnoreCase);
        foreach (var country in countries)
        {
            if (country.Capital is { } capital)
            {
                capitals.TryAdd(capital, country.Code);
            }
        }
    }

    /// <summary>What an article says. Nothing in it makes this throw.</summary>
    public ExtractionResult Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new(
            [.. StatementMaker.Make(article, Drafts(article)).Select(made => made.Statement)],
            []
        );
    }

    /// <summary>The same statements, each with why it was made.</summary>
    public IReadOnlyList<Explanation> Explain(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return
        [
            .. StatementMaker
                .Make(article, Drafts(article))
                .Select(made => new Explanation(made.Statement, Explainer.Steps(made.Draft))),
        ];
    }

    /// <summary>Every mention of a text, attributions included, in its order; of two that begin together the longer one first.</summary>
    /// <param name="text">Clean text.</param>
    /// <param name="published">Publication, where known.</param>
    public IReadOnlyList<Mention> Mentions(string text, DateBounds? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        var scan = Scan(text, published, out var found);
        var discourse = Begin(scan);
        var attributions = new AttributionReader(scan);
        var reports = new List<Report>();
        foreach (var sentence in scan.Sentences)
        {
            var read = SentenceReader.Read(scan, sentence, discourse);
            var said = attributions.Read(read);
            attributions.GoOn(read, said);
            reports.AddRange(said);
            Note(discourse, read, sentence);
        }
        return
        [
            .. found
                .Concat(reports.Select(report => AttributionMentions.Of(scan, report)))
                .OrderBy(mention => mention.Span.Start)
                .ThenByDescending(mention => mention.Span.End),
        ];
    }

    /// <summary>How a text presents what each of some words of it names: whether it says that it happened, will, may or did not.</summary>
    /// <param name="text">Clean text.</param>
    /// <param name="words">Verbs, and nouns that name events.</param>
    public IReadOnlyList<Standing> Standings(string text, IReadOnlyList<TextSpan> words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        var scan = Scan(text, published: null, out _);
        var discourse = Begin(scan);
        var found = new Standing[words.Count];
        foreach (var sentence in scan.Sentences)
        {
            var read = SentenceReader.Read(scan, sentence, discourse);
            for (var i = 0; i < words.Count; i++)
            {
                for (var at = read.First; at < read.End; at++)
                {
                    if (words[i].Overlaps(new(read.Token(at).Start, read.Token(at).End)))
                    {
                        found[i] = EventStanding.Of(read, at);
                        break;
                    }
                }
            }
        }
        return found;
    }

    private List<(Draft Draft, Attribution Source)> Drafts(Article article)
    {
        var tokens = Tokenizer.Read(article.Text);
        var sentences = SentenceSplitter.Split(article.Text, article.Blocks, tokens);
        var found = mentions.Read(article.Text, tokens, sentences, article.Published?.Bounds);
        found.RemoveAll(mention => mention is PlaceMention { Bare: true });
        var scan = new ArticleScan(
            article.Text,
            article.Published?.Bounds,
            tokens,
            sentences,
            found
        );
        var discourse = Begin(scan);
        var attributions = new AttributionReader(scan);
        var finished = new List<(Draft Draft, Attribution Source)>();
        foreach (var sentence in sentences)
        {
            var read = SentenceReader.Read(scan, sentence, discourse);
            var context = new FrameContext(read, discourse, attributions);
            if (SourceReader.Quoted(read) && SourceReader.Reporter(context) is { } speaker)
            {
                discourse.Speaker = speaker;
                read = SentenceReader.Read(scan, sentence, discourse);
                context = new FrameContext(read, discourse, attributions);
            }
            if (sentence.Block != BlockKind.Heading)
            {
                TariffReader.Read(context);
                CommitmentReader.ReadVerbs(context);
                NumberReader.Read(context);
                MeetingReader.Read(context);
                StanceReader.Read(context);
                discourse.LastStatus =
                    context.Drafts.FindLast(draft => draft.Kind == StatementKind.Commitment)?.Status
                    ?? discourse.LastStatus;
                foreach (var draft in context.Drafts)
                {
                    finished.Add((draft, SourceReader.Of(context, draft, article, outlets)));
                }
            }
            Note(discourse, read, sentence);
        }
        return finished;
    }

    private ArticleScan Scan(string text, DateBounds? published, out List<Mention> found)
    {
        var tokens = Tokenizer.Read(text);
        var sentences = SentenceSplitter.Split(text, MentionReader.Blocks(text), tokens);
        found = mentions.Read(text, tokens, sentences, published);
        return new ArticleScan(
            text,
            published,
            tokens,
            sentences,
            found.FindAll(mention => mention is not PlaceMention { Bare: true })
        );
    }

    private Discourse Begin(ArticleScan scan) =>
        new(names, Sides.Of(scan.Mentions, names.Home, names.Host), officials.ForArticle())
        {
            Dateline = Dateline(scan),
        };

    private static void Note(Discourse discourse, SentenceScan read, Sentence sentence)
    {
        foreach (var predicate in read.Predicates)
        {
            if (
                predicate is { Subject: { Inferred: null } subject, SubjectNoun: < 0 }
                && !SentenceReader.IsReport(predicate.Lemma)
                && predicate.Finite
            )
            {
                discourse.NoteSubject(subject);
                if (sentence.Block != BlockKind.ListItem)
                {
                    discourse.ListOwner = subject;
                }
                break;
            }
        }
    }

    /// <summary>The country of "TOKYO, March 3 -" at the head of the text, or null.</summary>
    private string? Dateline(ArticleScan scan)
    {
        var text = scan.Text.AsSpan(0, Math.Min(60, scan.Text.Length));
        var end = text.IndexOfAny(DatelineEnds);
        return
            scan.DatelineEnd > 0
            && end > 0
            && capitals.TryGetValue(text[..end].Trim().ToString(), out var code)
            ? code
            : null;
    }
}
