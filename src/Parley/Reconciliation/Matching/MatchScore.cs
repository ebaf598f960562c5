using System.Collections.Frozen;
using System.Globalization;

namespace Parley.Reconciliation.Matching;

/// <summary>Adds up the points of one pair, and keeps the features where they are to be told.</summary>
/// <param name="table">Points of the features of their kind.</param>
/// <param name="grounds">Receives the features in words, or null.</param>
internal struct MatchScore(FrozenDictionary<string, double> table, List<string>? grounds = null)
{
    /// <summary>The sum so far.</summary>
    public double Total { get; private set; }

    /// <summary>Adds the points of a feature, times a factor.</summary>
    public void Add(string feature, double factor = 1)
    {
        var points = table[feature] * factor;
        Total += points;
        grounds?.Add(
            string.Create(CultureInfo.InvariantCulture, $"{feature} {points:+0.##;-0.##;0}")
        );
    }

    /// <summary>Adds a feature where both sides tell it: one name where they agree, another where they do not.</summary>
    public void AddWhereTold(bool? agree, string feature, string other)
    {
        if (agree is { } told)
        {
            Add(told ? feature : other);
        }
    }
}
