using System.Globalization;
using Parley.Statements;

namespace Parley.Reconciliation.Matching;

/// <summary>A position: whose, of which sort, on what.</summary>
/// <param name="stance">The statement.</param>
/// <param name="party">Whom it speaks for.</param>
internal sealed class StanceProfile(Stance stance, Name party) : EntryProfile(stance)
{
    private const double Indifferent = 0.3;
    private const double Years = 1.5;

    private static readonly Dictionary<string, string> Sorts = EmbeddedTable.Words(
        "Matching/position-sorts"
    );

    private readonly Topic topic = Topic.Of(stance.Topic);
    private readonly Topic sentence = Topic.Of(stance.Evidence.Quote);
    private readonly string position = ContractName.Of(stance.Position);

    public override int Fullness => stance.Counterpart is null ? 0 : 1;

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
            score.Add("same-sentence");
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
            score.Add("topic", Math.Max(ofTopics ?? 0, ofSentences ?? 0) - Indifferent);
        }
        if (IsToldApart(theirs, Years))
        {
            score.Add("years");
        }
    }
}
