using Microsoft.Data.Sqlite;

namespace Parley.Ledger.Sqlite;

/// <summary>Copies of a whole ledger. None is ever put over something that holds more.</summary>
internal static class LedgerCopy
{
    public static void Backup(SqliteConnection ledger, string file)
    {
        if (File.Exists(file))
        {
            Refuse(file, file, Lacking(ledger, file), "the ledger");
        }
        var beside = file + ".new";
        File.Delete(beside);
        try
        {
            using (
                var copy = LedgerFile.Guarded(
                    beside,
                    SqliteOpenMode.ReadWriteCreate,
                    static _ => { }
                )
            )
            {
                ledger.BackupDatabase(copy);
                // A backup is one file without a log beside it.
                copy.Run("pragma journal_mode = delete");
            }
            File.Move(beside, file, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    public static void Restore(string file, string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
        {
            throw new InvalidDataException($"There is no backup at {file}.");
        }
        using (var backup = LedgerFile.OpenAsItIs(file))
        {
            if (backup.Query("pragma integrity_check", row => row.GetString(0)) is not ["ok"])
            {
                throw new InvalidDataException($"{file} is damaged: 'parley doctor' says where.");
            }
            if (File.Exists(path) && new FileInfo(path).Length > 0)
            {
                Refuse(path, file, Lacking(backup, path), "the backup");
            }
            cancellationToken.ThrowIfCancellationRequested();
            // Through SQLite and not by a rename: it knows of a log that lies beside the ledger, and a copy cut off is undone.
            using var ledger = LedgerFile.Guarded(
                path,
                SqliteOpenMode.ReadWriteCreate,
                static _ => { }
            );
            backup.BackupDatabase(ledger);
        }
        using var restored = LedgerFile.Open(path);
        restored.Run("pragma journal_mode = wal");
        LedgerFile.Settle(restored);
    }

    private static void Refuse(string over, string what, long lacking, string other)
    {
        if (lacking > 0)
        {
            throw new InvalidDataException(
                $"{over} holds {lacking} pages or judgements that {other} does not: move it away first, or name another file than {what}."
            );
        }
    }

    /// <summary>How many pages and judgements another file holds that a ledger lacks.</summary>
    private static long Lacking(SqliteConnection ledger, string file)
    {
        using (LedgerFile.OpenAsItIs(file)) { }
        ledger.Run("attach database $file as other", ("$file", Path.GetFullPath(file)));
        try
        {
            var pages = ledger.Number(
                "select count(*) from other.page as theirs where not exists (select 1 from main.page as ours where ours.sha256 = theirs.sha256)"
            );
            var comparable =
                ledger.Number("select count(*) from other.sqlite_master where name = 'anchor'") > 0;
            return pages + (comparable ? Judgements(ledger) : 0);
        }
        finally
        {
            ledger.Run("detach database other");
        }
    }

    private static long Judgements(SqliteConnection ledger) =>
        ledger.Number(
            """
            select count(*) from other.judgement as theirs where not exists (
              select 1 from main.judgement as ours where ours.id = theirs.id and ours.kind = theirs.kind
              and ours.made_at = theirs.made_at and ours.made_by = theirs.made_by
            )
            """
        );
}
