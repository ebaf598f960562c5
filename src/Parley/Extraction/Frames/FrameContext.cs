using Parley.Extraction.Attributions;
using Parley.Extraction.Clauses;
using Parley.Values;

namespace Parley.Extraction.Frames;

/// <summary>What the frames of one sentence share: the sentence, who was named before, and the drafts so far.</summary>
internal sealed class FrameContext(
    SentenceScan scan,
    Discourse discourse,
    AttributionReader attributions
)
{
    private HashSet<int>? claimed;
    private IReadOnlyList<Report>? reports;

    public SentenceScan Scan { get; } = scan;

    /// <summary>Who says what in the sentence; read when first asked for.</summary>
    public IReadOnlyList<Report> Reports => reports ??= attributions.Read(Scan);

    public Discourse Discourse { get; } = discourse;

    public Officials Officials => Discourse.Officials;

    public List<Draft> Drafts { get; } = [];

    public string Home => Discourse.Sides.Home;

    /// <summary>The case's host, where the article is about it; else empty.</summary>
    public string Host => Discourse.Sides.Host == Discourse.Names.Host ? Discourse.Sides.Host : "";

    /// <summary>Marks a number as spoken for.</summary>
    public void Claim(int token) => (claimed ??= []).Add(token);

    public bool IsClaimed(int token) => claimed?.Contains(token) == true;

    /// <summary>The country a chunk acts for or belongs to.</summary>
    public string? CountryOf(Chunk chunk) =>
        chunk.Parties.Select(Officials.CountryOf).FirstOrDefault(code => code is not null)
        ?? chunk.Country;

    /// <summary>The other side of the case, where one side acts; null for outsiders.</summary>
    public Party? OtherSide(IReadOnlyList<Party> parties, string? country)
    {
        var codes = parties.Select(party => party.Id).Append(country).ToList();
        var sides = Discourse.Sides;
        var home = codes.Contains(sides.Home);
        var host = codes.Contains(sides.Host);
        return home == host || sides.Home.Length == 0 ? null
            : home ? new Party(sides.Host)
            : new Party(sides.Home);
    }
}
