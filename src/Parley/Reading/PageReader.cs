using System.Buffers;
using System.Text;
using Parley.Documents;
using Parley.Reading.Feeds;
using Parley.Reading.Html;
using Parley.Reading.Markdown;
using Parley.Reading.Pdf;
using Parley.Reading.Segmentation;
using Parley.Reading.Sgml;
using Parley.Reading.Text;

namespace Parley.Reading;

/// <summary>
/// Reads a page into articles: tells its kind by its content (HTML, feed, Markdown, wire copy, flattened text), leaves
/// out what a page prints around its articles, and keeps the way back to bytes for every character.
/// </summary>
/// <remarks>Sees one page and nothing else; safe for use by several threads.</remarks>
public sealed class PageReader
{
    private static readonly SearchValues<string> SampleNote = SearchValues.Create(
        ["Sample page written for Parley"],
        StringComparison.OrdinalIgnoreCase
    );

    private const int ShortestHeadline = 4;

    private readonly ReadingOptions options;
    private readonly OutletIndex outlets;

    /// <summary>A reader with these names and bounds.</summary>
    /// <param name="options">Null for the defaults: no known outlets.</param>
    /// <exception cref="ArgumentException">A bound is out of range.</exception>
    public PageReader(ReadingOptions? options = null)
    {
        this.options = (options ?? new ReadingOptions()).Checked();
        outlets = new OutletIndex(this.options.KnownOutlets);
    }

    /// <summary>Reads a page. Nothing on it makes this throw.</summary>
    public PageReading Read(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var diagnostics = new List<Diagnostic>();
        var bytes = page.Bytes.Span;
        var charset = Charset.Of(bytes, page.Fetch?.ContentType) ?? Encoding.UTF8;
        var source = SourceText.Decode(bytes, charset, out var bad);
        if (bad > 0)
        {
            diagnostics.Add(ReadingDiagnostics.BadBytes(bad));
        }
        var pieces = Pieces(page, source, diagnostics);
        var sample = source.Chars.AsSpan().ContainsAny(SampleNote);
        var dayFirst = DayFirst(pieces);
        var labeler = new BlockLabeler(outlets, dayFirst);
        var assembler = new ArticleAssembler(options, outlets, dayFirst);
        var drafts = new List<(ArticleDraft Draft, PagePiece Piece, bool Alone)>();
        var empty = 0;
        var named = false;
        foreach (var piece in pieces)
        {
            var found = Segment(piece, labeler);
            empty += piece.Item && found[0].Body.Count == 0 ? 1 : 0;
            foreach (var draft in found)
            {
                // The page speaks for one article of its name; its dates are gathered once.
                var speaks = !named && Headlines.Names(piece.Whole, draft);
                named |= speaks;
                var alone = piece.Item || (pieces.Count == 1 && found.Count == 1) || speaks;
                drafts.Add((draft, piece, alone));
            }
        }
        if (empty > 0)
        {
            diagnostics.Add(ReadingDiagnostics.WithoutText(empty));
        }
        if (drafts.Count == 0 && Headline(pieces, page, dayFirst) is { } headline)
        {
            drafts.Add((headline, pieces[0], true));
            diagnostics.Add(ReadingDiagnostics.HeadlineAlone(page.Path));
        }
        if (drafts.Count == 0)
        {
            diagnostics.Add(ReadingDiagnostics.NoArticle(page.Path));
        }
        if (drafts.Count > options.MaximumArticles)
        {
            diagnostics.Add(ReadingDiagnostics.CutOff($"{options.MaximumArticles} articles"));
        }
        var articles = drafts
            .Take(options.MaximumArticles)
            .Select(
                (entry, index) =>
                    assembler.Assemble(
                        page,
                        index + 1,
                        entry.Draft,
                        entry.Alone && entry.Piece.Whole is { } whole
                            ? whole
                            : entry.Piece.Metadata,
                        entry.Alone,
                        sample
                    )
            )
            .ToList();
        return new PageReading(articles, diagnostics)
        {
            Dropped = Dropped(pieces, drafts),
            Kept =
            [
                .. drafts
                    .Take(options.MaximumArticles)
                    .SelectMany((entry, index) => Kept(entry.Draft, index + 1)),
            ],
        };
    }

