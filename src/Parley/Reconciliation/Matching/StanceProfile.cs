using System.Globalization;
using Parley.Statements;
using Parley.Values;

namespace Parley.Reconciliation.Matching;

/// <summary>A position: whose, of which sort, on what.</summary>
/// <param name="stance">The statement.</param>
/// <param name="party">Whom it speaks for.</param>
internal sealed class StanceProfile(Stance stance, Name party)
    : EntryProfile(stance, stance.Evidence.Span)
{
    private const double Indifferent = 0.3;

    /// <summary>What likeness of whole sentences is worth beside that of topics.</summary>
    private const double Rest = 0.85;
    private const double Years = 1.5;

    /// <summary>Two weeks, in years: news of one ask come together.</summary>
    private const double Near = 0.04;

    private static readonly Dictionary<string, string> Sorts = EmbeddedTable.Words(
        "Matching/position-sorts"
    );

    private readonly Party? counterpart = stance.Counterpart;
    private readonly Topic topic = Topic.Of(stance.Topic);
    private readonly Topic sentence = Topic.Of(FromTopic(stance));
    private readonly List<decimal> figures = Figures.Of(stance.Evidence.Quote);
    private readonly string position = ContractName.Of(stance.Position);

    public override int Fullness => counterpart is null ? 0 : 1;

    public override IEnumerable<string> Keys =>
        from word in party.Words
        from stem in topic.Stems.Concat(sentence.Stems).Distinct()
        select string.Create(CultureInfo.InvariantCulture, $"{word}|{Sorts[position]}|{stem}");

    public override string Signature =>
        string.Join(
            '|',
            party.Canonical,
            position,
            stance.Topic,
            stance.Evidence.Quote,
            Told?.Year.ToString(CultureInfo.InvariantCulture)
        );

    public override void Compare(EntryProfile other, bool oneSentence, ref MatchScore score)
    {
        var theirs = (StanceProfile)other;
        score.Add("stance");
        if (oneSentence)
        {
            score.Add(Overlaps(theirs) ? "same-sentence" : "same-sentence-apart");
        }
        if (Sorts[position] != Sorts[theirs.position])
        {
            score.Add("position-other");
        }
        else if (position == theirs.position)
        {
            score.Add("position");
        }
        // A topic may be cut short where its sentence goes on.
        if (
            (topic.Likeness(theirs.topic), sentence.Likeness(theirs.sentence))
                is var (ofTopics, ofSentences)
            && (ofTopics is not null || ofSentences is not null)
        )
        {
            score.Add("topic", Math.Max(ofTopics ?? 0, Rest * (ofSentences ?? 0)) - Indifferent);
        }
        if (figures.Exists(theirs.figures.Contains))
        {
            score.Add("figure");
        }
        if (counterpart is not null && counterpart == theirs.counterpart)
        {
            score.Add("counterpart");
        }
        if (!IsOfOneArticle(theirs) && !IsToldApart(theirs, Near))
        {
            score.Add("told-near");
        }
        if (IsToldApart(theirs, Years))
        {
            score.Add("years");
        }
    }

    /// <summary>The sentence from its topic on: who asks and that they ask says nothing of what is asked.</summary>
    private static string FromTopic(Stance stance)
    {
        var quote = stance.Evidence.Quote;
        var at = stance.Topic is { Length: > 0 } told
            ? quote.IndexOf(told, StringComparison.Ordinal)
            : -1;
        return at < 0 ? quote : quote[at..];
    }
}
