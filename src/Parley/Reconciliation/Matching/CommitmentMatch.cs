using System.Globalization;
using Parley.Statements;
using Parley.Values;

namespace Parley.Reconciliation.Matching;

/// <summary>Compares two commitments of one block (same parties, same sort of action).</summary>
internal static class CommitmentMatch
{
    private static readonly HashSet<string> Plain = new(StringComparer.Ordinal)
    {
        "the",
        "a",
        "an",
        "of",
        "in",
        "into",
        "to",
        "for",
        "and",
        "its",
        "their",
        "new",
        "more",
        "additional",
        "investment",
        "investments",
        "project",
        "united",
        "states",
        "us",
        "u.s",
    };

    /// <summary>Score 0 to 1, rounded to 1e-6, over the features that both state; and the values compared, in words.</summary>
    public static (double Score, string Ground) Compare(Commitment left, Commitment right)
    {
        if (!left.Actors.SequenceEqual(right.Actors) && !SpeaksOfOneSum(left, right))
        {
            return (0, "other parties");
        }
        double score = 0,
            weight = 0;
        var grounds = new List<string>();
        Weigh(MatchFeatures.Amount, SameAmount(left.Amount, right.Amount), "amount");
        Weigh(MatchFeatures.Place, Shared(Codes(left), Codes(right)), "place");
        Weigh(
            MatchFeatures.Sector,
            left.Sector is null || right.Sector is null ? null
                : left.Sector == right.Sector ? 1
                : 0,
            "sector"
        );
        Weigh(MatchFeatures.Object, Shared(Words(left.Object), Words(right.Object)), "object");
        return (
            weight == 0 ? 0 : Math.Round(score / weight, 6),
            grounds.Count == 0 ? "nothing to compare" : string.Join(", ", grounds)
        );

        void Weigh(double featureWeight, double? similarity, string feature)
        {
            if (similarity is { } value)
            {
                weight += featureWeight;
                score += featureWeight * value;
                grounds.Add(string.Create(CultureInfo.InvariantCulture, $"{feature} {value:0.##}"));
            }
        }
    }

    /// <summary>States that act alone here and together there speak of one promise where they name the same sum.</summary>
    private static bool SpeaksOfOneSum(Commitment left, Commitment right) =>
        !left.Actors.Any(actor => actor.IsCountry)
        || (
            left.Actors.Intersect(right.Actors).Any() && SameAmount(left.Amount, right.Amount) is 1
        );

    private static double? SameAmount(Amount? left, Amount? right) =>
        left?.Representative is not { } a || right?.Representative is not { } b ? null
        : left.Currency == right.Currency ? Close(a, b)
        : left.Converted?.Currency == right.Currency ? Close(left.Converted.Representative ?? 0, b)
        : right.Converted?.Currency == left.Currency ? Close(right.Converted.Representative ?? 0, a)
        : null;

    private static double Close(decimal a, decimal b) =>
        Math.Abs(a - b) <= 0.01m * Math.Max(a, b) ? 1 : 0;

    private static HashSet<string> Codes(Commitment commitment) =>
        [
            .. commitment
                .Places.Select(place => place.Code)
                .OfType<string>()
                .Where(code => code.Length > 2),
        ];

    private static HashSet<string> Words(string? text) =>
        text is null
            ? []
            :
            [
                .. text.ToLowerInvariant()
                    .Split(
                        [' ', ',', '.', '(', ')', '-', '\'', '’'],
                        StringSplitOptions.RemoveEmptyEntries
                    )
                    .Where(word => !Plain.Contains(word) && !char.IsDigit(word[0])),
            ];

    /// <summary>Share of the smaller set that both hold, or null where one is empty.</summary>
    private static double? Shared(HashSet<string> left, HashSet<string> right) =>
        left.Count == 0 || right.Count == 0
            ? null
            : Math.Round(
                (double)left.Intersect(right).Count() / Math.Min(left.Count, right.Count),
                6
            );
}
