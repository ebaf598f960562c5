using System.Globalization;
using Parley.Cli.Output;
using Parley.Extraction.Mentions;
using Parley.Geography;

namespace Parley.Cli.Evaluation;

/// <summary>Scores place mentions against places marked with their state, where they lie in the host country of the case.</summary>
internal sealed class GeoparseScorer(
    MentionReader reader,
    Gazetteer gazetteer,
    string host,
    Func<string, string?> countryCode
)
{
    private readonly Dictionary<string, string> codes = gazetteer
        .Places.Where(place => place.Kind == GazetteerKind.State && place.Country == host)
        .ToDictionary(place => place.Name, place => place.State!, StringComparer.Ordinal);

    private readonly List<string> misses = [];
    private int marked;
    private int found;
    private int right;
    private int made;
    private int madeRight;

    /// <summary>What was missed or is wrong, one a line.</summary>
    public IReadOnlyList<string> Misses => misses;

    public void Add(GeoparseDocument document)
    {
        var mentions = reader.Read(document.Text, null).OfType<PlaceMention>().ToList();
        foreach (var place in document.Places)
        {
            if (CodeOf(place) is not { } code)
            {
                continue;
            }
            marked++;
            var over = mentions.FindAll(mention => Overlap(mention, place));
            found += over.Count > 0 ? 1 : 0;
            if (over.Exists(mention => mention.Place.Code == code))
            {
                right++;
            }
            else
            {
                Miss(
                    document,
                    place.Start,
                    $"{place.Phrase} {code} read {over.FirstOrDefault()?.Place.Code ?? "-"}"
                );
            }
        }
        foreach (var mention in mentions)
        {
            if (
                mention.Place.Code is not { } code
                || !code.StartsWith(host + "-", StringComparison.Ordinal)
            )
            {
                continue;
            }
            made++;
            var over = document.Places.Where(place => Overlap(mention, place)).ToList();
            if (over.Exists(place => CodeOf(place) == code))
            {
                madeRight++;
            }
            else if (over.Count == 0)
            {
                Miss(document, mention.Span.Start, $"{mention.Text} - read {code}");
            }
        }
    }

    private string? CodeOf(GeoparseDocument.MarkedPlace place) =>
        place is { Country: { } country, State: { } state } && countryCode(country) == host
            ? codes.GetValueOrDefault(state)
            : null;

    /// <summary>The figures, each named after its set.</summary>
    public string Report(string set)
    {
        var precision = Share(madeRight, made);
        var recall = Share(right, marked);
        return new TextTable(28, 8)
            .Row($"{set}_state_accuracy", Print(Share(right, found)))
            .Row($"{set}_found", Print(Share(found, marked)))
            .Row($"{set}_place_precision", Print(precision))
            .Row($"{set}_place_recall", Print(recall))
            .Row(
                $"{set}_place_f1",
                Print(precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0)
            )
            .Row($"{set}_marked", marked.ToString(CultureInfo.InvariantCulture))
            .Row($"{set}_made", made.ToString(CultureInfo.InvariantCulture))
            .ToString();
    }

    private void Miss(GeoparseDocument document, int at, string what)
    {
        const int around = 40;
        var from = Math.Max(0, at - around);
        var to = Math.Min(document.Text.Length, at + around);
        misses.Add($"{document.Id} {what}: {document.Text[from..to].ReplaceLineEndings(" ")}");
    }

    private static bool Overlap(PlaceMention mention, GeoparseDocument.MarkedPlace place) =>
        mention.Span.Start < place.End && place.Start < mention.Span.End;

    private static double Share(int part, int whole) => whole > 0 ? (double)part / whole : 0;

    private static string Print(double share) =>
        share.ToString("0.000", CultureInfo.InvariantCulture);
}
