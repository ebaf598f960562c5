using System.Globalization;
using Microsoft.Data.Sqlite;
using Parley.Documents;

namespace Parley.Ledger.Sqlite;

/// <summary>Checks a file: its structure, its references, the bytes of its pages, and the sentences behind its statements.</summary>
internal static class LedgerCheck
{
    public static List<LedgerFinding> Run(
        SqliteConnection connection,
        CancellationToken cancellationToken
    )
    {
        List<LedgerFinding> findings =
        [
            .. connection
                .Query("pragma integrity_check", row => row.GetString(0))
                .Where(line => line != "ok")
                .Select(line => Fault($"The file is damaged: {line}.")),
            .. connection
                .Query(
                    "pragma foreign_key_check",
                    row =>
                        $"A row of {row.GetString(0)} refers to a {row.GetString(2)} that is not there."
                )
                .Select(Fault),
            .. connection
                .Query(
                    "select sha256 from page where not exists (select 1 from delivery where page = sha256) order by sha256",
                    row => $"Nothing says where page {row.GetString(0)} was found."
                )
                .Select(Fault),
            .. connection
                .Query(
                    "select id from judgement where kind <> 'withdraw' and not exists (select 1 from anchor where judgement = id) order by id",
                    row => $"Judgement {row.GetInt64(0)} has lost its anchors."
                )
                .Select(Fault),
        ];
        findings.AddRange(Pages(connection, cancellationToken));
        findings.AddRange(Derived(connection));
        return findings;
    }

    private static IEnumerable<LedgerFinding> Pages(
        SqliteConnection connection,
        CancellationToken cancellationToken
    )
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select sha256, bytes from page order by sha256";
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var id = row.GetString(0);
            if (!IsWhole(id, (byte[])row[1]))
            {
                yield return Fault($"The bytes of page {id} are not those that it is named for.");
            }
        }
    }

    private static bool IsWhole(string id, byte[] packed)
    {
        try
        {
            return PageId.Of(Packed.Unpack(packed)).Sha256 == id;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static IEnumerable<LedgerFinding> Derived(SqliteConnection connection)
    {
        if (DerivedReader.ReaderOf(connection) is null)
        {
            yield return new(
                false,
                "What is made of the pages is not up to date; 'parley rebuild' or the next 'parley add' makes it."
            );
            yield break;
        }
        foreach (
            var statement in connection
                .Query(
                    """
                    select id, quote, text, json_extract(said.json, '$.evidence.start'), json_extract(said.json, '$.evidence.end'), json_extract(said.json, '$.evidence.quote')
                    from statement as said join article using (page, ordinal) order by said.position
                    """,
                    row =>
                        row.GetString(1) == row.GetString(5)
                        && IsIn(
                            row.GetString(2),
                            row.GetString(1),
                            row.GetInt64(3),
                            row.GetInt64(4)
                        )
                            ? null
                            : row.GetString(0)
                )
                .OfType<string>()
        )
        {
            yield return Fault($"The evidence of {statement} is not in its article.");
        }
        foreach (
            var entry in connection.Query(
                "select id from entry where not exists (select 1 from entry_statement where entry = id) order by id",
                row => row.GetString(0)
            )
        )
        {
            yield return Fault($"Entry {entry} has no statement.");
        }
        foreach (var orphan in DerivedReader.ReadOrphans(connection))
        {
            yield return new(
                false,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Judgement {orphan.Judgement.Number} {orphan.Judgement.Ground} is orphaned: {orphan.Reason}."
                )
            );
        }
    }

    private static bool IsIn(string text, string quote, long start, long end) =>
        start >= 0
        && start <= end
        && end <= text.Length
        && text.AsSpan((int)start, (int)(end - start)).SequenceEqual(quote);

    private static LedgerFinding Fault(string message) => new(true, message);
}
