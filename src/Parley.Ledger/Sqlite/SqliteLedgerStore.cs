using Microsoft.Data.Sqlite;
using Parley.Documents;

namespace Parley.Ledger.Sqlite;

/// <summary>A ledger in one SQLite file. It is written beside and renamed, so that the file is always whole.</summary>
public sealed class SqliteLedgerStore : ILedgerStore
{
    private readonly string path;

    static SqliteLedgerStore() => SQLitePCL.Batteries_V2.Init();

    /// <summary>A store at a path; the file need not be there yet.</summary>
    public SqliteLedgerStore(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        this.path = path;
    }

    /// <inheritdoc/>
    public async Task ReplaceAsync(
        LedgerContent content,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(content);
        var beside = path + ".new";
        File.Delete(beside);
        try
        {
            await WriteAsync(beside, content, cancellationToken).ConfigureAwait(false);
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <inheritdoc/>
    public async Task<StoredLedger> ReadAsync(CancellationToken cancellationToken = default)
    {
        await using var connection = await OpenAsync(cancellationToken).ConfigureAwait(false);
        return LedgerRows.Read(connection);
    }

    /// <inheritdoc/>
    public async Task<byte[]?> ReadPageAsync(
        PageId page,
        CancellationToken cancellationToken = default
    )
    {
        await using var connection = await OpenAsync(cancellationToken).ConfigureAwait(false);
        return LedgerRows.ReadPage(connection, page);
    }

    private static async Task WriteAsync(
        string file,
        LedgerContent content,
        CancellationToken cancellationToken
    )
    {
        await using var connection = new SqliteConnection(
            ConnectionString(file, SqliteOpenMode.ReadWriteCreate)
        );
        await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        // The file is new and not yet in its place: until the rename there is nothing to protect.
        Execute(
            connection,
            "pragma journal_mode = off; pragma synchronous = off; pragma page_size = 8192;"
        );
        await using (var transaction = connection.BeginTransaction())
        {
            foreach (var migration in Schema.Migrations)
            {
                Execute(connection, migration);
            }
            Execute(connection, $"pragma user_version = {Schema.Migrations.Count}");
            LedgerRows.Write(connection, content, cancellationToken);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            throw new InvalidDataException(
                $"There is no ledger at {path}: make one with 'parley build PATH… -o DIR', or name another with --ledger."
            );
        }
        var connection = new SqliteConnection(ConnectionString(path, SqliteOpenMode.ReadOnly));
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            using var command = connection.CreateCommand();
            command.CommandText = "pragma user_version";
            var version = (long)command.ExecuteScalar()!;
            if (version != Schema.Migrations.Count)
            {
                throw new InvalidDataException(
                    $"{path} is a ledger of version {version}, this Parley reads version {Schema.Migrations.Count}: build it again from its pages."
                );
            }
            return connection;
        }
        catch (SqliteException exception)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw new InvalidDataException(
                $"{path} is not a ledger: {exception.Message}",
                exception
            );
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are constants of this room.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static string ConnectionString(string file, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = mode,
            Pooling = false,
            ForeignKeys = true,
        }.ToString();
}
