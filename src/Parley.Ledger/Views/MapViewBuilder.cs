using Parley.Entries;
using Parley.Geography;
using Parley.Statements;
using Parley.Values;

namespace Parley.Ledger.Views;

/// <summary>Makes a <see cref="MapView"/> from what the ledger shows.</summary>
internal sealed class MapViewBuilder
{
    private readonly LedgerView ledger;
    private readonly Outline outline;
    private readonly MapOptions options;
    private readonly string currency;

    public MapViewBuilder(LedgerView ledger, Outline outline, MapOptions options)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(outline);
        this.ledger = ledger;
        this.outline = outline;
        currency = options.Currency ?? ledger.Currency;
        this.options = options with { Currency = currency };
    }

    public MapView Build()
    {
        List<LedgerEntry> commitments =
        [
            .. ledger.Entries.Where(entry => entry.Kind == StatementKind.Commitment),
        ];
        var told = FoldedReferences(commitments);
        List<LedgerEntry> shown = [.. commitments.Where(entry => !told.Contains(entry.Id))];
        List<MapMark> marks =
        [
            .. shown
                .Select(Mark)
                .OfType<MapMark>()
                .OrderByDescending(mark => mark.Worth?.Value ?? -1)
                .ThenBy(mark => mark.Entry, StringComparer.Ordinal),
        ];
        var drawn = marks.Select(mark => mark.Entry).ToHashSet(StringComparer.Ordinal);
        var unlocated = Unlocated(shown, drawn);
        drawn.UnionWith(unlocated.SelectMany(group => group.Items, (_, item) => item.Entry));

        List<LedgerEntry> rested = [.. shown.Where(entry => drawn.Contains(entry.Id))];
        var articles = rested.SelectMany(entry => entry.Articles).ToHashSet();
        var (regions, classes) = Shade(shown, marks);
        return new()
        {
            Case = ledger.Case.Title.TryGetValue("en", out var title) ? title : ledger.Case.Key,
            Outline = outline,
            Today = ledger.Today,
            AsOf = ledger.AsOf,
            HoldsSamples = ledger.HoldsSamples,
            Options = options,
            Currency = currency,
            Regions = regions,
            Classes = classes,
            Marks = marks,
            Unlocated = unlocated,
            Statements = rested.SelectMany(entry => entry.Statements).Distinct().Count(),
            Articles = articles.Count,
            Outlets = ledger
                .Articles.Where(view =>
                    view.Article.Outlet is not null && articles.Contains(view.Article.Id)
                )
                .Select(view => view.Article.Outlet)
                .Distinct(StringComparer.Ordinal)
                .Count(),
            FoldedReference = told.Count,
        };
    }

    private MapMark? Mark(LedgerEntry entry)
    {
        var regions = RegionsOf(entry);
        if (regions.Count == 0)
        {
            return null;
        }
        var place = entry
            .Places.Where(place => place.Code == regions[0])
            .OrderBy(place => place is { Latitude: not null, Longitude: not null } ? 0 : 1)
            .First();
        return new()
        {
            Entry = entry.Id,
            Title = entry.Title,
            Name = NameOf(entry),
            Kind = KindOf(entry),
            Standing = StandingOf(entry.Status),
            Status = entry.Status,
            Origin = entry.Origin,
            Amount = entry.Amount,
            Worth = WorthOf(entry),
            Jobs = entry.Jobs,
            Region = regions[0],
            Place = place.Name == place.Code ? outline.Find(regions[0])!.Name : place.Name,
            At = place is { Latitude: { } north, Longitude: { } east } ? new(east, north) : null,
            AlsoIn = [.. regions.Skip(1)],
            Since = entry.Since,
            Counts = entry.Counts,
        };
    }

    private (IReadOnlyList<MapRegion> Regions, IReadOnlyList<MapClass> Classes) Shade(
        List<LedgerEntry> shown,
        List<MapMark> marks
    )
    {
        var values = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var entry in shown.Where(Shades))
        {
            var regions = RegionsOf(entry);
            if (ValueOf(entry) is { } value && (regions.Count == 1 || Divides))
            {
                foreach (var region in regions)
                {
                    values[region] = values.GetValueOrDefault(region) + value;
                }
            }
        }
        var classes = MapClasses.Of(values.Values, options.Measure != MapMeasure.Money);
        var markCounts = marks.CountBy(mark => mark.Region).ToDictionary(StringComparer.Ordinal);
        MapRegion Region(OutlineRegion region)
        {
            decimal? value = values.TryGetValue(region.Code, out var held) ? held : null;
            int? at = null;
            for (var index = 0; value is not null && index < classes.Count; index++)
            {
                if (classes[index].To is not { } to || value < to)
                {
                    at = index;
                    break;
                }
            }
            return new(
                region.Code,
                region.Name,
                value,
                markCounts.GetValueOrDefault(region.Code),
                at
            );
        }
        return ([.. outline.Regions.Select(Region)], classes);
    }

    /// <summary>A commitment in two regions is one project in each; its money and jobs cannot be told apart.</summary>
    private bool Divides => options.Measure == MapMeasure.Projects;

    private bool Shades(LedgerEntry entry) =>
        entry is { Counts: true, Origin: EntryOrigin.Read }
        && StandingOf(entry.Status) is MapStanding.Existing or MapStanding.Promised
        && (options.Measure != MapMeasure.Money || IsShadingMoney(entry));

    private bool IsShadingMoney(LedgerEntry entry) =>
        entry.Amount
            is { Nature: not AmountNature.Stock, Per: null, Covers: not AmountScope.Project }
        && (
            options.MoneyKind is { } kind
                ? entry.MoneyKind == kind
                : entry.MoneyKind == MoneyKind.Capital
                    || (
                        entry.MoneyKind is null
                        && entry.Action is "invest" or "build" or "produce" or "hire"
                    )
        );

    private decimal? ValueOf(LedgerEntry entry) =>
        options.Measure switch
        {
            MapMeasure.Money => WorthOf(entry)?.Value,
            MapMeasure.Jobs => entry.Jobs?.Representative,
            MapMeasure.Projects => 1,
            _ => throw new InvalidOperationException($"No measure {options.Measure}."),
        };

    private List<MapMoneyGroup> Unlocated(List<LedgerEntry> shown, HashSet<string> drawn) =>
        [
            .. shown
                .Where(entry =>
                    entry.Amount is not null
                    && (!drawn.Contains(entry.Id) || RegionsOf(entry).Count > 1)
                    && StandingOf(entry.Status) != MapStanding.Exited
                    && !IsElsewhere(entry)
                )
                .GroupBy(entry => entry.MoneyKind)
                .OrderBy(group => group.Key is { } kind ? (int)kind : int.MaxValue)
                .Select(group => new MapMoneyGroup(
                    group.Key,
                    [
                        .. group
                            .OrderBy(entry => entry.Origin)
                            .ThenByDescending(entry => WorthOf(entry)?.Value ?? -1)
                            .ThenBy(entry => entry.Id, StringComparer.Ordinal)
                            .Select(entry => new MapMoney(
                                entry.Id,
                                entry.Title,
                                NameOf(entry),
                                entry.Amount!,
                                WorthOf(entry),
                                StandingOf(entry.Status),
                                entry.Origin,
                                RegionsOf(entry)
                            )),
                    ]
                )),
        ];

    /// <summary>Whether every place it names lies in another country.</summary>
    private bool IsElsewhere(LedgerEntry entry) =>
        entry.Places.Count > 0
        && entry.Places.All(place =>
            place.Code is { } code
            && !(
                code == outline.Code
                || code.StartsWith(outline.Code + "-", StringComparison.Ordinal)
            )
        );

    private List<string> RegionsOf(LedgerEntry entry) =>
        [
            .. entry
                .Places.Select(place => place.Code)
                .OfType<string>()
                .Where(code => outline.Find(code) is not null)
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>
    /// Curated entries that the pages tell of too: linked to a read entry, or the same actor in the same place with amounts
    /// that agree to 5 % or are not both stated.
    /// </summary>
    private HashSet<string> FoldedReferences(List<LedgerEntry> commitments)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        var read = commitments.Where(entry => entry.Origin == EntryOrigin.Read).ToList();
        var linked = read.SelectMany(entry => entry.Links, (_, link) => link.To)
            .ToHashSet(StringComparer.Ordinal);
        var readById = read.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        var readByActor = read.SelectMany(entry => entry.Actors, (entry, actor) => (actor, entry))
            .ToLookup(pair => pair.actor, pair => pair.entry);
        foreach (var entry in commitments.Where(entry => entry.Origin == EntryOrigin.Reference))
        {
            if (
                linked.Contains(entry.Id)
                || entry.Links.Any(link => readById.Contains(link.To))
                || entry
                    .Actors.SelectMany(actor => readByActor[actor])
                    .Any(other => SamePlace(entry, other) && SameWorth(entry, other))
            )
            {
                told.Add(entry.Id);
            }
        }
        return told;
    }

    private bool SamePlace(LedgerEntry one, LedgerEntry other) =>
        RegionsOf(one).Count > 0
        && one.Places.Any(place =>
            place.Code is not null
            && other.Places.Any(there => there.Code == place.Code && there.Name == place.Name)
        );

    private bool SameWorth(LedgerEntry one, LedgerEntry other) =>
        WorthOf(one)?.Value is not { } left
        || WorthOf(other)?.Value is not { } right
        || Math.Abs(left - right) * 20 <= Math.Max(left, right);

    private Worth? WorthOf(LedgerEntry entry) => Worth.Of(ledger, entry, currency);

    private MapMarkKind KindOf(LedgerEntry entry)
    {
        if (entry.Action == "acquire" || entry.MoneyKind == MoneyKind.Acquisition)
        {
            return MapMarkKind.Acquisition;
        }
        if (
            entry.Sector is { } sector
            && options.EnergySectors.Any(start =>
                sector.StartsWith(start, StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            return MapMarkKind.Energy;
        }
        return (entry.Action, entry.MoneyKind) switch
        {
            ("lend", _) or (_, MoneyKind.LoanOrGuarantee) => MapMarkKind.Finance,
            ("buy", _) or (_, MoneyKind.Purchase) => MapMarkKind.Purchase,
            ("build" or "produce" or "hire" or "invest", _) or (_, MoneyKind.Capital) =>
                MapMarkKind.Build,
            _ => MapMarkKind.Other,
        };
    }

    private static MapStanding StandingOf(Status? status) =>
        status switch
        {
            Status.Underway or Status.Delivered => MapStanding.Existing,
            Status.Pledged or Status.Agreed => MapStanding.Promised,
            Status.Suspended or Status.Blocked or Status.Withdrawn or Status.Denied =>
                MapStanding.Exited,
            _ => MapStanding.Reported,
        };

    private static string NameOf(LedgerEntry entry)
    {
        string[] actors =
        [
            .. entry.Actors.Where(actor => !actor.IsCountry).Select(actor => actor.Id),
        ];
        return actors.Length switch
        {
            0 => entry.Subject ?? entry.Title,
            1 or 2 => string.Join(" and ", actors),
            _ => $"{actors[0]} and others",
        };
    }
}
