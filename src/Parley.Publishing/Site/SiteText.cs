using System.Globalization;
using Parley.Entries;
using Parley.Publishing.Briefs;
using Parley.Publishing.Maps;
using Parley.Statements;
using Parley.Values;

namespace Parley.Publishing.Site;

/// <summary>The words of the site for numbers, times and the closed sets of the contract, in English.</summary>
internal static class SiteText
{
    /// <summary>An amount as stated, with what the text says of it and its own conversion.</summary>
    public static string Amount(Amount amount)
    {
        var words = MoneyLabel.Of(amount);
        if (amount.Converted is { } converted)
        {
            words += $" ({MoneyLabel.Of(converted)} as printed)";
        }
        return words;
    }

    /// <summary>What an amount stands for, or null where the text does not tell.</summary>
    public static string? AmountNote(Amount amount) =>
        (amount.Covers, amount.Nature) switch
        {
            (AmountScope.Project, AmountNature.Stock) => "project cost, a level",
            (AmountScope.Project, _) => "cost of the project, whoever pays",
            (AmountScope.Joint, AmountNature.Stock) => "of several parties, a level to reach",
            (AmountScope.Joint, _) => "of several parties together",
            (_, AmountNature.Stock) => "a level to reach, not new money",
            _ => null,
        };

    /// <summary>A number with its unit and hedge.</summary>
    public static string Quantity(Quantity quantity)
    {
        if (quantity.Unit is { } currency && IsCurrency(currency))
        {
            return MoneyLabel.Of(
                new Amount(
                    quantity.Value,
                    quantity.Low,
                    quantity.High,
                    currency,
                    quantity.Qualifier
                )
            );
        }
        var words = quantity switch
        {
            { Value: { } value } => Hedge(quantity.Qualifier) + Plain(value),
            { Low: { } low, High: { } high } => $"{Plain(low)}–{Plain(high)}",
            { Low: { } low } => "at least " + Plain(low),
            { High: { } high } => "up to " + Plain(high),
            _ => "",
        };
        return Unit(words, quantity.Unit);
    }

    /// <summary>A number of a conflict or a plot in its unit.</summary>
    public static string Value(decimal value, string? unit) =>
        unit is { } currency && IsCurrency(currency)
            ? MoneyLabel.Of(value, currency)
            : Unit(Plain(value), unit);

    /// <summary>One side of a conflict: the number with its unit, or the word as it stands.</summary>
    public static string Side(ConflictValue side) =>
        decimal.TryParse(
            side.Value,
            NumberStyles.Number,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? Value(number, side.Unit)
            : side.Value;

    public static bool IsCurrency(string unit) =>
        unit.Length == 3 && unit.All(char.IsAsciiLetterUpper);

    /// <summary>When something holds, as precise as the text gives it.</summary>
    public static string When(Timing timing)
    {
        if (timing.Period is not { } period)
        {
            return timing.Phrase is { } phrase ? $"“{phrase}”" : "";
        }
        return (period.From, period.To) switch
        {
            (null, null) => timing.Phrase ?? "",
            ({ } from, null) => $"from {BriefText.Day(from)}",
            (null, { } to) => $"until {BriefText.Day(to)}",
            ({ } from, { } to) => BriefText.Day(new DateBounds(from, to)),
        };
    }

    /// <summary>Since when; undated where that is not known.</summary>
    public static string Day(DateBounds? bounds) =>
        bounds is { } known ? BriefText.Day(known) : "undated";

    /// <summary>A place with the region that it lies in, where it is not the region itself.</summary>
    public static string Place(Place place) =>
        place is { Latitude: not null, Code: { } code }
        && code.IndexOf('-', StringComparison.Ordinal) is var at and > 0
            ? $"{place.Name}, {code[(at + 1)..]}"
            : place.Name;

    public static string Kind(StatementKind kind) =>
        kind switch
        {
            StatementKind.Commitment => "Commitment",
            StatementKind.Tariff => "Tariff",
            StatementKind.Figure => "Figure",
            StatementKind.Meeting => "Meeting",
            StatementKind.Stance => "Position",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    public static string Link(LinkKind kind) =>
        kind switch
        {
            LinkKind.PartOf => "Part of",
            LinkKind.Supersedes => "Takes the place of",
            LinkKind.Answers => "Answers",
            LinkKind.FundedBy => "Paid from",
            LinkKind.Related => "Related",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    public static string Source(Attribution source, string outlet) =>
        source switch
        {
            { Kind: AttributionKind.Outlet } => source.Name ?? outlet,
            { Name: { } name } => name,
            _ => "unnamed source",
        };

    /// <summary>How far up the ladder of commitments a status stands, from 1 to 5, or null where it stands on none.</summary>
    public static int? Rung(Status? status) =>
        status switch
        {
            Status.Considered or Status.Expected or Status.Offered => 1,
            Status.Pledged => 2,
            Status.Agreed => 3,
            Status.Underway => 4,
            Status.Delivered => 5,
            _ => null,
        };

    /// <summary>How firm a status is: the colour of its mark.</summary>
    public static string Standing(Status status) =>
        status switch
        {
            Status.Underway
            or Status.Delivered
            or Status.InForce
            or Status.Held
            or Status.Reported => "done",
            Status.Pledged
            or Status.Agreed
            or Status.Announced
            or Status.Planned
            or Status.Estimated => "promised",
            Status.Suspended
            or Status.Blocked
            or Status.Withdrawn
            or Status.Denied
            or Status.Paused
            or Status.Ended
            or Status.Exempted
            or Status.Cancelled => "off",
            _ => "talk",
        };

    private static string Plain(decimal value) =>
        value.ToString("#,##0.####", CultureInfo.InvariantCulture);

    private static string Unit(string number, string? unit) =>
        unit switch
        {
            null or "" => number,
            "percent" => number + "%",
            _ => $"{number} {unit}",
        };

    private static string Hedge(Qualifier qualifier) =>
        qualifier switch
        {
            Qualifier.About => "about ",
            Qualifier.UpTo => "up to ",
            Qualifier.AtLeast => "at least ",
            Qualifier.MoreThan => "over ",
            Qualifier.LessThan => "under ",
            _ => "",
        };
}
