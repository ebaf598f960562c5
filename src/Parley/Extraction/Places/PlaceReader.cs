using Parley.Documents;
using Parley.Extraction.Mentions;
using Parley.Extraction.Text;
using Parley.Geography;
using Parley.Values;

namespace Parley.Extraction.Places;

/// <summary>Reads states and cities of the gazetteer. A city without its state counts only after a word that puts a place there.</summary>
internal sealed class PlaceReader
{
    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal)
    {
        "in",
        "at",
        "near",
        "outside",
        "from",
        "of",
        "to",
        "around",
        "across",
    };

    private readonly PhraseTable<GazetteerPlace> states = new();
    private readonly PhraseTable<List<GazetteerPlace>> cities = new();
    private readonly Dictionary<string, string> capitals = new(StringComparer.Ordinal);
    private readonly string host;

    public PlaceReader(
        IEnumerable<GazetteerPlace> places,
        IEnumerable<Country> countries,
        string host
    )
    {
        this.host = host;
        foreach (var country in countries)
        {
            if (country.Capital is { } capital)
            {
                capitals.TryAdd(capital, country.Code);
            }
        }
        var byName = new Dictionary<string, List<GazetteerPlace>>(StringComparer.Ordinal);
        foreach (var place in places)
        {
            if (place.Kind == GazetteerKind.State)
            {
                states.Add(place.Name, place, exact: true);
            }
            else if (place.Kind == GazetteerKind.City)
            {
                if (!byName.TryGetValue(place.Name, out var list))
                {
                    byName[place.Name] = list = [];
                    cities.Add(place.Name, list, exact: true);
                }
                list.Add(place);
            }
        }
    }

    public PlaceMention? TryRead(
        string text,
        List<Token> tokens,
        int at,
        int first,
        int end,
        out int next
    )
    {
        next = at;
        if (!tokens[at].Capital)
        {
            return null;
        }
        if (
            cities.TryFind(text, tokens, at, end, out var named, out next)
            && City(text, tokens, at, first, end, named, ref next) is { } city
        )
        {
            return city;
        }
        if (
            states.TryFind(text, tokens, at, end, out var state, out next)
            && !Parties.PartyReader.GoesOnAsCompany(tokens, next, end)
        )
        {
            if (capitals.TryGetValue(state.Name, out var capital) && !IsState(tokens, at, first))
            {
                // "in Washington" is the seat of the government; elsewhere the name is the government itself.
                return at > first && tokens[at - 1].Lower is "in" or "at" or "near" or "outside"
                    ? Make(text, tokens, at, next, new(state.Name, capital))
                    : null;
            }
            return Make(text, tokens, at, next, new(state.Name, state.State));
        }
        return null;
    }

    /// <summary>"Spokane, Washington", "the state of Washington".</summary>
    private static bool IsState(List<Token> tokens, int at, int first) =>
        at > first + 1
        && (
            (tokens[at - 1].Is(",") && tokens[at - 2].Capital)
            || (tokens[at - 1].Is("of") && tokens[at - 2].Is("state"))
        );

    private PlaceMention? City(
        string text,
        List<Token> tokens,
        int at,
        int first,
        int end,
        List<GazetteerPlace> named,
        ref int next
    )
    {
        if (
            next + 1 < end
            && tokens[next].Is(",")
            && states.TryFind(text, tokens, next + 1, end, out var state, out var after)
        )
        {
            var inside = named.FirstOrDefault(place => place.State == state.State);
            next = after;
            return Make(
                text,
                tokens,
                at,
                after,
                inside is null ? new(state.Name, state.State) : PlaceOf(inside)
            );
        }
        if (
            at == first
            || !Prepositions.Contains(tokens[at - 1].Lower)
            || (next < end && tokens[next].Capital)
        )
        {
            return null;
        }
        var best = named
            .Where(place =>
                place.Country == host ? place.Population >= 100_000 : place.Population >= 500_000
            )
            .OrderByDescending(place => place.Population)
            .FirstOrDefault();
        return best is null ? null : Make(text, tokens, at, next, PlaceOf(best));
    }

    private static Place PlaceOf(GazetteerPlace place) =>
        new(place.Name, place.State ?? place.Country)
        {
            Latitude = place.Latitude,
            Longitude = place.Longitude,
            County = place.County,
        };

    private static PlaceMention Make(string text, List<Token> tokens, int at, int next, Place place)
    {
        var span = new TextSpan(tokens[at].Start, tokens[next - 1].End);
        return new(span, text[span.Start..span.End], place);
    }
}
