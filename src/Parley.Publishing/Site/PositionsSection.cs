using Parley.Cases;
using Parley.Entries;
using Parley.Publishing.Briefs;
using Parley.Values;

namespace Parley.Publishing.Site;

/// <summary>The table itself: one row an issue, one column a side, each stance with its sentence.</summary>
internal static class PositionsSection
{
    public static void Write(SiteContext site)
    {
        var html = site.Html;
        var view = site.View;
        var names = view.Case.Names;
        html.OpenSection(
            "positions",
            "Positions",
            "What each side asks, offers and refuses, issue by issue, in the words of the sentence behind it."
        );
        var sides = new[] { names.Home, names.Host };
        var people = names
            .People.GroupBy(person => person.Name, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.First().Country,
                StringComparer.Ordinal
            );
        var companies = names
            .Companies.GroupBy(company => company.Name, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.First().Country,
                StringComparer.Ordinal
            );
        string? SideOf(Party party) =>
            party.IsCountry
                ? party.Id
                : people.GetValueOrDefault(party.Id) ?? companies.GetValueOrDefault(party.Id);
        if (view.Positions.Count == 0)
        {
            html.Element("p", "No position was read.", ("class", "quiet"));
        }
        foreach (var issue in view.Positions.GroupBy(row => row.Issue, StringComparer.Ordinal))
        {
            html.Open("section", ("class", "issue"))
                .Element("h3", Name(view.Case, issue.Key))
                .Open("div", ("class", "two"));
            foreach (var side in sides)
            {
                html.Open("div", ("class", "column")).Element("h4", site.Name(new(side)));
                var rows = issue.Where(row => SideOf(row.Party) == side).ToList();
                if (rows.Count == 0)
                {
                    html.Element("p", "Nothing read", ("class", "quiet"));
                }
                rows.ForEach(row => Row(site, row));
                html.CloseLine();
            }
            html.Close();
            var others = issue
                .Where(row => !sides.Contains(SideOf(row.Party), StringComparer.Ordinal))
                .ToList();
            if (others.Count > 0)
            {
                html.Open("div", ("class", "column")).Element("h4", "Others");
                others.ForEach(row => Row(site, row));
                html.Close();
            }
            html.CloseLine();
        }
        html.CloseLine();
    }

    private static string Name(Case @case, string key) =>
        @case.Issues.FirstOrDefault(issue => issue.Key == key)?.Name.GetValueOrDefault("en")
        ?? EntryWords.Capital(key);

    private static void Row(SiteContext site, PositionRow row)
    {
        var html = site.Html;
        html.Open("div", ("class", "position")).Open("p");
        if (!row.Party.IsCountry)
        {
            html.Text(site.Name(row.Party) + " ");
        }
        html.Element("b", BriefText.Of(row.Position), ("class", "verb")).Text(" ");
        var subject = row
            .Statements.Select(site.SubjectOf)
            .FirstOrDefault(id => id is not null && site.Entry(id) is not null);
        if (subject is not null)
        {
            html.Link(subject, row.Topic);
        }
        else
        {
            html.Text(row.Topic);
        }
        if (row.Since is { } since)
        {
            html.Element("span", " since " + BriefText.Day(since), ("class", "quiet"));
        }
        html.Close();
        foreach (var id in row.Statements)
        {
            SiteParts.Quote(site, id);
        }
        if (row.AnsweredBy.Count > 0)
        {
            html.Open("p", ("class", "note")).Text("Answered by ");
            var first = true;
            foreach (var answer in row.AnsweredBy)
            {
                html.Text(first ? "" : "; ");
                site.LinkTo(answer);
                first = false;
            }
            html.Close();
        }
        html.CloseLine();
    }
}
