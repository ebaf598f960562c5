using Parley.Extraction.Mentions;
using Parley.Extraction.Text;
using Parley.Values;

namespace Parley.Extraction.Clauses;

/// <summary>An article cut into tokens and sentences, with the mention that covers each token.</summary>
internal sealed class ArticleScan
{
    private readonly int[] covering;

    public ArticleScan(
        string text,
        DateBounds? published,
        TokenList tokens,
        List<Sentence> sentences,
        List<Mention> mentions
    )
    {
        Text = text;
        Published = published;
        Tokens = tokens;
        Sentences = sentences;
        Mentions = mentions;
        DatelineEnd = EndOfDateline(text, tokens);
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

    /// <summary>One past the dash of "TOKYO, March 3 -" at the head of the text, or 0.</summary>
    public int DatelineEnd { get; }

    public string Text { get; }

    /// <summary>Publication, where known.</summary>
    public DateBounds? Published { get; }

    public TokenList Tokens { get; }

    public List<Sentence> Sentences { get; }

    public List<Mention> Mentions { get; }

    private static bool IsUpper(string text, Token token)
    {
        for (var i = token.Start; i < token.End; i++)
        {
            if (char.IsLower(text[i]))
            {
                return false;
            }
        }
        return true;
    }

    private static int EndOfDateline(string text, TokenList tokens)
    {
        const int longest = 14;
        if (tokens.Count == 0 || !tokens[0].Capital || tokens[0].End - tokens[0].Start < 3)
        {
            return 0;
        }
        for (var at = 1; at < Math.Min(tokens.Count - 1, longest); at++)
        {
            if (
                tokens[at].Is("-")
                && tokens[at].Start > tokens[at - 1].End
                && tokens[at + 1].Start > tokens[at].End
            )
            {
                var dated =
                    tokens[at - 1].Kind is TokenKind.Number
                    || tokens[at - 1].Is(")")
                    || (at <= 4 && IsUpper(text, tokens[0]));
                return dated ? at + 1 : 0;
            }
        }
        return 0;
    }

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
