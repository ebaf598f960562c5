using Microsoft.Data.Sqlite;

namespace Parley.Ledger.Sqlite;

/// <summary>One prepared insert, run for many rows.</summary>
internal sealed class RowWriter : IDisposable
{
    private readonly SqliteCommand command;

    /// <summary>Prepares the insert.</summary>
    /// <param name="connection">Where to.</param>
    /// <param name="into">The table, with the columns where they are not all.</param>
    /// <param name="columns">Number of values.</param>
    /// <param name="verb">What to do with a row that is there.</param>
    public RowWriter(
        SqliteConnection connection,
        string into,
        int columns,
        string verb = "insert into"
    )
    {
        command = connection.CreateCommand();
#pragma warning disable CA2100 // Names are constants of this room; values go in as parameters.
        command.CommandText =
            $"{verb} {into} values ({string.Join(", ", Enumerable.Range(1, columns).Select(i => $"$p{i}"))})";
#pragma warning restore CA2100
        for (var i = 1; i <= columns; i++)
        {
            command.Parameters.Add(new SqliteParameter($"$p{i}", null));
        }
    }

    /// <summary>Writes a row and tells whether it was new.</summary>
    public bool Add(params object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
        return command.ExecuteNonQuery() > 0;
    }

    public void Dispose() => command.Dispose();
}
