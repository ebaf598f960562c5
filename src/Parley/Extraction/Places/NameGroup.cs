using Parley.Extraction.Text;
using Parley.Values;

namespace Parley.Extraction.Places;

/// <summary>Every occurrence of one name in an article.</summary>
internal sealed class NameGroup
{
    /// <summary>What stands around an occurrence from which on it is a place by itself, and the others with it.</summary>
    private const double Clear = 1.2;

    private readonly TokenList tokens;
    private readonly double name;
    private readonly double best;

    public NameGroup(PlaceName name, PlaceCandidate[] occurrences, TokenList tokens)
    {
        this.tokens = tokens;
        Name = name;
        var open = Array.FindAll(occurrences, one => one.Known is null);
        best = open.Length > 0 ? open.Max(one => PlaceContext.OfPlace(tokens, one)) : 0;
        Known = Array.Find(occurrences, one => one.Known is not null)?.Known;
        Strong = Array.Exists(occurrences, one => one.Strong);
        var person = Array.Exists(open, one => PlaceContext.EndsName(tokens, one));
        this.name =
            PlaceContext.OfName(name)
            + (Known is not null ? 1 : 0)
            + (
                best >= Clear ? 1.7
                : best >= Clear / 2 ? 0.7
                : 0
            )
            - (person ? 1.8 : 0);
    }

    public PlaceName Name { get; }

    /// <summary>The place that one occurrence spells out, or null.</summary>
    public Place? Known { get; }

    /// <summary>Whether one occurrence is announced as a place.</summary>
    public bool Strong { get; }

    /// <summary>What speaks for a place where it is likeliest one.</summary>
    public double Belief => name + best;

    /// <summary>The place that the name means in this article.</summary>
    public Place? Place { get; set; }

    /// <summary>What speaks for an occurrence: the name, what stands around it, and where else the article puts it.</summary>
    public double BeliefIn(PlaceCandidate candidate) =>
        name + PlaceContext.OfPlace(tokens, candidate);
}
