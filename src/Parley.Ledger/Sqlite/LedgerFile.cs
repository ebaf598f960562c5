using Microsoft.Data.Sqlite;

namespace Parley.Ledger.Sqlite;

/// <summary>Opens the file of a ledger and brings an older one up to date.</summary>
internal static class LedgerFile
{
    /// <summary>Seconds that a command waits for another one that writes: a large ledger is written for minutes.</summary>
    private const int LongestWrite = 900;

    static LedgerFile() => SQLitePCL.Batteries_V2.Init();

    /// <summary>Opens a ledger that is there.</summary>
    /// <param name="path">Where.</param>
    /// <param name="kept">Whether the connection may stay open for the next one that asks, with the pages that it has read.</param>
    /// <exception cref="InvalidDataException">There is no ledger at the path, or one that a later version wrote.</exception>
    public static SqliteConnection Open(string path, bool kept = false)
    {
        if (!File.Exists(path))
        {
            throw new InvalidDataException(
                $"There is no ledger at {path}: make one with 'parley add PATH… --ledger {path}' or 'parley build', or name another with --ledger."
            );
        }
        return Guarded(
            path,
            SqliteOpenMode.ReadWrite,
            connection =>
            {
                Recognize(connection, path);
                Migrate(connection);
            },
            kept
        );
    }

    /// <summary>Opens a ledger as it is, to read it only.</summary>
    public static SqliteConnection OpenAsItIs(string path) =>
        Guarded(path, SqliteOpenMode.ReadOnly, connection => Recognize(connection, path));

    /// <summary>Opens a ledger, making it where there is none or an empty file.</summary>
    public static SqliteConnection Create(string path, string caseKey)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }
        return Guarded(
            path,
            SqliteOpenMode.ReadWriteCreate,
            connection =>
            {
                if (connection.Number("select count(*) from sqlite_master") == 0)
                {
                    connection.Run("pragma page_size = 8192; pragma journal_mode = wal;");
                    using var transaction = connection.BeginTransaction();
                    if (connection.Number("select count(*) from sqlite_master") == 0)
                    {
                        ApplyMigrations(connection);
                        connection.Run(
                            "insert into setting values ('case', $case)",
                            ("$case", caseKey)
                        );
                    }
                    transaction.Commit();
                }
                Recognize(connection, path);
                Migrate(connection);
                var held = HeldRows.ReadCase(connection);
                if (held != caseKey)
                {
                    throw new InvalidDataException(
                        $"{path} is a ledger of the case {held}, not {caseKey}: name another file."
                    );
                }
            }
        );
    }

    /// <summary>Moves what was written into the file itself, so that nothing hangs on the log beside it.</summary>
    public static void Settle(SqliteConnection connection) =>
        connection.Run("pragma wal_checkpoint(truncate)");

    /// <summary>An open file of any kind; SQLite's own words are said of the path.</summary>
    public static SqliteConnection Guarded(
        string path,
        SqliteOpenMode mode,
        Action<SqliteConnection> prepare,
        bool kept = false
    )
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Mode = mode,
                Pooling = kept,
                ForeignKeys = true,
                DefaultTimeout = LongestWrite,
            }.ToString()
        );
        try
        {
            connection.Open();
            prepare(connection);
            return connection;
        }
        catch (SqliteException exception)
            when (exception.SqliteErrorCode
                    is SQLitePCL.raw.SQLITE_NOTADB
                        or SQLitePCL.raw.SQLITE_CORRUPT
            )
        {
            connection.Dispose();
            throw new InvalidDataException(
                $"{path} is no ledger or a damaged one ({exception.Message}): 'parley restore' brings a backup back.",
                exception
            );
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Recognize(SqliteConnection connection, string path)
    {
        if (
            connection.Number(
                "select count(*) from sqlite_master where type = 'table' and name in ('setting', 'page')"
            ) != 2
        )
        {
            throw new InvalidDataException($"{path} is no ledger.");
        }
        var version = Version(connection);
        if (version > Schema.Migrations.Count)
        {
            throw new InvalidDataException(
                $"{path} is a ledger of version {version} and this Parley knows versions up to {Schema.Migrations.Count}: use a later Parley."
            );
        }
    }

    private static void Migrate(SqliteConnection connection)
    {
        if (Version(connection) == Schema.Migrations.Count)
        {
            return;
        }
        connection.Run("pragma journal_mode = wal; pragma foreign_keys = off;");
        using (var transaction = connection.BeginTransaction())
        {
            ApplyMigrations(connection);
            transaction.Commit();
        }
        connection.Run("pragma foreign_keys = on;");
        Settle(connection);
    }

    private static void ApplyMigrations(SqliteConnection connection)
    {
        foreach (var migration in Schema.Migrations.Skip((int)Version(connection)))
        {
            connection.Run(migration);
        }
        connection.Run($"pragma user_version = {Schema.Migrations.Count}");
    }

    private static long Version(SqliteConnection connection) =>
        connection.Number("pragma user_version");
}
