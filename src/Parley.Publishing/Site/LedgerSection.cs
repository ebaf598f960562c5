using System.Globalization;
using Parley.Entries;
using Parley.Publishing.Briefs;
using Parley.Publishing.Maps;
using Parley.Statements;
using Parley.Values;

namespace Parley.Publishing.Site;

/// <summary>The table of entries, and each entry with all that stands behind it.</summary>
internal static class LedgerSection
{
    public static void Write(SiteContext site)
    {
        var html = site.Html;
        var read = site.View.Entries.Count(entry => entry.Origin == EntryOrigin.Read);
        var curated = site.View.Entries.Count - read;
        html.OpenSection(
            "ledger",
            "Ledger",
            "Every commitment, tariff, meeting and position once, with its status now and the sentences behind it."
                + (
                    curated > 0
                        ? " A dagger marks curated entries: each carries the address of its source, counts for nothing and proves nothing."
                        : ""
                )
        );
        html.Open(
                "div",
                ("class", "filters"),
                ("hidden", ""),
                ("data-filters", ""),
                ("data-regions", Regions(site.View.Entries))
            )
            .Close();
        Table(site);
        html.Element("h3", "Entries", ("class", "only-plain"));
        html.Open("div", ("class", "pages"));
        foreach (var entry in site.View.Entries)
        {
            EntryPage.Write(site, entry);
        }
        html.CloseLine();
        html.CloseLine();
    }

    private static void Table(SiteContext site)
    {
        var html = site.Html;
        html.Open("div", ("class", "scroll"))
            .Open("table", ("class", "entries"), ("data-entries", ""));
        html.Open("thead").Open("tr");
        foreach (
            var (name, sort) in (ReadOnlySpan<(string, string)>)
                [
                    ("Who", "who"),
                    ("What", "what"),
                    ("Status", "status"),
                    ("Since", "since"),
                    ("Amount", "amount"),
                    ("Where", "where"),
                    ("Origins", "origins"),
                ]
        )
        {
            html.Element("th", name, ("scope", "col"), ("data-sort", sort));
        }
        html.Close().Close().Open("tbody").Raw("\n");
        foreach (var entry in Order(site.View.Entries))
        {
            Row(site, entry);
        }
        html.Close().Close().CloseLine();
    }

    /// <summary>What was read before what is curated, commitments first, the latest move on top.</summary>
    private static IEnumerable<LedgerEntry> Order(IEnumerable<LedgerEntry> entries) =>
        entries
            .OrderBy(entry => entry.Origin)
            .ThenBy(entry => entry.Kind)
            .ThenByDescending(entry => entry.Since?.Latest ?? DateOnly.MinValue)
            .ThenBy(entry => entry.Id, StringComparer.Ordinal);

    /// <summary>Names of the regions and countries that entries name as such, for the filter: <c>code=name</c>, by code.</summary>
    private static string Regions(IEnumerable<LedgerEntry> entries) =>
        string.Join(
            ';',
            entries
                .SelectMany(entry => entry.Places)
                .Where(place => place is { Code: not null, Latitude: null })
                .Select(place => (Code: place.Code!, Name: place.Name.Replace(';', ',')))
                .Distinct()
                .OrderBy(place => place.Code, StringComparer.Ordinal)
                .ThenBy(place => place.Name, StringComparer.Ordinal)
                .DistinctBy(place => place.Code)
                .Select(place => $"{place.Code}={place.Name}")
        );

    private static void Row(SiteContext site, LedgerEntry entry)
    {
        var html = site.Html;
        var curated = entry.Origin == EntryOrigin.Reference;
        var amount = entry.Amount?.Representative;
        html.Open(
            "tr",
            ("data-entry", entry.Id),
            ("data-kind", ContractName.Of(entry.Kind)),
            ("data-status", ContractName.Of(entry.Status)),
            ("data-origin", ContractName.Of(entry.Origin)),
            (
                "data-region",
                entry.Places.Any(place => place.Code is not null)
                    ? string.Join(' ', entry.Places.Select(place => place.Code).OfType<string>())
                    : null
            ),
            ("class", curated ? "curated" : null)
        );
        html.Element("td", EntryWords.Who(site, entry));
        html.Open("td").Link(entry.Id, EntryWords.Capital(EntryWords.What(site, entry)));
        if (curated)
        {
            html.Element("span", "†", ("class", "dagger"));
        }
        if (site.ConflictsOf(entry.Id).Any())
        {
            html.Element("span", "disputed", ("class", "tag disputed"));
        }
        html.Close();
        html.Open(
            "td",
            (
                "data-v",
                entry.Status is { } at
                    ? ((int)at).ToString("00", CultureInfo.InvariantCulture)
                    : null
            )
        );
        SiteParts.Status(html, entry.Status);
        html.Close();
        html.Element(
            "td",
            entry.Since is { } since ? BriefText.Day(since) : "",
            ("class", "day"),
            ("data-v", entry.Since?.Latest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        );
        html.Element(
            "td",
            entry.Amount is { } money ? MoneyLabel.Of(money)
                : entry.Rate is { } rate ? SiteText.Quantity(rate)
                : "",
            ("class", "num"),
            (
                "data-v",
                amount is { } value
                    ? $"{entry.Amount!.Currency} {value.ToString("000000000000000000", CultureInfo.InvariantCulture)}"
                    : null
            )
        );
        html.Element("td", Places(entry.Places));
        html.Element(
            "td",
            curated ? "–" : entry.Origins.ToString(CultureInfo.InvariantCulture),
            ("class", "num")
        );
        html.CloseLine();
    }

    private static string Places(IReadOnlyList<Place> places) =>
        places.Count switch
        {
            0 => "",
            <= 2 => string.Join(", ", places.Select(SiteText.Place)),
            _ => $"{SiteText.Place(places[0])} and {places.Count - 1} more",
        };
}
