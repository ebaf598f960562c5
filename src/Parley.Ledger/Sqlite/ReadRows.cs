using Microsoft.Data.Sqlite;
using Parley.Documents;

namespace Parley.Ledger.Sqlite;

/// <summary>The rows of what one page gave by itself. They stay between two makings, as long as one version reads the ledger.</summary>
internal static class ReadRows
{
    public static void Keep(SqliteConnection connection, string reader, IEnumerable<PageRead> pages)
    {
        connection.Run(Schema.PageReads);
        using var rows = new RowWriter(connection, "page_read", 4, "replace into");
        foreach (var read in pages)
        {
            rows.Add(read.Page.Id.Sha256, read.Page.Delivery, reader, PageReadJson.Write(read));
        }
    }

    /// <summary>Leaves only what one reader has read.</summary>
    public static void KeepOnly(SqliteConnection connection, string reader)
    {
        connection.Run(Schema.PageReads);
        connection.Run("delete from page_read where reader <> $reader", ("$reader", reader));
    }

    public static HashSet<PageId> Find(
        SqliteConnection connection,
        string reader,
        IEnumerable<HeldPage> pages
    )
    {
        connection.Run(Schema.PageReads);
        var deliveries = connection
            .Query(
                "select delivery from page_read where reader = $reader",
                row => row.GetInt64(0),
                ("$reader", reader)
            )
            .ToHashSet();
        return [.. pages.Where(page => deliveries.Contains(page.Delivery)).Select(page => page.Id)];
    }

    public static IEnumerable<PageRead> Read(
        SqliteConnection connection,
        string reader,
        IEnumerable<HeldPage> pages
    )
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            "select content from page_read where page = $page and delivery = $delivery and reader = $reader";
        var id = command.Parameters.Add("$page", SqliteType.Text);
        var delivery = command.Parameters.Add("$delivery", SqliteType.Integer);
        command.Parameters.AddWithValue("$reader", reader);
        foreach (var page in pages)
        {
            (id.Value, delivery.Value) = (page.Id.Sha256, page.Delivery);
            yield return command.ExecuteScalar() is byte[] content
                ? PageReadJson.Read(page, content)
                : throw new InvalidDataException(
                    $"What was read of {page.Path} is gone: another version of Parley works on this ledger. Run the command again."
                );
        }
    }
}
