using Parley.Geography;
using Parley.Values;

namespace Parley.Extraction.Places;

/// <summary>The states and countries that an article speaks of, and the names whose places stand near to each other.</summary>
internal sealed class PlaceEvidence
{
    /// <summary>Half of a neighbour's weight is left at this distance, in kilometres.</summary>
    private const double Near = 40;

    /// <summary>Names on either side that count as neighbours, so that a long article takes linear time.</summary>
    private const int Neighbours = 16;

    private readonly Dictionary<string, double> regions = new(StringComparer.Ordinal);
    private readonly List<(PlaceName? Name, GazetteerPlace[] Senses)> named = [];

    public PlaceEvidence(IEnumerable<string> countries)
    {
        foreach (var country in countries.Distinct(StringComparer.Ordinal))
        {
            Count(country, 1);
        }
    }

    /// <summary>A place that the words spell out.</summary>
    public void Add(Place place, double weight)
    {
        if (place.Code is { } code)
        {
            Count(code, weight);
        }
    }

    /// <summary>A name whose place is open counts for each region it may lie in, by how many people live there.</summary>
    public void AddOpen(PlaceName name)
    {
        foreach (var place in name.Senses)
        {
            Count(Region(place), name.Share(place));
        }
        named.Add((name, name.Senses));
    }

    /// <summary>A name whose place the article spells out.</summary>
    public void AddSettled(PlaceName name, Place place) =>
        named.Add(
            (
                name,
                Array.FindAll(
                    name.Senses,
                    sense => sense.State == place.Code && sense.Latitude == place.Latitude
                )
            )
        );

    /// <summary>The sense of a name that fits the article best.</summary>
    public GazetteerPlace Best(PlaceName name)
    {
        if (name.Senses.Length == 1)
        {
            return name.Senses[0];
        }
        var at = named.FindIndex(one => one.Name == name);
        return name.Senses.MaxBy(place => Score(place, name, at))!;
    }

    /// <summary>What the rest of the article speaks for a place being there at all.</summary>
    public double Support(Place place)
    {
        var others = regions.GetValueOrDefault(place.Code ?? "");
        return others > 3 ? 1.1
            : others > 1.2 ? 0.5
            : others < 0.6 ? -0.2
            : 0;
    }

    private double Score(GazetteerPlace place, PlaceName name, int at)
    {
        var region = Math.Max(
            0,
            regions.GetValueOrDefault(Region(place)) - (at >= 0 ? name.Share(place) : 0)
        );
        var near = 0.0;
        var from = Math.Max(0, at - Neighbours);
        var to =
            at < 0
                ? Math.Min(named.Count, 2 * Neighbours)
                : Math.Min(named.Count, at + Neighbours + 1);
        for (var i = from; i < to; i++)
        {
            if (i != at)
            {
                near += Nearest(place, named[i].Senses, named[i].Name!);
            }
        }
        return 0.5 * Math.Log(place.Population + 500)
            + 2 * Math.Log(1 + 3 * region)
            + 2 * Math.Log(1 + 3 * near);
    }

    private static double Nearest(GazetteerPlace place, GazetteerPlace[] senses, PlaceName name)
    {
        var best = 0.0;
        foreach (var other in senses)
        {
            var north = (place.Latitude - other.Latitude) * Degree;
            if (Math.Abs(north) > 5 * Near)
            {
                continue;
            }
            var east =
                (place.Longitude - other.Longitude)
                * Degree
                * Math.Cos(other.Latitude * Math.PI / 180);
            var weight = senses.Length == 1 ? 1 : Math.Sqrt(name.Share(other));
            best = Math.Max(best, weight / (1 + ((north * north + east * east) / (Near * Near))));
        }
        return best;
    }

    private const double Degree = 111.2;

    private void Count(string region, double weight) =>
        regions[region] = regions.GetValueOrDefault(region) + weight;

    private static string Region(GazetteerPlace place) => place.State ?? place.Country;
}
