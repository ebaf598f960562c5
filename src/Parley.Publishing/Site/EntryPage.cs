using System.Globalization;
using Parley.Entries;
using Parley.Publishing.Briefs;
using Parley.Publishing.Maps;
using Parley.Statements;

namespace Parley.Publishing.Site;

/// <summary>One entry: where it stands and how it came there, its terms, conflicts, links, and every sentence behind it.</summary>
internal static class EntryPage
{
    private static readonly string[] Rungs = ["talk", "word", "deal", "under way", "delivered"];

    public static void Write(SiteContext site, LedgerEntry entry)
    {
        var html = site.Html;
        var curated = entry.Origin == EntryOrigin.Reference;
        html.Open(
            "article",
            ("id", entry.Id),
            ("class", curated ? "entry page curated" : "entry page")
        );
        html.Open("p", ("class", "kicker"))
            .Text(SiteText.Kind(entry.Kind))
            .Text(EntryWords.Who(site, entry) is { Length: > 0 } who ? " · " + who : "");
        if (entry is { Target: { } target, Kind: StatementKind.Commitment })
        {
            html.Text(" → " + site.Name(target));
        }
        html.Close();
        html.Open("h4").Text(EntryWords.Capital(EntryWords.What(site, entry)));
        if (curated)
        {
            SiteParts.Dagger(html);
        }
        html.Close();
        Standing(html, entry);
        Terms(site, entry);
        History(site, entry);
        Conflicts(site, entry);
        Links(site, entry);
        Evidence(site, entry);
        html.CloseLine();
    }

    private static void Standing(HtmlBuilder html, LedgerEntry entry)
    {
        if (entry.Status is not { } status)
        {
            return;
        }
        html.Open("p", ("class", "standing"));
        SiteParts.Status(html, status);
        if (entry.Since is { } since)
        {
            html.Text(" since " + BriefText.Day(since));
        }
        if (
            entry.Kind == StatementKind.Commitment
            && SiteText.Rung(status) is { } rung
            && entry.Origin == EntryOrigin.Read
        )
        {
            html.Open(
                "span",
                ("class", "ladder"),
                ("role", "img"),
                ("aria-label", $"Rung {rung} of 5: {Rungs[rung - 1]}")
            );
            for (var step = 1; step <= Rungs.Length; step++)
            {
                html.Element(
                    "i",
                    "",
                    ("class", step <= rung ? "on" : null),
                    ("title", Rungs[step - 1])
                );
            }
            html.Close();
        }
        html.Close();
    }

    private static void Terms(SiteContext site, LedgerEntry entry)
    {
        var html = site.Html;
        var rows = new List<(string Name, string Value)>();
        if (entry.Amount is { } amount)
        {
            var note = SiteText.AmountNote(amount) is { } words ? $" – {words}" : "";
            rows.Add(("Stated amount", SiteText.Amount(amount) + note));
            rows.Add(
                ("Kind of money", entry.MoneyKind is { } kind ? MapWords.Of(kind) : "not stated")
            );
        }
        if (entry.Rate is { } rate)
        {
            rows.Add(("Rate", SiteText.Quantity(rate)));
        }
        if (entry.Round is { } round)
        {
            rows.Add(("Round", round.ToString(CultureInfo.InvariantCulture)));
        }
        if (entry.Absent.Count > 0)
        {
            rows.Add(("Absent", string.Join(", ", entry.Absent.Select(site.View.Case.NameOf))));
        }
        if (entry.Jobs is { } jobs)
        {
            rows.Add(("Jobs", SiteText.Quantity(jobs)));
        }
        if (entry.Places.Count > 0)
        {
            rows.Add(("Where", string.Join(", ", entry.Places.Select(SiteText.Place))));
        }
        if (entry.When is { } when && SiteText.When(when) is { Length: > 0 } time)
        {
            rows.Add(("When", time));
        }
        if (entry.Sector is { } sector)
        {
            rows.Add(("Sector", sector));
        }
        if (entry.Origin == EntryOrigin.Read)
        {
            rows.Add(
                (
                    "Sources",
                    $"{BriefText.Many(entry.Origins, "independent origin")}, {BriefText.Many(entry.Articles.Count, "article")}, {BriefText.Many(entry.Statements.Count, "statement")}"
                )
            );
        }
        html.Open("dl", ("class", "terms"));
        foreach (var (name, value) in rows)
        {
            html.Open("div").Element("dt", name).Element("dd", value).Close();
        }
        if (entry.Source is { } source)
        {
            html.Open("div", ("class", "wide")).Element("dt", "Source").Open("dd");
            SiteParts.Source(html, source);
            html.Close().Close();
        }
        html.Close();
    }

    private static void History(SiteContext site, LedgerEntry entry)
    {
        if (entry.History.Count == 0)
        {
            return;
        }
        var html = site.Html;
        html.Element("h5", "History").Open("ol", ("class", "history"));
        foreach (var step in entry.History)
        {
            html.Open("li").Element("span", SiteText.Day(step.On), ("class", "when")).Open("span");
            SiteParts.Status(html, step.Status);
            if (step.Amount is { } amount)
            {
                html.Text(" " + MoneyLabel.Of(amount));
            }
            foreach (var id in step.Statements.Where(id => site.Statement(id) is not null).Take(3))
            {
                var outlet = site.Statement(id)!.Document.Outlet ?? "source";
                html.Text(" ").Link(id.Value, outlet, "source");
            }
            if (step.Statements.Count > 3)
            {
                html.Element(
                    "span",
                    $" and {(step.Statements.Count - 3).ToString(CultureInfo.InvariantCulture)} more",
                    ("class", "quiet")
                );
            }
            html.Close().Close();
        }
        html.Close();
    }

    private static void Conflicts(SiteContext site, LedgerEntry entry)
    {
        var conflicts = site.ConflictsOf(entry.Id).ToList();
        if (conflicts.Count == 0)
        {
            return;
        }
        var html = site.Html;
        html.Element("h5", "In dispute").Open("ul", ("class", "plain"));
        foreach (var conflict in conflicts)
        {
            html.Open("li")
                .Link(conflict.Id, EntryWords.Capital(BriefText.Of(conflict.Cause)))
                .Text(": " + string.Join(" / ", conflict.Values.Select(SiteText.Side)))
                .Close();
        }
        html.Close();
    }

    private static void Links(SiteContext site, LedgerEntry entry)
    {
        if (entry.Links.Count == 0)
        {
            return;
        }
        var html = site.Html;
        html.Element("h5", "Hangs together with").Open("ul", ("class", "plain"));
        foreach (var link in entry.Links)
        {
            html.Open("li").Text(SiteText.Link(link.Kind) + ": ");
            site.LinkTo(link.To);
            html.Element("span", " – " + link.Ground, ("class", "quiet")).Close();
        }
        html.Close();
    }

    private static void Evidence(SiteContext site, LedgerEntry entry)
    {
        if (entry.Statements.Count == 0)
        {
            return;
        }
        site.Html.Element("h5", "What was said");
        foreach (var id in entry.Statements)
        {
            SiteParts.Quote(site, id);
        }
    }
}
