using Microsoft.Data.Sqlite;
using Parley.Documents;
using Parley.Reconciliation.Judgements;
using Parley.Statements;

namespace Parley.Ledger.Sqlite;

/// <summary>The rows that are kept for ever: pages, where they were found, and judgements.</summary>
internal static class HeldRows
{
    public static AddedPages AddPages(
        SqliteConnection connection,
        IEnumerable<PageDelivery> pages,
        DateTimeOffset recordedAt
    )
    {
        using var bytes = new RowWriter(connection, "page", 2, "insert or ignore into");
        using var found = new RowWriter(
            connection,
            "delivery (page, path, url, content_type, fetched_at, message, subject, sender, sent, list, recorded_at)",
            11,
            "insert or ignore into"
        );
        var (added, held) = (0, 0);
        foreach (var page in pages)
        {
            var known = connection.Number(
                "select count(*) from page where sha256 = $id",
                ("$id", page.Id.Sha256)
            );
            if (known == 0)
            {
                var content =
                    page.Bytes
                    ?? throw new ArgumentException(
                        $"{page.Path} comes without its bytes.",
                        nameof(pages)
                    );
                bytes.Add(page.Id.Sha256, Packed.Pack(content.Span));
                added++;
            }
            else
            {
                held++;
            }
            var message = page.Fetch?.Message;
            found.Add(
                page.Id.Sha256,
                page.Path,
                page.Fetch?.Url,
                page.Fetch?.ContentType,
                page.Fetch?.FetchedAt?.ToString(
                    "O",
                    System.Globalization.CultureInfo.InvariantCulture
                ),
                Mark(page.Fetch),
                message?.Subject,
                message?.Sender,
                message?.Date,
                message?.List,
                Sql.Stamp(recordedAt)
            );
        }
        return new(added, held);
    }

    public static long AddJudgement(SqliteConnection connection, Judgement judgement)
    {
        connection.Run(
            "insert into judgement (kind, field, value, withdraws, made_by, made_at, reason) values ($kind, $field, $value, $withdraws, $by, $at, $why)",
            ("$kind", ContractName.Of(judgement.Kind)),
            ("$field", judgement.Field),
            ("$value", judgement.Value),
            ("$withdraws", judgement.Withdraws),
            ("$by", judgement.By),
            ("$at", Sql.Stamp(judgement.At)),
            ("$why", judgement.Why)
        );
        var number = connection.Number("select last_insert_rowid()");
        using var anchors = new RowWriter(connection, "anchor", 8);
        for (var i = 0; i < judgement.Anchors.Count; i++)
        {
            var anchor = judgement.Anchors[i];
            anchors.Add(
                number,
                (long)i,
                anchor.Page.Sha256,
                (long)anchor.ByteStart,
                (long)anchor.ByteEnd,
                ContractName.Of(anchor.Kind),
                anchor.Quote,
                anchor.Value
            );
        }
        return number;
    }

    public static HeldSet Read(SqliteConnection connection, DateTimeOffset? recordedBy)
    {
        var until = Sql.Stamp(recordedBy ?? DateTimeOffset.MaxValue);
        return new(
            ReadCase(connection),
            ReadPages(connection, until),
            ReadJudgements(connection, until),
            Mark(connection)
        );
    }

    public static string ReadCase(SqliteConnection connection) =>
        connection
            .Query("select value from setting where name = 'case'", row => row.GetString(0))
            .Single();

    public static HeldMark Mark(SqliteConnection connection) =>
        new(
            connection.Number("select max(id) from delivery"),
            connection.Number("select max(id) from judgement")
        );

    public static byte[]? ReadBytes(SqliteConnection connection, PageId page) =>
        connection
            .Query(
                "select bytes from page where sha256 = $id",
                row => (byte[])row[0],
                ("$id", page.Sha256)
            )
            .Select(Packed.Unpack)
            .FirstOrDefault();

    /// <summary>Of the places where a page was found the first in order stands for it, so that the order of arrival does not count.</summary>
    private static List<HeldPage> ReadPages(SqliteConnection connection, string until)
    {
        var pages = new List<HeldPage>();
        foreach (
            var page in connection.Query(
                """
                select page, path, url, content_type, fetched_at, message, subject, sender, sent, list, id from delivery
                where recorded_at <= $until
                order by page, path, url, content_type, fetched_at, message, subject, sender, sent, list
                """,
                row => new HeldPage(
                    new(row.GetString(0)),
                    row.GetString(1),
                    ReadFetch(row),
                    row.GetInt64(10)
                ),
                ("$until", until)
            )
        )
        {
            if (pages.Count == 0 || pages[^1].Id != page.Id)
            {
                pages.Add(page);
            }
        }
        return pages;
    }

    /// <summary>Pages from files have no record of a fetch; 1 is a record without a message, 2 one with a message.</summary>
    private static long Mark(FetchRecord? fetch) =>
        fetch is null ? 0
        : fetch.Message is null ? 1
        : 2;

    private static FetchRecord? ReadFetch(SqliteDataReader row)
    {
        var mark = row.GetInt64(5);
        var fetch = new FetchRecord(row.Text(2), row.Text(3), row.Time(4));
        return mark switch
        {
            2 => fetch with { Message = new(row.Text(6), row.Text(7), row.Text(8), row.Text(9)) },
            1 => fetch,
            _ => fetch.Url is null && fetch.ContentType is null && fetch.FetchedAt is null
                ? null
                : fetch,
        };
    }

    private static List<Judgement> ReadJudgements(SqliteConnection connection, string until)
    {
        var anchors = connection
            .Query(
                "select judgement, page, byte_start, byte_end, kind, quote, value from anchor order by judgement, position",
                row =>
                    (
                        Judgement: row.GetInt64(0),
                        Anchor: new JudgementAnchor(
                            new(row.GetString(1)),
                            (int)row.GetInt64(2),
                            (int)row.GetInt64(3),
                            ContractName.Read<StatementKind>(row.GetString(4)),
                            row.GetString(5),
                            row.GetString(6)
                        )
                    )
            )
            .ToLookup(row => row.Judgement, row => row.Anchor);
        return connection.Query(
            "select id, kind, made_by, made_at, reason, field, value, withdraws from judgement where made_at <= $until order by id",
            row => new Judgement(
                row.GetInt64(0),
                ContractName.Read<JudgementKind>(row.GetString(1)),
                [.. anchors[row.GetInt64(0)]],
                row.GetString(2),
                row.Time(3)!.Value,
                row.Text(4)
            )
            {
                Field = row.Text(5),
                Value = row.Text(6),
                Withdraws = row.IsDBNull(7) ? null : row.GetInt64(7),
            },
            ("$until", until)
        );
    }
}
