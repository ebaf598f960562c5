using Parley.Cases;
using Parley.Entries;
using Parley.Ledger.Views;
using Parley.Statements;

namespace Parley.Publishing.Exports;

/// <summary>What changed in a ledger, as feeds: all of it, or what belongs to one issue of the case.</summary>
public static class LedgerFeeds
{
    /// <summary>Sentences of one change at most.</summary>
    private const int MostQuotes = 3;

    /// <summary>Every change that has a day.</summary>
    public static LedgerFeed Changes(LedgerView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return Make(view, "changes", $"{Title(view)}: changes of the ledger", _ => true);
    }

    /// <summary>The changes of entries on an issue.</summary>
    public static LedgerFeed OfIssue(LedgerView view, Issue issue)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(issue);
        return Make(
            view,
            "issue:" + issue.Key,
            $"{Title(view)}: {issue.Name.GetValueOrDefault("en", issue.Key)}",
            entry => IssueOf(view, entry) == issue.Key
        );
    }

    private static LedgerFeed Make(
        LedgerView view,
        string name,
        string title,
        Func<LedgerEntry, bool> belongs
    )
    {
        var entries = view.Entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        var changes = (
            from item in view.Timeline
            where item.Story.Day is not null
            from change in item.Changes
            where entries.ContainsKey(change.Entry)
            let entry = entries[change.Entry]
            where belongs(entry)
            let told = Tell(view, item, change, entry)
            orderby told.On descending, told.Id
            select told
        ).ToList();
        return new(
            Urn(view, name),
            view.HoldsSamples ? title + " (sample data)" : title,
            changes.Count > 0 ? changes[0].On : view.AsOf ?? view.Today,
            changes
        );
    }

    private static FeedEntry Tell(
        LedgerView view,
        TimelineItem item,
        EntryChange change,
        LedgerEntry entry
    )
    {
        var from = ContractName.Of(change.From) ?? "new";
        var to = ContractName.Of(change.To) ?? "no status";
        string?[] categories = [ContractName.Of(entry.Kind), IssueOf(view, entry)];
        return new(
            Urn(view, $"{entry.Id}:{item.Story.Id}:{from}:{to.Replace(' ', '-')}"),
            $"{from} → {to}: {entry.Title}",
            item.Story.Day!.Value.Latest,
            [.. categories.OfType<string>()],
            [.. Quotes(view, item, entry)]
        );
    }

    /// <summary>The sentences of the entry that stand in the story's own articles.</summary>
    private static IEnumerable<FeedQuote> Quotes(
        LedgerView view,
        TimelineItem item,
        LedgerEntry entry
    ) =>
        entry
            .Statements.Where(view.Statements.ContainsKey)
            .Select(id => view.Statements[id])
            .Where(statement => item.Story.Articles.Contains(statement.Document.Article))
            .DistinctBy(statement => statement.Document.Article)
            .Take(MostQuotes)
            .Select(statement =>
            {
                var article = view.ArticleOf(statement.Document.Article).Article;
                return new FeedQuote(
                    statement.Evidence.Quote.Replace('\n', ' '),
                    article.Outlet ?? article.Path,
                    IsAddress(article.Url) ? article.Url : null,
                    article.Sample
                );
            });

    private static bool IsAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https";

    private static string? IssueOf(LedgerView view, LedgerEntry entry) =>
        view.Case.IssueOf(
            string.Join(
                ' ',
                new[] { entry.Sector, entry.Subject, entry.Action, entry.Title }.OfType<string>()
            )
        );

    private static string Title(LedgerView view) =>
        view.Case.Title.GetValueOrDefault("en", view.Case.Key);

    private static string Urn(LedgerView view, string name) => $"urn:parley:{view.Case.Key}:{name}";
}
