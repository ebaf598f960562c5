using Microsoft.Data.Sqlite;

namespace Parley.Ledger.Sqlite;

/// <summary>One prepared query, run for many values.</summary>
internal sealed class PreparedQuery : IDisposable
{
    private readonly SqliteCommand command;

    /// <summary>Prepares the query.</summary>
    /// <param name="connection">Where from.</param>
    /// <param name="sql">The query.</param>
    /// <param name="names">Its parameters, in the order in which their values come.</param>
    public PreparedQuery(SqliteConnection connection, string sql, params string[] names)
    {
        command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are constants of this room; values go in as parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var name in names)
        {
            command.Parameters.Add(new SqliteParameter(name, null));
        }
    }

    /// <summary>The rows for some values.</summary>
    public List<T> Rows<T>(Func<SqliteDataReader, T> read, params object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }
        return rows;
    }

    public void Dispose() => command.Dispose();
}
