using Parley.Statements;

namespace Parley.Reconciliation.Matching;

/// <summary>The amounts of a group of commitments in one currency: two groups that name sums far apart are two promises, whatever stands between them.</summary>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Least">The smallest sum.</param>
/// <param name="Most">The largest sum.</param>
internal sealed record AmountRange(string Currency, decimal Least, decimal Most)
{
    /// <summary>Sums further apart than this factor are no two tellings of one.</summary>
    private const decimal Apart = 3;

    public static AmountRange? Of(Statement statement) =>
        statement
            is Commitment { Amount: { Representative: > 0 and { } value, Currency: { } currency } }
            ? new(currency, value, value)
            : null;

    /// <summary>Whether two groups may be one. A factor of exactly 10, 100 or 1,000 is a slip of scale and may.</summary>
    public static bool May(AmountRange? left, AmountRange? right)
    {
        if (left is null || right is null || left.Currency != right.Currency)
        {
            return true;
        }
        var factor = Math.Max(left.Most, right.Most) / Math.Min(left.Least, right.Least);
        return factor is <= Apart or 10 or 100 or 1000;
    }

    /// <summary>Both together; of two currencies the first stands.</summary>
    public static AmountRange? Join(AmountRange? left, AmountRange? right) =>
        left is null ? right
        : right is null || right.Currency != left.Currency ? left
        : new(left.Currency, Math.Min(left.Least, right.Least), Math.Max(left.Most, right.Most));
}
