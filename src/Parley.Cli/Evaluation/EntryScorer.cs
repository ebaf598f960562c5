using Parley.Cli.Composition;
using Parley.Documents;
using Parley.Ledger.Views;
using Parley.Statements;

namespace Parley.Cli.Evaluation;

/// <summary>
/// Puts labelled pairs to the entries of their pages. Each set of pages is taken through the whole line by itself, and the entries
/// are those that its ledger would show.
/// </summary>
internal static class EntryScorer
{
    /// <summary>A verdict for each pair, in the order of the table.</summary>
    /// <exception cref="InvalidDataException">A page is missing.</exception>
    public static IReadOnlyList<EntryVerdict> Score(
        IReadOnlyList<EntryPair> pairs,
        string folder,
        Workshop workshop,
        int threads
    )
    {
        var pages = new EntryPages(folder);
        return
        [
            .. pairs
                .GroupBy(pair => pair.Set, StringComparer.Ordinal)
                .SelectMany(set => Verdicts([.. set], View(set, pages, workshop, threads))),
        ];
    }

    private static LedgerView View(
        IEnumerable<EntryPair> set,
        EntryPages pages,
        Workshop workshop,
        int threads
    )
    {
        var line = workshop.Line();
        List<Page> read =
        [
            .. set.SelectMany(pair => new[] { pair.Left.Path, pair.Right.Path })
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(pages.Read),
        ];
        return workshop.View(
            line.Reconcile(line.Read(read, threads)),
            withReference: false,
            DateOnly.MaxValue,
            asOf: null
        );
    }

    private static IEnumerable<EntryVerdict> Verdicts(List<EntryPair> pairs, LedgerView view)
    {
        var byPage = view.Statements.Values.ToLookup(
            statement => statement.Document.Path,
            StringComparer.Ordinal
        );
        var entries = view
            .Entries.SelectMany(entry =>
                entry.Statements.Select(statement => (Statement: statement, Entry: entry.Id))
            )
            .ToLookup(member => member.Statement, member => member.Entry);
        return pairs.Select(pair =>
        {
            var left = pair.Left.Find(byPage[pair.Left.Path], pair.Kind);
            var right = pair.Right.Find(byPage[pair.Right.Path], pair.Kind);
            return new EntryVerdict(
                pair,
                left.Count > 0 && right.Count > 0,
                Entries(left).Intersect(Entries(right)).Any()
            );
        });

        IEnumerable<string> Entries(IEnumerable<Statement> statements) =>
            statements.SelectMany(statement => entries[statement.Id]);
    }
}
