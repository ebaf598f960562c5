using Parley.Statements;
using Parley.Values;

namespace Parley.Publishing.Briefs;

/// <summary>The numbers that a statement states.</summary>
internal static class StatedValues
{
    public static IEnumerable<decimal> Of(Statement statement) =>
        statement switch
        {
            Commitment commitment => Of(commitment.Amount)
                .Concat(Of(commitment.Jobs))
                .Concat(commitment.Quantities.SelectMany(Of)),
            TariffMeasure tariff => Of(tariff.Rate).Concat(Of(tariff.PreviousRate)),
            Figure figure => Of(figure.Value).Concat(figure.Alternatives.SelectMany(Of)),
            Meeting { Round: { } round } => [round],
            Meeting or Stance => [],
            _ => throw new InvalidOperationException($"No values of a {statement.Kind}."),
        };

    private static IEnumerable<decimal> Of(Amount? amount) =>
        amount is null
            ? []
            : Of(amount.Value, amount.Low, amount.High).Concat(Of(amount.Converted));

    private static IEnumerable<decimal> Of(Quantity? quantity) =>
        quantity is null ? [] : Of(quantity.Value, quantity.Low, quantity.High);

    private static IEnumerable<decimal> Of(params decimal?[] values) => values.OfType<decimal>();
}
