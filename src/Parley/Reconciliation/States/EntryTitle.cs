using System.Globalization;
using Parley.Statements;
using Parley.Values;

namespace Parley.Reconciliation.States;

/// <summary>Composes the one line that names an entry, from its fields alone.</summary>
internal static class EntryTitle
{
    public static string Of(Statement statement) =>
        statement switch
        {
            Commitment commitment => Join(
                Names(commitment.Actors),
                commitment.Action.Replace('-', ' '),
                Money(commitment.Amount),
                commitment.Object,
                commitment.Places.Count > 0
                    ? $"({string.Join(", ", commitment.Places.Select(place => place.Name))})"
                    : null
            ),
            TariffMeasure tariff => Join(
                tariff.Imposer?.Id ?? "Somebody",
                "tariff",
                Percent(tariff.Rate),
                tariff.Scope.Count > 0 ? $"on {string.Join(", ", tariff.Scope)}" : null,
                tariff.Targets.Count > 0 ? $"from {Names(tariff.Targets)}" : null
            ),
            Meeting meeting => Join(
                Names(meeting.Participants),
                meeting.Form ?? "meeting",
                meeting.Place?.Name is { } place ? $"in {place}" : null,
                meeting.When?.Period is { From: { } day, Grain: Grain.Day }
                    ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                    : null
            ),
            Stance stance => Join(
                stance.Party.Id,
                stance.Position.ToString().ToLowerInvariant(),
                stance.Topic
            ),
            Figure figure => Join(figure.Subject?.Id, figure.Measure),
            _ => throw new InvalidOperationException($"A {statement.Kind} has no title."),
        };

    private static string Join(params string?[] parts) =>
        string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));

    private static string Names(IReadOnlyList<Party> parties) =>
        string.Join(", ", parties.Select(party => party.Id));

    private static string? Percent(Quantity? rate) =>
        rate?.Representative is { } value
            ? value.ToString("0.##", CultureInfo.InvariantCulture) + "%"
            : null;

    private static string? Money(Amount? amount)
    {
        if (amount?.Representative is not { } value)
        {
            return null;
        }
        var (scaled, scale) =
            value >= 1e12m ? (value / 1e12m, " trillion")
            : value >= 1e9m ? (value / 1e9m, " billion")
            : value >= 1e6m ? (value / 1e6m, " million")
            : (value, "");
        return $"{amount.Currency} {scaled.ToString("0.##", CultureInfo.InvariantCulture)}{scale}";
    }
}
