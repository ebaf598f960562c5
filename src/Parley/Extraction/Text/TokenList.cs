namespace Parley.Extraction.Text;

/// <summary>The tokens of a text. Every reader looks at them over and over, so that a look-up is no more than one in an array.</summary>
/// <param name="capacity">How many there may be; more are taken too.</param>
internal sealed class TokenList(int capacity)
{
    private Token[] tokens = new Token[Math.Max(4, capacity)];

    public int Count { get; private set; }

    public ref readonly Token this[int at] => ref tokens[at];

    public void Add(Token token)
    {
        if (Count == tokens.Length)
        {
            Array.Resize(ref tokens, Count * 2);
        }
        tokens[Count++] = token;
    }
}
