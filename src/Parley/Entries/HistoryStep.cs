using Parley.Statements;
using Parley.Values;

namespace Parley.Entries;

/// <summary>What an entry stood at from a day on. Only a change of rung or an exit makes a new status.</summary>
/// <param name="On">Publication day of the statements (latest bound), or null where undated.</param>
/// <param name="Status">Status from then on.</param>
/// <param name="Amount">Amount as stated then, or null.</param>
/// <param name="Statements">The statements that say so, ascending.</param>
public sealed record HistoryStep(
    DateBounds? On,
    Status? Status,
    Amount? Amount,
    IReadOnlyList<StatementId> Statements
);
