using Parley.Entries;
using Parley.Statements;

namespace Parley.Publishing.Site;

/// <summary>What an entry is, in a line for readers, composed from its fields.</summary>
internal static class EntryWords
{
    /// <summary>Who acts; empty where nobody is named.</summary>
    public static string Who(SiteContext site, LedgerEntry entry) => site.Names(entry.Actors);

    /// <summary>What it is, without the actor.</summary>
    public static string What(SiteContext site, LedgerEntry entry)
    {
        if (entry.Origin == EntryOrigin.Reference)
        {
            return WithoutActor(entry);
        }
        return entry.Kind switch
        {
            StatementKind.Commitment => entry.Subject is { } subject
                ? $"{Plain(entry.Action ?? "commit")}: {subject}"
                : Plain(entry.Action ?? "commitment"),
            StatementKind.Tariff => Tariff(site, entry),
            StatementKind.Meeting => Meeting(entry),
            StatementKind.Stance => $"{Plain(entry.Action ?? "stance")}: {entry.Subject}",
            StatementKind.Figure => entry.Subject ?? entry.Title,
            _ => entry.Title,
        };
    }

    public static string Capital(string words) =>
        words.Length > 0 && char.IsAsciiLetterLower(words[0])
            ? char.ToUpperInvariant(words[0]) + words[1..]
            : words;

    private static string WithoutActor(LedgerEntry entry) =>
        entry.Actors.Count == 1
        && entry.Title.StartsWith(entry.Actors[0].Id + ": ", StringComparison.Ordinal)
            ? entry.Title[(entry.Actors[0].Id.Length + 2)..]
            : entry.Title;

    private static string Tariff(SiteContext site, LedgerEntry entry)
    {
        var rate = entry.Rate is { } percent ? SiteText.Quantity(percent) + " tariff" : "tariff";
        var scope = entry.Subject is { } subject ? $" on {subject}" : "";
        var target = entry.Target is { } party ? $" from {site.Name(party)}" : "";
        return rate + scope + target;
    }

    private static string Meeting(LedgerEntry entry)
    {
        var form = Plain(entry.Action ?? "meeting");
        var place = entry.Places.Count > 0 ? $" in {entry.Places[0].Name}" : "";
        var when = entry.When is { } timing ? $", {SiteText.When(timing)}" : "";
        return form + place + when;
    }

    private static string Plain(string word) => word.Replace('-', ' ');
}
