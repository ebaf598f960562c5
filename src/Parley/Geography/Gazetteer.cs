using System.Globalization;

namespace Parley.Geography;

/// <summary>States, counties and cities by name.</summary>
public sealed class Gazetteer
{
    private const int Columns = 9;

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

    /// <summary>Reads <c>data/gazetteer.tsv</c>: kind, name, country, state, county, latitude, longitude, population, and where known what else the name is.</summary>
    /// <exception cref="InvalidDataException">A row does not have these columns.</exception>
    public static Gazetteer Read(Stream tsv)
    {
        using var reader = new StreamReader(tsv);
        var places = new List<GazetteerPlace>(45_000);
        var codes = new CodeTable();
        Span<Range> cells = stackalloc Range[Columns + 1];
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }
            var row = line.AsSpan();
            var count = row.Split(cells, '\t');
            if (count is not (Columns or Columns - 1))
            {
                throw new InvalidDataException(
                    $"The gazetteer cannot be read: line {number} has {count} columns, not {Columns}."
                );
            }
            places.Add(
                new(
                    line[cells[1]],
                    Kind(row[cells[0]], number),
                    codes.Of(row[cells[2]]) ?? "",
                    codes.Of(row[cells[3]]),
                    codes.Of(row[cells[4]]),
                    Degrees(row[cells[5]]),
                    Degrees(row[cells[6]]),
                    cells[7] is var people && row[people].Length > 0
                        ? int.Parse(row[people], CultureInfo.InvariantCulture)
                        : 0
                )
                {
                    Also = count == Columns ? Uses(row[cells[8]]) : NameUse.None,
                }
            );
        }
        return new(places);
    }

    private static GazetteerKind Kind(ReadOnlySpan<char> text, int line) =>
        text switch
        {
            "state" => GazetteerKind.State,
            "county" => GazetteerKind.County,
            "city" => GazetteerKind.City,
            "short" => GazetteerKind.ShortState,
            _ => throw new InvalidDataException(
                $"The gazetteer cannot be read: line {line} is of no known kind '{text}'."
            ),
        };

    private static NameUse Uses(ReadOnlySpan<char> letters) =>
        (letters.Contains('w') ? NameUse.Word : NameUse.None)
        | (letters.Contains('f') ? NameUse.FirstName : NameUse.None)
        | (letters.Contains('s') ? NameUse.FamilyName : NameUse.None);

    private static double Degrees(ReadOnlySpan<char> text) =>
        text.Length > 0 ? double.Parse(text, CultureInfo.InvariantCulture) : double.NaN;
}
