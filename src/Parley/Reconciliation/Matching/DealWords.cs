namespace Parley.Reconciliation.Matching;

/// <summary>Phrases that tell what becomes of a business, by sort, from their table.</summary>
internal static class DealWords
{
    private static readonly ILookup<string, string> Phrases = EmbeddedTable
        .Read("Matching/deal-words")
        .ToLookup(cells => cells[0], cells => cells[1], StringComparer.Ordinal);

    /// <summary>Whether some of a business's shares are told of, and no bid for it.</summary>
    public static bool TellsStake(string sentence) =>
        Tells("stake", sentence) && !Tells("whole", sentence);

    /// <summary>Whether an agreement is one by which a business changes hands.</summary>
    public static bool TellsAgreement(string? phrase) =>
        phrase is not null && Tells("agreement", phrase);

    /// <summary>The places in a sentence where one name is told to stand for another: the names on both sides of the phrase.</summary>
    public static IEnumerable<(string Vehicle, string Owner)> Vehicles(string sentence)
    {
        foreach (var phrase in Phrases["vehicle"])
        {
            for (
                var at = IndexOf(sentence, phrase, 0);
                at >= 0;
                at = IndexOf(sentence, phrase, at + 1)
            )
            {
                if (
                    Name.LastIn(sentence[..at]) is { } vehicle
                    && Name.FirstIn(sentence[(at + phrase.Length)..]) is { } owner
                )
                {
                    yield return (vehicle, owner);
                }
            }
        }
    }

    private static bool Tells(string sort, string sentence) =>
        Phrases[sort].Any(phrase => IndexOf(sentence, phrase, 0) >= 0);

    private static int IndexOf(string sentence, string phrase, int from)
    {
        for (
            var at = sentence.IndexOf(phrase, from, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = sentence.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            var end = at + phrase.Length;
            if (
                (at == 0 || !char.IsLetter(sentence[at - 1]))
                && (end == sentence.Length || !char.IsLetter(sentence[end]))
            )
            {
                return at;
            }
        }
        return -1;
    }
}