    private static IReadOnlyList<ArticleDraft> Segment(PagePiece piece, BlockLabeler labeler)
    {
        var labelled = piece.Blocks.Select(labeler.Label).ToList();
        if (piece.Bounded)
        {
            return [Bounded(piece, labelled)];
        }
        TeaserRun.Leave(labelled);
        var drafts = new ArticleSegmenter(labelled, piece.Single, piece.Metadata.Title).Segment();
        if (!piece.Item)
        {
            return drafts;
        }
        var draft = drafts.Count > 0 ? drafts[0] : FromSummary(labelled);
        // A feed names the headline of its items.
        draft.Title = piece.Metadata.Title ?? draft.Title;
        return [draft];
    }

    /// <summary>
    /// The article of a page that is one (a film, a gallery, a text that scripts would load) and prints no text of it: its
    /// headline, where the page says on which day it appeared. Null for pages that say neither.
    /// </summary>
    private static ArticleDraft? Headline(List<PagePiece> pieces, Page page, bool? dayFirst)
    {
        if (pieces is not [{ Single: true, Whole: { Title.Length: >= ShortestHeadline } whole }])
        {
            return null;
        }
        var draft = new ArticleDraft();
        draft.Title = Headlines.Of(draft, whole);
        return ArticleDates.Choose(page, draft, whole, dayFirst) is null ? null : draft;
    }

    /// <summary>The article of a piece whose markup already left out all that is not text.</summary>
    private static ArticleDraft Bounded(PagePiece piece, List<LabelledBlock> blocks)
    {
        var draft = new ArticleDraft { Title = piece.Metadata.Title };
        if (blocks.Count > 0 && blocks[0].Opening is { } opening)
        {
            draft.Opening = opening;
            draft.Agency = opening.Agency;
        }
        var signed = blocks.Count > 1 && IsSignOff(blocks[^1].Text);
        foreach (var block in blocks.SkipLast(signed ? 1 : 0))
        {
            if (block.Text.Any(char.IsLetterOrDigit))
            {
                block.Block.Dropped = null;
                draft.Body.Add(new BodyBlock(block.Block, block.Block.Kind));
            }
        }
        if (signed && (blocks[^1].Credit ?? blocks[^1].Outlet) is { } name)
        {
            draft.Credits.Add(name);
        }
        return draft;
    }

    /// <summary>The word with which a wire ends a story: its own name, or that more follows.</summary>
    private static bool IsSignOff(string text) => text.Length <= 12 && text.All(char.IsLetter);

    private static IEnumerable<KeptBlock> Kept(ArticleDraft draft, int article) =>
        draft.Body.Select(entry => new KeptBlock(
            article,
            entry.Block.Text,
            entry.Kind,
            entry.Block.Reason ?? "its own looks",
            entry.Block.Likely
        ));

    private static List<DroppedBlock> Dropped(
        List<PagePiece> pieces,
        List<(ArticleDraft Draft, PagePiece Piece, bool Alone)> drafts
    )
    {
        foreach (var (draft, _, _) in drafts)
        {
            draft.Body.ForEach(entry => entry.Block.Kept = true);
        }
        return
        [
            .. pieces
                .SelectMany(piece => piece.Everything ?? piece.Blocks)
                .Where(block => !block.Kept)
                .Select(block => new DroppedBlock(
                    block.Text,
                    block.Dropped ?? "outside any article",
                    block.Likely
                )),
        ];
    }

    /// <summary>A summary is partial content, even one cut off with dots.</summary>
    private static ArticleDraft FromSummary(List<LabelledBlock> blocks)
    {
        var draft = new ArticleDraft();
        foreach (var block in blocks)
        {
            if (
                block.Label is BlockLabel.Short or BlockLabel.Sentence or BlockLabel.Item
                || block.Block.Dropped == "teaser"
            )
            {
                block.Block.Dropped = null;
                draft.Body.Add(
                    new BodyBlock(
                        block.Block,
                        block.Block.Kind == BlockKind.Heading
                            ? BlockKind.Paragraph
                            : block.Block.Kind
                    )
                );
            }
        }
        return draft;
    }

