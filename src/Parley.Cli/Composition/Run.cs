using Parley.Ledger.Views;
using Parley.Reconciliation;
using Parley.Statements;

namespace Parley.Cli.Composition;

/// <summary>What came of the inputs of one command.</summary>
/// <param name="Contents">Pages with what they hold, in order of path.</param>
/// <param name="Reconciled">The set, settled.</param>
/// <param name="Failures">Number of inputs that could not be used; each was named on standard error.</param>
internal sealed record Run(IReadOnlyList<PageContent> Contents, Reconciled Reconciled, int Failures)
{
    /// <summary>Exit status for the command.</summary>
    public int ExitStatus => Failures == 0 ? Cli.ExitStatus.Done : Cli.ExitStatus.SomeFailed;

    /// <summary>Statements in order of document and text.</summary>
    public IReadOnlyList<Statement> StatementsInDocumentOrder() => Reconciled.Statements;

    /// <summary>Articles in order of path and place on the page.</summary>
    public IEnumerable<ArticleView> ArticleViews() =>
        ArticleView.Of(
            Reconciled.Articles,
            Reconciled.Copies,
            Reconciled.Stories,
            Reconciled.Revisions
        );
}
