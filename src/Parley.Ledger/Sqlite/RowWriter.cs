using Microsoft.Data.Sqlite;

namespace Parley.Ledger.Sqlite;

/// <summary>One prepared insert, run for many rows.</summary>
internal sealed class RowWriter : IDisposable
{
    private readonly SqliteCommand command;

    public RowWriter(SqliteConnection connection, string table, int columns)
    {
        command = connection.CreateCommand();
#pragma warning disable CA2100 // Table names are constants of this room; values go in as parameters.
        command.CommandText =
            $"insert into {table} values ({string.Join(", ", Enumerable.Range(1, columns).Select(i => $"$p{i}"))})";
#pragma warning restore CA2100
        for (var i = 1; i <= columns; i++)
        {
            command.Parameters.Add(new SqliteParameter($"$p{i}", null));
        }
    }

    public void Add(params object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
        command.ExecuteNonQuery();
    }

    public void Dispose() => command.Dispose();
}