    private List<PagePiece> Pieces(Page page, SourceText source, List<Diagnostic> diagnostics)
    {
        var text = source.Chars;
        var limits = new FeedLimits(options.MaximumArticles, options.MaximumDepth);
        if (FeedReader.Read(source, page.Fetch?.Url, limits) is { } feed)
        {
            return new FeedPieces(outlets, options, diagnostics).Of(feed);
        }
        if (PdfLayoutReader.Recognises(text))
        {
            return Pdf(page, source, diagnostics);
        }
        if (StoryFileReader.Recognises(text))
        {
            return StoryPieces.Read(source, options);
        }
        var header = FrontMatter.Read(text);
        var start = header?.End ?? 0;
        var meta = header is null ? null : HeaderMetadata.Read(header, outlets);
        if (header is null && PageSniffer.IsHtml(text))
        {
            return Html(page, source, diagnostics);
        }
        meta ??= new PageMetadata { Url = page.Fetch?.Url };
        Complete(meta, page);
        var blocks = PageSniffer.IsMarkdown(text, start, header is not null)
            ? new MarkdownReader(source, options.MaximumBlocks).Read(start)
            : PlainTextReader.Read(source, start, options.MaximumBlocks);
        if (blocks.Count >= options.MaximumBlocks)
        {
            diagnostics.Add(ReadingDiagnostics.CutOff($"{options.MaximumBlocks} blocks"));
        }
        return
        [
            new PagePiece(
                blocks,
                meta,
                Single: header is not null && meta.Title is not null,
                Item: false
            ),
        ];
    }

    private List<PagePiece> Html(Page page, SourceText source, List<Diagnostic> diagnostics)
    {
        var html = new HtmlReader(source, options.MaximumDepth, options.MaximumBlocks).Read();
        Report(html, diagnostics);
        var meta = HtmlMetadata.Read(html, outlets, page.Fetch?.Url);
        Complete(meta, page);
        var (articles, declared) = MainContent.Find(html);
        return articles
            .Select(
                (blocks, index) =>
                    new PagePiece(
                        blocks,
                        articles.Count == 1 ? meta : Shared(meta),
                        declared,
                        Item: false
                    )
                    {
                        Whole = meta,
                        Everything = index == 0 ? html.Blocks.ConvertAll(block => block.Block) : [],
                    }
            )
            .ToList();
    }

    private List<PagePiece> Pdf(Page page, SourceText source, List<Diagnostic> diagnostics)
    {
        var blocks = new PdfLayoutReader(source).Read(options.MaximumBlocks);
        if (blocks.Count >= options.MaximumBlocks)
        {
            diagnostics.Add(ReadingDiagnostics.CutOff($"{options.MaximumBlocks} blocks"));
        }
        // The title that a PDF states is mostly the name of the file that it was made from.
        var meta = new PageMetadata { Url = page.Fetch?.Url };
        Complete(meta, page);
        return [new PagePiece(blocks, meta, Single: true, Item: false)];
    }

    private void Complete(PageMetadata meta, Page page)
    {
        if (page.Fetch?.Message is { } message)
        {
            MessageMetadata.Complete(meta, message, outlets);
        }
    }

    /// <summary>What holds for every article of a page that has several.</summary>
    private static PageMetadata Shared(PageMetadata meta) =>
        new()
        {
            Outlet = meta.Outlet,
            Url = meta.Url,
            Language = meta.Language,
        };

    private void Report(HtmlPage html, List<Diagnostic> diagnostics)
    {
        if (html.TooDeep)
        {
            diagnostics.Add(ReadingDiagnostics.TooDeep(options.MaximumDepth));
        }
        if (html.TooLong)
        {
            diagnostics.Add(ReadingDiagnostics.CutOff($"{options.MaximumBlocks} blocks"));
        }
    }

    private static bool? DayFirst(List<PagePiece> pieces)
    {
        bool? shown = null;
        foreach (var block in pieces.SelectMany(piece => piece.Blocks))
        {
            if (
                block.Text.Length > 140
                || Dates.DateScanner.ShowsDayFirst(block.Text) is not { } here
            )
            {
                continue;
            }
            if (shown is { } before && before != here)
            {
                return null;
            }
            shown = here;
        }
        return shown ?? ByLanguage(pieces);
    }

    /// <summary>Languages other than English and those of East Asia put the day before the month.</summary>
    private static bool? ByLanguage(List<PagePiece> pieces) =>
        pieces.FirstOrDefault()?.Metadata.Language is { } language
        && language is not ("en" or "ja" or "zh" or "ko")
            ? true
            : null;
}
