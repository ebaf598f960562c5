using Parley.Documents;
using Parley.Statements;
using Parley.Values;

namespace Parley.Reconciliation.Matching;

/// <summary>
/// Makes statements small that are kept to be matched: without their sentence, their source and what tells how they were read, and with
/// one copy of every document, name, sum and place that many tell.
/// </summary>
internal sealed class CompactStatements
{
    private static readonly Attribution Nobody = new(null, AttributionKind.Outlet, []);
    private static readonly SortedDictionary<string, string> Nothing = new(StringComparer.Ordinal);
    private static readonly Evidence Unquoted = Evidence.Restore("", "", "", default, []);

    private readonly Pool<string> texts = new(StringComparer.Ordinal);
    private readonly Pool<Amount> amounts = new();
    private readonly Pool<Quantity> quantities = new();
    private readonly Pool<Timing> times = new();
    private readonly Pool<Place> places = new();
    private readonly Pool<Place[]> placeLists = new(new ItemsComparer<Place>());
    private readonly Pool<Party[]> partyLists = new(new ItemsComparer<Party>());
    private DocumentReference? document;
    private DocumentReference? told;

    /// <summary>A commitment.</summary>
    public Commitment Of(Commitment one) =>
        Bare(one) with
        {
            Actors = Parties(one.Actors),
            Target = one.Target is { } target ? new Party(texts.Of(target.Id)) : null,
            Action = texts.Of(one.Action),
            Object = texts.OfAny(one.Object),
            Amount = amounts.OfAny(one.Amount),
            Jobs = quantities.OfAny(one.Jobs),
            Places = placeLists.Of([.. one.Places.Select(places.Of)]),
            Sector = texts.OfAny(one.Sector),
            When = times.OfAny(one.When),
            Acquired = texts.OfAny(one.Acquired),
            Terms = texts.OfAny(one.Terms),
            Cue = texts.OfAny(one.Cue),
        };

    /// <summary>A duty.</summary>
    public TariffMeasure Of(TariffMeasure one) =>
        Bare(one) with
        {
            Scope = [.. one.Scope.Select(texts.Of)],
        };

    /// <summary>A meeting.</summary>
    public Meeting Of(Meeting one) => Bare(one) with { Participants = Parties(one.Participants) };

    /// <summary>A position, which is matched by the words of its sentence too.</summary>
    public Stance WithSentence(Stance one) =>
        Bare(one) with
        {
            Evidence = Evidence.Restore(one.Evidence.Quote, "", "", one.Evidence.Span, []),
            Party = new(texts.Of(one.Party.Id)),
            Topic = texts.Of(one.Topic),
        };

    /// <summary>A statement of its own kind without what no kind is matched by.</summary>
    private T Bare<T>(T one)
        where T : Statement =>
        (T)(
            one with
            {
                Document = DocumentOf(one),
                Evidence = Unquoted,
                Source = Nobody,
                Inferred = Nothing,
                Rule = "",
            }
        );

    /// <summary>Article and day; the statements of an article come one after the other and share them.</summary>
    private DocumentReference DocumentOf(Statement statement)
    {
        if (document is null || told != statement.Document)
        {
            told = statement.Document;
            document = new("", told.Article, null, null, told.Published);
        }
        return document;
    }

    private Party[] Parties(IReadOnlyList<Party> parties) =>
        partyLists.Of([.. parties.Select(party => new Party(texts.Of(party.Id)))]);
}
