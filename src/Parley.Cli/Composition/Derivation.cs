using Parley.Documents;
using Parley.Ledger;

namespace Parley.Cli.Composition;

/// <summary>What was made of the pages and judgements of a ledger.</summary>
/// <param name="Derived">What the ledger is to show.</param>
/// <param name="Pages">What was read of each page, before anything was settled over the set.</param>
internal sealed record Derivation(DerivedLedger Derived, IReadOnlyList<PageRead> Pages)
{
    /// <summary>Names on standard error what pages could not give, and counts those that failed.</summary>
    public int Report(IReadOnlySet<PageId> pages) =>
        Pages.Count(page =>
            pages.Contains(page.Page.Id) && InputReport.Print(page.Page.Path, page.Diagnostics)
        );

    /// <summary>In words, for progress.</summary>
    public string InWords =>
        $"{Derived.Reconciled.Articles.Count} articles, {Derived.Reconciled.Statements.Count} statements, {Derived.Reconciled.Groups.Count} entries in {Derived.Reconciled.Stories.Count} stories";
}
