using Parley.Values;

namespace Parley.Reconciliation.Matching;

/// <summary>What profiles have in common, one copy of each: many tell of the same parties, places and things.</summary>
/// <param name="actors">Names of parties.</param>
internal sealed class SharedParts(ActorNames actors)
{
    private readonly Dictionary<string, (Name[] Names, string Parties)> names = new(
        StringComparer.Ordinal
    );
    private readonly Dictionary<string, Topic> topics = new(StringComparer.Ordinal);
    private readonly Pool<string[]> codes = new(new ItemsComparer<string>());

    /// <summary>Names of parties by canonical form, each once, and all of them in one.</summary>
    public (Name[] Names, string Parties) NamesOf(IReadOnlyList<Party> parties)
    {
        var key = string.Join('\n', parties.Select(party => party.Id));
        if (!names.TryGetValue(key, out var known))
        {
            Name[] all =
            [
                .. parties
                    .Select(actors.Of)
                    .DistinctBy(actor => actor.Canonical)
                    .OrderBy(actor => actor.Canonical, StringComparer.Ordinal),
            ];
            names[key] = known = (all, string.Join('+', all.Select(actor => actor.Canonical)));
        }
        return known;
    }

    /// <summary>The topic of a phrase.</summary>
    public Topic TopicOf(string? phrase) =>
        topics.TryGetValue(phrase ?? "", out var topic)
            ? topic
            : topics[phrase ?? ""] = Topic.Of(phrase);

    /// <summary>Codes of the regions among places, each once, in order.</summary>
    public string[] RegionsOf(IReadOnlyList<Place> places) =>
        codes.Of([
            .. places
                .Select(place => place.Code)
                .OfType<string>()
                .Where(code => code.Length > 2)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ]);
}
