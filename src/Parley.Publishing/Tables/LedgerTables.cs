using System.Globalization;
using Parley.Entries;
using Parley.Ledger.Views;
using Parley.Ledger.Views.Deliveries;
using Parley.Statements;
using Parley.Values;
using static Parley.Publishing.Tables.ColumnKind;

namespace Parley.Publishing.Tables;

/// <summary>The tables of a ledger: plain numbers, ISO days, lists with semicolons.</summary>
public static class LedgerTables
{
    private static readonly TableShape<(LedgerEntry Entry, Worth? Worth)> EntryShape = new(
        "ledger",
        "Entries of the ledger: each thing promised, imposed, met about or asked for, once",
        ("id", Text, "Identifier of the entry", row => row.Entry.Id),
        ("kind", Text, "Kind of entry", row => ContractName.Of(row.Entry.Kind)),
        ("origin", Text, "Read from pages, or curated", row => ContractName.Of(row.Entry.Origin)),
        ("title", Text, "The entry in one line", row => row.Entry.Title),
        ("status", Text, "Where it stands", row => ContractName.Of(row.Entry.Status)),
        (
            "since",
            Text,
            "Since when: a day, month, year or interval",
            row => row.Entry.Since?.ToString()
        ),
        ("actors", Text, "Who acts", row => List(row.Entry.Actors)),
        ("absent", Text, "Who is told to stay away", row => List(row.Entry.Absent)),
        ("round", Number, "Number of a round of talks", row => row.Entry.Round),
        ("target", Text, "For whom, or on whose goods", row => row.Entry.Target?.Id),
        ("action", Text, "What is done", row => row.Entry.Action),
        ("subject", Text, "What it is about, as printed", row => row.Entry.Subject),
        ("amount", Number, "Amount as stated, in whole units", row => row.Entry.Amount?.Value),
        ("low", Number, "Lower end of a range", row => row.Entry.Amount?.Low),
        ("high", Number, "Upper end of a range", row => row.Entry.Amount?.High),
        ("currency", Text, "Currency of the amount, ISO 4217", row => row.Entry.Amount?.Currency),
        (
            "qualifier",
            Text,
            "How exact the amount is",
            row => ContractName.Of(row.Entry.Amount?.Qualifier)
        ),
        (
            "prices",
            Text,
            "Year of the prices it is counted in, where they are not those of the day",
            row => row.Entry.Amount?.Prices
        ),
        (
            "worth",
            Number,
            "The amount in the currency that most are stated in",
            row => row.Worth is { } worth ? decimal.Round(worth.Value, 2) : null
        ),
        ("worth_currency", Text, "That currency", row => row.Worth?.Currency),
        (
            "rate_used",
            Number,
            "Units of that currency for one of the stated one; empty where nothing was converted",
            row => row.Worth?.Conversion is { } used ? decimal.Round(used.Rate, 8) : null
        ),
        (
            "rate_month",
            Text,
            "Month whose average the rate is",
            row => row.Worth?.Conversion?.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture)
        ),
        ("rate_source", Text, "Where the rate comes from", row => row.Worth?.Conversion?.Source),
        (
            "covers",
            Text,
            "What the amount covers",
            row => ContractName.Of(row.Entry.Amount?.Covers)
        ),
        ("nature", Text, "A level or new money", row => ContractName.Of(row.Entry.Amount?.Nature)),
        (
            "money_kind",
            Text,
            "Kind of money; kinds are never added up",
            row => ContractName.Of(row.Entry.MoneyKind)
        ),
        ("rate", Number, "Rate of a tariff, percent", row => row.Entry.Rate?.Representative),
        ("jobs", Number, "Jobs, people", row => row.Entry.Jobs?.Representative),
        (
            "places",
            Text,
            "Where, with the code of the region",
            row => string.Join("; ", row.Entry.Places.Select(PlaceText))
        ),
        ("sector", Text, "Branch of the economy", row => row.Entry.Sector),
        ("counts", Flag, "Whether the amount enters totals", row => row.Entry.Counts),
        ("origins", Number, "Independent origins", row => row.Entry.Origins),
        (
            "conflicts",
            Text,
            "Identifiers of conflicts that touch it",
            row => List(row.Entry.Conflicts)
        ),
        (
            "statements",
            Text,
            "Identifiers of the statements behind it",
            row => List(row.Entry.Statements)
        ),
        ("source", Text, "Address of a curated entry", row => row.Entry.Source?.Url)
    );

    private static readonly TableShape<(FigureSeries Series, FigurePoint Point)> FigureShape = new(
        "figures",
        "Measured series with every value claimed for them",
        ("series", Text, "Identifier of the series", row => row.Series.Id),
        ("measure", Text, "What is measured", row => row.Series.Measure),
        ("subject", Text, "Whose figure", row => row.Series.Subject?.Id),
        ("counterpart", Text, "Towards whom", row => row.Series.Counterpart?.Id),
        ("basis", Text, "Whose statistics", row => row.Series.Basis),
        ("period", Text, "Period of the value", row => row.Point.Period),
        ("value", Number, "The value, in whole units", row => row.Point.Value.Value),
        ("low", Number, "Lower end of a range", row => row.Point.Value.Low),
        ("high", Number, "Upper end of a range", row => row.Point.Value.High),
        (
            "unit",
            Text,
            "Currency, percent, people…",
            row => row.Point.Value.Unit ?? row.Series.Unit
        ),
        (
            "qualifier",
            Text,
            "How exact the value is",
            row => ContractName.Of(row.Point.Value.Qualifier)
        ),
        ("origin", Text, "Read from pages, or curated", row => ContractName.Of(row.Point.Origin)),
        (
            "statements",
            Text,
            "Identifiers of the statements that say so",
            row => List(row.Point.Statements)
        ),
        ("source", Text, "Address of a curated value", row => row.Point.Source?.Url)
    );

    private static readonly TableShape<(Conflict Conflict, ConflictValue Side)> ConflictShape = new(
        "conflicts",
        "Values that disagree, a row a side, never averaged",
        ("conflict", Text, "Identifier of the conflict", row => row.Conflict.Id),
        ("cause", Text, "Why they differ", row => ContractName.Of(row.Conflict.Cause)),
        ("about", Text, "What they disagree about", row => row.Conflict.About),
        ("value", Text, "The value as stated", row => row.Side.Value),
        ("unit", Text, "Unit of the value", row => row.Side.Unit),
        ("period", Text, "Period of the value", row => row.Side.Period),
        ("basis", Text, "Whose statistics", row => row.Side.Basis),
        ("origins", Number, "Independent origins", row => row.Side.Origins),
        (
            "statements",
            Text,
            "Identifiers of the statements that say so",
            row => List(row.Side.Statements)
        ),
        ("ground", Text, "On what grounds the cause is named", row => row.Conflict.Ground)
    );

    private static readonly TableShape<PositionRow> PositionShape = new(
        "positions",
        "What each side asks, offers and refuses, by issue",
        ("issue", Text, "Key of the issue", row => row.Issue),
        ("party", Text, "Who", row => row.Party.Id),
        ("stance", Text, "What the party does about it", row => ContractName.Of(row.Position)),
        ("topic", Text, "What exactly, as printed", row => row.Topic),
        ("since", Text, "Since when", row => row.Since?.ToString()),
        (
            "statements",
            Text,
            "Identifiers of the statements that say so",
            row => List(row.Statements)
        ),
        ("answered_by", Text, "Identifiers of entries that answer it", row => List(row.AnsweredBy))
    );

    private static readonly TableShape<(
        TimelineItem Item,
        EntryChange? Change,
        string? Entry
    )> TimelineShape = new(
        "timeline",
        "Stories by day, a row for each thing that they changed in the ledger",
        ("day", Text, "Day of the story", row => row.Item.Story.Day?.ToString()),
        ("story", Text, "Identifier of the story", row => row.Item.Story.Id),
        ("title", Text, "Headline of the story", row => row.Item.Story.Title),
        ("articles", Number, "Articles of the story", row => row.Item.Story.Articles.Count),
        ("entry", Text, "Identifier of the entry that moved", row => row.Change?.Entry),
        (
            "from",
            Text,
            "Status before; empty where it is new",
            row => ContractName.Of(row.Change?.From)
        ),
        ("to", Text, "Status after", row => ContractName.Of(row.Change?.To)),
        ("entry_title", Text, "The entry in one line", row => row.Entry)
    );

    private static readonly TableShape<Delivery> DeliveryShape = new(
        "delivery",
        "Standing promises beside what is measured and told of them",
        ("entry", Text, "Identifier of the entry", row => row.Entry),
        ("title", Text, "The entry in one line", row => row.Title),
        (
            "state",
            Text,
            "How far it is, or that its words cannot be rated",
            row => ContractName.Of(row.State)
        ),
        ("grounds", Text, "What the state rests on", row => List(row.Grounds)),
        ("target", Number, "The number promised, in whole units", row => row.Target?.Value),
        ("low", Number, "Lower end of a range", row => row.Target?.Low),
        ("high", Number, "Upper end of a range", row => row.Target?.High),
        ("unit", Text, "Currency, or people", row => row.Target?.Unit),
        ("level", Flag, "Whether the number is a level to reach", row => row.IsLevel),
        ("from", Text, "First day of its period", row => Day(row.Period?.From)),
        ("to", Text, "Last day of its period", row => Day(row.Period?.To)),
        ("series", Text, "Identifier of the series that measures it", row => row.Series),
        (
            "share",
            Number,
            "What is measured, as a share of the target",
            row => row.Share is { } share ? decimal.Round(share, 6) : null
        ),
        (
            "measured",
            Text,
            "Values of the series that bear on it",
            row =>
                List(
                    row.Measured.Select(point =>
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{point.Period} {point.Value.Representative}"
                        )
                    )
                )
        ),
        (
            "stages",
            Text,
            "What its parts add up to at each status",
            row =>
                List(
                    row.Stages.Select(stage =>
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{ContractName.Of(stage.Status)} {stage.Amount}"
                        )
                    )
                )
        )
    );

    /// <summary>One row an entry.</summary>
    public static Table Entries(LedgerView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return EntryShape.Fill(
            view.Entries.Select(entry => (entry, Worth.Of(view, entry, view.Currency)))
        );
    }

    /// <summary>One row a claimed value.</summary>
    public static Table Figures(LedgerView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return FigureShape.Fill(
            view.Series.SelectMany(series => series.Points, (series, point) => (series, point))
        );
    }

    /// <summary>One row a side of a conflict.</summary>
    public static Table Conflicts(LedgerView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return ConflictShape.Fill(
            view.Conflicts.SelectMany(
                conflict => conflict.Values,
                (conflict, side) => (conflict, side)
            )
        );
    }

    /// <summary>One row a position.</summary>
    public static Table Positions(LedgerView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return PositionShape.Fill(view.Positions);
    }

    /// <summary>One row a change; a story that changed nothing has one row.</summary>
    public static Table Timeline(LedgerView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var titles = view.Entries.ToDictionary(
            entry => entry.Id,
            entry => entry.Title,
            StringComparer.Ordinal
        );
        return TimelineShape.Fill(
            view.Timeline.SelectMany(
                item => item.Changes.Cast<EntryChange?>().DefaultIfEmpty(null),
                (item, change) =>
                    (item, change, change is null ? null : titles.GetValueOrDefault(change.Entry))
            )
        );
    }

    /// <summary>One row a standing promise.</summary>
    public static Table Deliveries(LedgerView view) => DeliveryShape.Fill(DeliveryBook.Of(view));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Table> All(LedgerView view) =>
        [
            Entries(view),
            Figures(view),
            Conflicts(view),
            Positions(view),
            Timeline(view),
            Deliveries(view),
        ];

    private static string? Day(DateOnly? day) =>
        day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string List<T>(IEnumerable<T> items) => string.Join("; ", items);

    private static string PlaceText(Place place) =>
        place.Code is { } code && code != place.Name ? $"{place.Name} ({code})" : place.Name;
}
