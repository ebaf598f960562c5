using System.Globalization;
using Parley.Cases;
using Parley.Statements;
using Parley.Values;

namespace Parley.Reconciliation.States;

/// <summary>Composes the one line that names an entry, from its fields alone.</summary>
internal sealed class EntryTitle(Case @case)
{
    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal)
    {
        "in",
        "into",
        "to",
        "for",
        "on",
        "with",
        "from",
        "of",
        "by",
    };

    public string Of(Statement statement) =>
        statement switch
        {
            Commitment commitment => Of(commitment),
            TariffMeasure tariff => Of(tariff),
            Meeting meeting => Of(meeting),
            Stance stance =>
                $"{@case.NameOf(stance.Party)} {ContractName.Of(stance.Position)}: {stance.Topic}",
            Figure figure => figure.Subject is { } subject
                ? $"{@case.NameOf(subject)}: {figure.Measure}"
                : figure.Measure,
            _ => throw new InvalidOperationException($"A {statement.Kind} has no title."),
        };

    private string Of(Commitment commitment)
    {
        var action = commitment.Action.Replace('-', ' ');
        // "invest in the United States", but "invest: $2 billion in a plant".
        var thing = commitment.About is { } about
            ? action + (Prepositions.Contains(about.Split(' ')[0]) ? " " : ": ") + about
            : action;
        // An object as printed often carries the amount: "a $2 billion plant".
        var money = commitment.About?.Any(char.IsDigit) == true ? null : Money(commitment.Amount);
        var places = commitment
            .Places.Select(place => place.Name)
            .Where(place => commitment.Object?.Contains(place, StringComparison.Ordinal) != true);
        return Join(", ", $"{Names(commitment.Actors)} – {thing}", money, Join(", ", [.. places]));
    }

    private string Of(TariffMeasure tariff) =>
        Join(
            " ",
            $"{(tariff.Imposer is { } imposer ? @case.NameOf(imposer) : "Imposer not told")}:",
            Percent(tariff.Rate),
            "tariff",
            tariff.Scope.Count > 0 ? $"on {string.Join(", ", tariff.Scope)}" : null,
            tariff.Targets.Count > 0 ? $"from {Names(tariff.Targets)}" : null
        );

    private string Of(Meeting meeting) =>
        Join(
            ", ",
            $"{Names(meeting.Participants)}: {meeting.Form ?? "meeting"}{(meeting.Round is { } round ? string.Create(CultureInfo.InvariantCulture, $", round {round}") : "")}{(meeting.Place is { } place ? " in " + place.Name : "")}",
            meeting.When?.Period is { From: { } day, Grain: Grain.Day }
                ? day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
                : null
        );

    private string Names(IReadOnlyList<Party> parties) =>
        parties.Count < 2
            ? string.Concat(parties.Select(@case.NameOf))
            : string.Join(", ", parties.SkipLast(1).Select(@case.NameOf))
                + " and "
                + @case.NameOf(parties[^1]);

    private static string Join(string between, params string?[] parts) =>
        string.Join(between, parts.Where(part => !string.IsNullOrEmpty(part)));

    private static string? Percent(Quantity? rate) =>
        rate?.Representative is { } value
            ? value.ToString("0.##", CultureInfo.InvariantCulture) + "%"
            : null;

    private static string? Money(Amount? amount) =>
        amount?.Representative is { } value ? MoneyText.Of(value, amount.Currency) : null;
}
