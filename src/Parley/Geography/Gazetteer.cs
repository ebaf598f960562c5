using System.Globalization;

namespace Parley.Geography;

/// <summary>States and cities by name.</summary>
public sealed class Gazetteer
{
    private readonly Dictionary<string, GazetteerPlace> states;

    private Gazetteer(List<GazetteerPlace> places)
    {
        Places = places;
        states = places
            .Where(place => place is { Kind: GazetteerKind.State, State: not null })
            .ToDictionary(place => place.State!, StringComparer.Ordinal);
    }

    /// <summary>All places, ordered by kind, name, country and state.</summary>
    public IReadOnlyList<GazetteerPlace> Places { get; }

    /// <summary>The state of an ISO 3166-2 code, or null.</summary>
    public GazetteerPlace? State(string code) => states.GetValueOrDefault(code);

    /// <summary>The city of a name in a state, or null; of several the most populous.</summary>
    public GazetteerPlace? City(string name, string state) =>
        Places
            .Where(place =>
                place.Kind == GazetteerKind.City
                && place.State == state
                && string.Equals(place.Name, name, StringComparison.OrdinalIgnoreCase)
            )
            .MaxBy(place => place.Population);

    /// <summary>The gazetteer with the places of another, which come first.</summary>
    public Gazetteer With(Gazetteer own)
    {
        ArgumentNullException.ThrowIfNull(own);
        return new([.. own.Places, .. Places.Where(place => !IsIn(own, place))]);

        static bool IsIn(Gazetteer other, GazetteerPlace place) =>
            place is { Kind: GazetteerKind.State, State: { } code }
            && other.State(code) is not null;
    }

    /// <summary>Reads <c>data/gazetteer.tsv</c>: kind, name, country, state, county, latitude, longitude, population.</summary>
    /// <exception cref="InvalidDataException">A row does not have these columns.</exception>
    public static Gazetteer Read(Stream tsv)
    {
        using var reader = new StreamReader(tsv);
        var places = new List<GazetteerPlace>(20_000);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }
            var cells = line.Split('\t');
            if (cells.Length != 8)
            {
                throw new InvalidDataException(
                    $"The gazetteer cannot be read: line {number} has {cells.Length} columns, not 8."
                );
            }
            places.Add(
                new(
                    cells[1],
                    cells[0] == "state" ? GazetteerKind.State : GazetteerKind.City,
                    cells[2],
                    cells[3].Length > 0 ? cells[3] : null,
                    cells[4].Length > 0 ? cells[4] : null,
                    Degrees(cells[5]),
                    Degrees(cells[6]),
                    cells[7].Length > 0 ? int.Parse(cells[7], CultureInfo.InvariantCulture) : 0
                )
            );
        }
        return new(places);
    }

    private static double Degrees(string text) =>
        text.Length > 0 ? double.Parse(text, CultureInfo.InvariantCulture) : double.NaN;
}
