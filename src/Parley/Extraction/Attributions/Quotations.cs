using Parley.Extraction.Clauses;
using Parley.Extraction.Text;

namespace Parley.Extraction.Attributions;

/// <summary>
/// The quotations of an article. One ends at its closing mark or, where a paragraph closes none, with the paragraph; single marks
/// count only where they are curved or printed twice.
/// </summary>
internal sealed class Quotations
{
    private readonly int[] at;
    private readonly List<TokenRange> all = [];

    public Quotations(ArticleScan article)
    {
        at = new int[article.Tokens.Count];
        Array.Fill(at, -1);
        var open = -1;
        var single = false;
        for (var i = 0; i < article.Tokens.Count; i++)
        {
            if (open >= 0 && i > 0 && StartsBlock(article, i))
            {
                Close(open, i);
                open = -1;
            }
            if (article.Tokens[i].Kind != TokenKind.Mark)
            {
                continue;
            }
            var mark = article.Text[article.Tokens[i].Start];
            var twice = IsTwice(article, i);
            if (article.Tokens[i].Is("\"") || twice)
            {
                if (single)
                {
                    continue;
                }
                if (open < 0 && mark != '”')
                {
                    open = i;
                }
                else if (open >= 0 && mark != '“')
                {
                    Close(open, twice ? i + 2 : i + 1);
                    open = -1;
                }
                i += twice ? 1 : 0;
            }
            else if (mark == '‘' && open < 0)
            {
                (open, single) = (i, true);
            }
            else if (mark == '’' && single && open >= 0)
            {
                Close(open, i + 1);
                (open, single) = (-1, false);
            }
            single &= open >= 0;
        }
        if (open >= 0)
        {
            Close(open, article.Tokens.Count);
        }
    }

    /// <summary>The quotation that a token lies in, its marks included.</summary>
    public TokenRange? At(int token) =>
        token >= 0 && token < at.Length && at[token] >= 0 ? all[at[token]] : null;

    /// <summary>Whether a quotation begins with a token.</summary>
    public bool Opens(int token) => At(token) is { } quotation && quotation.First == token;

    /// <summary>Whether a token is the first one of its block.</summary>
    public static bool StartsBlock(ArticleScan article, int token) =>
        token == 0
        || article
            .Text.AsSpan(
                article.Tokens[token - 1].End,
                article.Tokens[token].Start - article.Tokens[token - 1].End
            )
            .Contains('\n');

    private static bool IsTwice(ArticleScan article, int i) =>
        article.Tokens[i].Is("'")
        && i + 1 < article.Tokens.Count
        && article.Tokens[i + 1].Is("'")
        && article.Tokens[i + 1].Start == article.Tokens[i].End;

    private void Close(int first, int end)
    {
        Array.Fill(at, all.Count, first, end - first);
        all.Add(new(first, end));
    }
}
