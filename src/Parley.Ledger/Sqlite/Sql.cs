using System.Globalization;
using Microsoft.Data.Sqlite;
using Parley.Documents;
using Parley.Values;

namespace Parley.Ledger.Sqlite;

/// <summary>Statements of this room, run and read.</summary>
internal static class Sql
{
    /// <summary>Runs a statement and tells how many rows it changed.</summary>
    public static int Run(
        this SqliteConnection connection,
        string sql,
        params (string Name, object? Value)[] values
    )
    {
        using var command = Command(connection, sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>The rows of a query.</summary>
    public static List<T> Query<T>(
        this SqliteConnection connection,
        string sql,
        Func<SqliteDataReader, T> read,
        params (string Name, object? Value)[] values
    )
    {
        using var command = Command(connection, sql, values);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }
        return rows;
    }

    /// <summary>The one number of a query.</summary>
    public static long Number(
        this SqliteConnection connection,
        string sql,
        params (string Name, object? Value)[] values
    )
    {
        using var command = Command(connection, sql, values);
        return command.ExecuteScalar() is long number ? number : 0;
    }

    public static string? Text(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);

    public static ArticleId ArticleId(this SqliteDataReader row, int column) =>
        new(new(row.GetString(column)), (int)row.GetInt64(column + 1));

    public static DateBounds? Bounds(this SqliteDataReader row, int column) =>
        row.Text(column) is { } text ? DateBounds.Parse(text) : null;

    public static DateTimeOffset? Time(this SqliteDataReader row, int column) =>
        row.Text(column) is { } text
            ? DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture)
            : null;

    /// <summary>A time as it lies in the file: universal, so that the order of the texts is that of the times.</summary>
    public static string Stamp(DateTimeOffset time) =>
        time.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    private static SqliteCommand Command(
        SqliteConnection connection,
        string sql,
        (string Name, object? Value)[] values
    )
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are constants of this room; values go in as parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }
        return command;
    }
}
