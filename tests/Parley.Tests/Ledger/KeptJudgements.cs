using Parley.Cli.Composition;
using Parley.Ledger;
using Xunit;

namespace Parley.Tests.Ledger;

/// <summary>A ledger with a page and a judgement about it.</summary>
internal static class KeptJudgements
{
    public static async Task AddAsync(ILedgerStore store)
    {
        var made = await KeptPages.AddAsync(store, KeptPages.Plant);
        var commitment = made.Derived.Reconciled.Statements.First(statement =>
            statement.Kind == Parley.Statements.StatementKind.Commitment
        );
        var desk = await JudgementDesk.OpenAsync(
            store,
            _ => KeptPages.Workshop,
            TestContext.Current.CancellationToken
        );
        await desk.KeepAsync(
            desk.Correct(commitment.Id.Value, "status", "agreed")
                .By("Ono", KeptPages.Day, "signed"),
            TestContext.Current.CancellationToken
        );
    }
}
