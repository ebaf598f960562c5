using System.Globalization;
using Parley.Statements;

namespace Parley.Reconciliation.Matching;

/// <summary>A position: whose, of which sort, on what.</summary>
/// <param name="stance">The statement.</param>
/// <param name="party">The party that it speaks for.</param>
internal sealed class StanceProfile(Stance stance, string party) : EntryProfile(stance)
{
    private const double Indifferent = 0.3;
    private const double Years = 1.5;

    private static readonly Dictionary<string, string> Sorts = MatchTable.Words("position-sorts");

    private readonly Topic topic = Topic.Of(stance.Topic);
    private readonly string position = ContractName.Of(stance.Position);

    public override int Fullness => stance.Counterpart is null ? 0 : 1;

    public override IEnumerable<string> Keys =>
        topic.Stems.Select(stem =>
            string.Create(CultureInfo.InvariantCulture, $"{party}|{Sorts[position]}|{stem}")
        );

    public override string Signature =>
        string.Join(
            '|',
            party,
            position,
            stance.Topic,
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
        if (topic.Likeness(theirs.topic) is { } likeness)
        {
            score.Add("topic", likeness - Indifferent);
        }
        if (IsToldApart(theirs, Years))
        {
            score.Add("years");
        }
    }
}
