using Parley.Geography;

namespace Parley.Extraction.Places;

/// <summary>A name of towns or counties with every place that bears it.</summary>
internal sealed class PlaceName(string name, GazetteerPlace[] senses)
{
    private readonly double weight = senses.Sum(Weight);

    public string Name { get; } = name;

    public GazetteerPlace[] Senses { get; } = senses;

    /// <summary>"Clay County": a name that says what it is.</summary>
    public bool IsCounty => Senses[0].Kind == GazetteerKind.County;

    public NameUse Also => Senses[0].Also;

    /// <summary>The most populous place.</summary>
    public GazetteerPlace Foremost => Senses.MaxBy(place => place.Population)!;

    /// <summary>Inhabitants of the largest place.</summary>
    public int Population { get; } = senses.Max(place => place.Population);

    /// <summary>How likely a place is meant by the name alone.</summary>
    public double Share(GazetteerPlace place) => Weight(place) / weight;

    private static double Weight(GazetteerPlace place) => Math.Sqrt(place.Population + 500);
}
