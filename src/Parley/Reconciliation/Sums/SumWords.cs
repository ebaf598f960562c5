using Parley.Entries;
using Parley.Statements;

namespace Parley.Reconciliation.Sums;

/// <summary>
/// Tells a sum that is promised from one that is only referred to: in "three projects under the $550 billion", nobody promises
/// the 550 billion anew.
/// </summary>
internal static class SumWords
{
    /// <summary>Words that may stand between the words of the table and the sum: "under its planned $550 billion".</summary>
    private const int Between = 3;

    private static readonly List<(LinkKind Relation, string[] Words)> Rows =
    [
        .. EmbeddedTable
            .Read("Sums/sum-words")
            .Select(cells =>
                (
                    cells[0] switch
                    {
                        "part-of" => LinkKind.PartOf,
                        "funded-by" => LinkKind.FundedBy,
                        _ => LinkKind.Supersedes,
                    },
                    cells[1].Split(' ')
                )
            ),
    ];

    /// <summary>How what a sentence promises hangs together with the sum that the commitment names, or null where that sum itself is promised.</summary>
    public static LinkKind? RelationTo(Commitment commitment)
    {
        if (commitment.Amount is not { Representative: { } value })
        {
            return null;
        }
        var quote = commitment.Evidence.Prefix + commitment.Evidence.Quote;
        if (SumText.IndexIn(quote, value) is not { } at)
        {
            return null;
        }
        var before = quote[..at]
            .ToLowerInvariant()
            .Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var (relation, words) in Rows)
        {
            for (var gap = 0; gap <= Between; gap++)
            {
                var from = before.Length - gap - words.Length;
                if (from >= 0 && before.AsSpan(from, words.Length).SequenceEqual(words))
                {
                    return relation;
                }
            }
        }
        return null;
    }
}
