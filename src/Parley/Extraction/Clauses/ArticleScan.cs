using Parley.Documents;
using Parley.Extraction.Mentions;
using Parley.Extraction.Text;

namespace Parley.Extraction.Clauses;

/// <summary>An article cut into tokens and sentences, with the mention that covers each token.</summary>
internal sealed class ArticleScan
{
    private readonly int[] covering;

    public ArticleScan(
        Article article,
        List<Token> tokens,
        List<Sentence> sentences,
        List<Mention> mentions
    )
    {
        Article = article;
        Text = article.Text;
        Tokens = tokens;
        Sentences = sentences;
        Mentions = mentions;
        covering = new int[tokens.Count];
        Array.Fill(covering, -1);
        var token = 0;
        for (var i = 0; i < mentions.Count; i++)
        {
            while (token < tokens.Count && tokens[token].End <= mentions[i].Span.Start)
            {
                token++;
            }
            while (token < tokens.Count && tokens[token].Start < mentions[i].Span.End)
            {
                covering[token++] = i;
            }
        }
    }

    public Article Article { get; }

    public string Text { get; }

    public List<Token> Tokens { get; }

    public List<Sentence> Sentences { get; }

    public List<Mention> Mentions { get; }

    /// <summary>The mention that covers a token, or null; beyond the text there is none.</summary>
    public Mention? At(int token) =>
        token >= 0 && token < covering.Length && covering[token] >= 0
            ? Mentions[covering[token]]
            : null;

    /// <summary>Whether a token is the first one of its mention.</summary>
    public bool Opens(int token) =>
        covering[token] >= 0 && (token == 0 || covering[token - 1] != covering[token]);

    /// <summary>One past the last token of the mention that covers a token.</summary>
    public int EndOf(int token)
    {
        var mention = covering[token];
        while (token < covering.Length && covering[token] == mention)
        {
            token++;
        }
        return token;
    }

    public string Words(int first, int end) =>
        end > first ? Text[Tokens[first].Start..Tokens[end - 1].End] : "";
}
