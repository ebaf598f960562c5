using Parley.Documents;
using Parley.Ledger;

namespace Parley.Cli.Composition;

/// <summary>What was made of the pages and judgements of a ledger.</summary>
/// <param name="Derived">What the ledger is to show.</param>
/// <param name="Read">What was read of each page, before anything was settled over the set.</param>
/// <param name="Notes">What reading wants known, of the pages of which it does.</param>
internal sealed record Derivation(
    DerivedLedger Derived,
    PageShelf Read,
    IReadOnlyList<PageNotes> Notes
)
{
    /// <summary>Names on standard error what pages could not give, and counts those that failed.</summary>
    public int Report(IReadOnlySet<PageId> pages) =>
        Notes
            .Where(page => pages.Contains(page.Page))
            .OrderBy(page => page.Page.Sha256, StringComparer.Ordinal)
            .Count(page => InputReport.Print(page.Path, page.Diagnostics));

    /// <summary>In words, for progress. What was not written, since another command was faster, is not counted.</summary>
    public string InWords =>
        !Derived.Pages.IsCounted
            ? $"{Derived.Pages.Articles} articles; another command has made the ledger anew since"
            : $"{Derived.Pages.Articles} articles, {Derived.Pages.Statements} statements, {Derived.Pages.Entries} entries in {Derived.Pages.Stories.Count} stories";
}
