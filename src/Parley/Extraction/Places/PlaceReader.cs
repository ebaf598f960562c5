using Parley.Documents;
using Parley.Extraction.Clauses;
using Parley.Extraction.Mentions;
using Parley.Extraction.Parties;
using Parley.Extraction.Text;
using Parley.Geography;
using Parley.Values;

namespace Parley.Extraction.Places;

/// <summary>Finds what may name a state, county or town. Names of states and names with their state are settled at once, the others by the article.</summary>
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

    private readonly PlaceNames states;
    private readonly PlaceNames shortStates;
    private readonly PlaceNames undotted;
    private readonly PlaceNames names;
    private readonly PlaceNames bareCounties;
    private readonly Dictionary<string, string> stateNames;
    private readonly HashSet<string> capitals;
    private readonly string host;

    public PlaceReader(
        IEnumerable<GazetteerPlace> places,
        IEnumerable<Country> countries,
        string host
    )
    {
        this.host = host;
        capitals = countries
            .Select(country => country.Capital)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        List<GazetteerPlace> ofStates = [],
            shortened = [],
            cities = [],
            counties = [];
        foreach (var place in places)
        {
            var kind = place.Kind switch
            {
                GazetteerKind.State => ofStates,
                GazetteerKind.ShortState => shortened,
                GazetteerKind.County => counties,
                GazetteerKind.City => cities,
                _ => null,
            };
            kind?.Add(place);
        }
        states = new(ofStates);
        shortStates = new(shortened);
        undotted = new([
            .. shortened
                .Where(place =>
                    place.Name.IndexOf('.', StringComparison.Ordinal) is > 1 and var dot
                    && dot == place.Name.Length - 1
                )
                .Select(place => place with { Name = place.Name[..^1] }),
        ]);
        names = new([.. cities, .. counties]);
        bareCounties = new(
            counties.ConvertAll(county =>
                county with
                {
                    Name = county.Name[..county.Name.LastIndexOf(' ')],
                    Kind = GazetteerKind.City,
                    Population = county.Population / 10,
                }
            )
        );
        stateNames = ofStates
            .Where(place => place.State is not null)
            .ToDictionary(place => place.State!, place => place.Name, StringComparer.Ordinal);
    }

    /// <summary>What may name a place at a token, or null.</summary>
    public PlaceCandidate? TryRead(string text, TokenList tokens, int at, Sentence sentence)
    {
        if (!tokens[at].Capital || Grammar.ClassOf(tokens[at]) != WordClass.Open)
        {
            return null;
        }
        var state = states.Find(text, tokens, at, sentence.End, out var afterState);
        var name = names.Find(text, tokens, at, sentence.End, out var next);
        if (
            bareCounties.Find(text, tokens, at, sentence.End, out var afterCounty) is { } county
            && (name is null && state is null || BeforeCounties(tokens, afterCounty, sentence.End))
        )
        {
            return new()
            {
                First = at,
                End = afterCounty,
                Sentence = sentence,
                Name = county,
                Strong = name is not null,
            };
        }
        if (name is not null && next >= afterState)
        {
            if (
                StateBehind(text, tokens, next, sentence.End, out var after) is { } code
                && (state is null || Inside(name, code) is not null)
            )
            {
                return new()
                {
                    First = at,
                    End = after,
                    Sentence = sentence,
                    Name = name,
                    Known = Inside(name, code) is { } inside
                        ? PlaceOf(inside)
                        : new(stateNames[code], code),
                };
            }
            var strong = IsStrong(tokens, at, next, sentence, name);
            if (strong && state is not null && capitals.Contains(state.Name))
            {
                return Settled(at, next, sentence, PlaceOf(name.Foremost));
            }
            if (state is null || strong)
            {
                return new()
                {
                    First = at,
                    End = next,
                    Sentence = sentence,
                    Name = name,
                    Strong = strong,
                };
            }
        }
        return state is not null ? State(tokens, at, afterState, sentence, state.Senses[0], name)
            : ShortState(text, tokens, at, sentence.End, out next) is { } shortened
            && (
                IsDotted(tokens, at, next)
                || PlaceContext.IsAffiliation(tokens, at, sentence.First)
                || (
                    at > sentence.First + 1
                    && tokens[at - 1].Lower is "," or "("
                    && tokens[at - 2].Capital
                )
            )
                ? Settled(at, next, sentence, new(stateNames[shortened], shortened))
            : null;
    }

    /// <summary>"N.J.", "W.Va.": a form that nothing else is printed like.</summary>
    private static bool IsDotted(TokenList tokens, int at, int next) =>
        next > at + 3
        || (next == at + 1 && tokens[at].Lower.Contains('.', StringComparison.Ordinal));

    /// <summary>"Navarro, Henderson and Ellis counties", from behind any of the names.</summary>
    private static bool BeforeCounties(TokenList tokens, int at, int end)
    {
        const int longest = 24;
        for (var i = at; i < Math.Min(end, at + longest); i++)
        {
            if (tokens[i].Lower is "counties" or "parishes" or "county" && !tokens[i].Capital)
            {
                return true;
            }
            if (!tokens[i].Capital && tokens[i].Lower is not ("," or "and" or "or" or "-" or "."))
            {
                return false;
            }
        }
        return false;
    }

    private static PlaceCandidate Settled(int at, int end, Sentence sentence, Place place) =>
        new()
        {
            First = at,
            End = end,
            Sentence = sentence,
            Known = place,
        };

    private PlaceCandidate? State(
        TokenList tokens,
        int at,
        int next,
        Sentence sentence,
        GazetteerPlace state,
        PlaceName? city
    )
    {
        if (PartyReader.GoesOnAsCompany(tokens, next, sentence.End))
        {
            return null;
        }
        if (capitals.Contains(state.Name) && !IsState(tokens, at, sentence.First))
        {
            // "in Washington" is the seat of the government; elsewhere the name is the government itself.
            return
                at > sentence.First
                && city?.Foremost is { } seat
                && tokens[at - 1].Lower is "in" or "at" or "near" or "outside"
                ? Settled(at, next, sentence, PlaceOf(seat))
                : null;
        }
        return Settled(at, next, sentence, new(state.Name, state.State));
    }

    /// <summary>"Spokane, Washington", "the state of Washington".</summary>
    private static bool IsState(TokenList tokens, int at, int first) =>
        at > first + 1
        && (
            (tokens[at - 1].Is(",") && tokens[at - 2].Capital)
            || (tokens[at - 1].Is("of") && tokens[at - 2].Is("state"))
        );

    /// <summary>The code of the state in ", Ohio", ", N.J." or "(Ill.)", or null.</summary>
    private string? StateBehind(string text, TokenList tokens, int at, int end, out int next)
    {
        next = at;
        if (at + 1 >= end || tokens[at].Lower is not ("," or "(") || !tokens[at + 1].Capital)
        {
            return null;
        }
        var code =
            states.Find(text, tokens, at + 1, end, out next)?.Senses[0].State
            ?? ShortState(text, tokens, at + 1, end, out next)
            ?? Undotted(text, tokens, at + 1, end, out next);
        if (code is not null && tokens[at].Is("("))
        {
            return next < end && tokens[next++].Is(")") ? code : null;
        }
        return code;
    }

    private string? ShortState(string text, TokenList tokens, int at, int end, out int next) =>
        shortStates.Find(text, tokens, at, end, out next)?.Senses[0].State;

    /// <summary>"Phoenix, Ariz, said": wires drop the dot before another mark.</summary>
    private string? Undotted(string text, TokenList tokens, int at, int end, out int next) =>
        undotted.Find(text, tokens, at, end, out next) is { } form
        && (next >= end || tokens[next].Kind == TokenKind.Mark)
            ? form.Senses[0].State
            : null;

    private static GazetteerPlace? Inside(PlaceName name, string state) =>
        Array.FindAll(name.Senses, place => place.State == state).MaxBy(place => place.Population);

    private bool IsStrong(TokenList tokens, int at, int next, Sentence sentence, PlaceName name) =>
        at > sentence.First
        && Prepositions.Contains(tokens[at - 1].Lower)
        && (next >= sentence.End || !tokens[next].Capital)
        && Array.Exists(
            name.Senses,
            place =>
                place.Kind == GazetteerKind.County
                || place.Population >= (place.Country == host ? 100_000 : 500_000)
        );

    /// <summary>The candidate as a mention of the place that it is at first sight.</summary>
    public static PlaceMention Foremost(string text, TokenList tokens, PlaceCandidate candidate)
    {
        var span = new TextSpan(tokens[candidate.First].Start, tokens[candidate.End - 1].End);
        var place = candidate.Known ?? PlaceOf(candidate.Name!.Foremost);
        return new(span, text[span.Start..span.End], place);
    }

    /// <summary>A place of the gazetteer as statements name it.</summary>
    public static Place PlaceOf(GazetteerPlace place) =>
        new(place.Name, place.State ?? place.Country)
        {
            Latitude = place.Latitude,
            Longitude = place.Longitude,
            County = place.County,
        };
}
