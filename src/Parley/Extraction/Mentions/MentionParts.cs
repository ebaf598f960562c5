namespace Parley.Extraction.Mentions;

/// <summary>Opens the mentions that hold another one: an amount its conversion, a date the length that it counts in.</summary>
public static class MentionParts
{
    /// <summary>The mention, then the one inside it, so that every figure of a text stands by itself.</summary>
    public static IEnumerable<Mention> Of(Mention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        yield return mention;
        if (mention is DateMention { Length: { } length })
        {
            yield return length;
        }
        if (mention is MoneyMention { Conversion: { } span, Amount.Converted: { } amount })
        {
            var start = span.Start - mention.Span.Start;
            yield return new MoneyMention(
                span,
                mention.Text[start..(start + span.End - span.Start)],
                amount
            )
            {
                Conversion = mention.Span,
            };
        }
    }
}
