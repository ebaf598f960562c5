using System.Globalization;
using Parley.Statements;
using Parley.Values;

namespace Parley.Reconciliation.Judgements;

/// <summary>The heart of what a statement says, in a few words that do not hang on how its sentence was cut.</summary>
public static class StatementValue
{
    /// <summary>Amount, rate, value or parties, by kind.</summary>
    public static string Of(Statement statement) =>
        statement switch
        {
            Commitment { Amount: { } amount } => Number(
                amount.Value,
                amount.Low,
                amount.High,
                amount.Currency
            ),
            Commitment { Jobs: { } jobs } => Number(jobs),
            Commitment commitment => commitment.Action,
            TariffMeasure { Rate: { } rate } => Number(rate),
            TariffMeasure tariff => string.Join(' ', tariff.Scope),
            Figure figure => Number(figure.Value),
            Meeting meeting => string.Join(' ', meeting.Participants.Select(party => party.Id)),
            Stance stance => $"{stance.Party.Id} {ContractName.Of(stance.Position)}",
            _ => "",
        };

    private static string Number(Quantity quantity) =>
        Number(quantity.Value, quantity.Low, quantity.High, quantity.Unit);

    private static string Number(decimal? value, decimal? low, decimal? high, string? unit) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Plain(value)} {Plain(low)}..{Plain(high)} {unit}"
        );

    /// <summary>Without zeros at the end, which a decimal keeps and an amount does not mean.</summary>
    private static string? Plain(decimal? value) =>
        value?.ToString("0.############", CultureInfo.InvariantCulture);
}
