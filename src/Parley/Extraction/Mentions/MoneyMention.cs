using Parley.Documents;
using Parley.Values;

namespace Parley.Extraction.Mentions;

/// <summary>An amount of money, a conversion in brackets included ("8.6 trillion yen ($55 billion)" is one mention).</summary>
public sealed record MoneyMention(TextSpan Span, string Text, Amount Amount) : Mention(Span, Text)
{
    /// <summary>Where the conversion stands, inside the mention; null where the text converts nothing.</summary>
    public TextSpan? Conversion { get; init; }
}
