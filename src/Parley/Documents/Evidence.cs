namespace Parley.Documents;

/// <summary>The passage of an article that says so. It is cut from the clean text and can be made in no other way.</summary>
public sealed record Evidence
{
    private const int ContextLength = 32;

    private Evidence(
        string quote,
        string prefix,
        string suffix,
        TextSpan span,
        IReadOnlyList<TextQuote> more
    )
    {
        Quote = quote;
        Prefix = prefix;
        Suffix = suffix;
        Span = span;
        More = more;
    }

    /// <summary>The passage, character for character.</summary>
    public string Quote { get; }

    /// <summary>Up to 32 code units before it.</summary>
    public string Prefix { get; }

    /// <summary>Up to 32 code units after it.</summary>
    public string Suffix { get; }

    /// <summary>Where it stands in the clean text.</summary>
    public TextSpan Span { get; }

    /// <summary>What else was needed to read it.</summary>
    public IReadOnlyList<TextQuote> More { get; }

    /// <summary>Cuts evidence from an article.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is empty or does not lie in the text.</exception>
    public static Evidence In(Article article, TextSpan span, IReadOnlyList<TextQuote>? more = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Cut(article.Text, span, more ?? []);
    }

    /// <summary>Reads back evidence that was cut before; the ledger verifies it against the article it belongs to.</summary>
    internal static Evidence Restore(
        string quote,
        string prefix,
        string suffix,
        TextSpan span,
        IReadOnlyList<TextQuote> more
    ) => new(quote, prefix, suffix, span, more);

    private static Evidence Cut(string text, TextSpan span, IReadOnlyList<TextQuote> more)
    {
        if (span.Start < 0 || span.End > text.Length || span.Length < 1)
        {
            throw new ArgumentOutOfRangeException(
                nameof(span),
                span,
                $"Evidence has to be cut from the text, which has {text.Length} code units."
            );
        }
        var before = Math.Max(0, span.Start - ContextLength);
        var after = Math.Min(text.Length, span.End + ContextLength);
        return new(
            text[span.Start..span.End],
            text[before..span.Start],
            text[span.End..after],
            span,
            more
        );
    }
}
