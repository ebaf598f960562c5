using Microsoft.Data.Sqlite;

namespace Parley.Ledger.Sqlite;

/// <summary>Looks words up in the search tables.</summary>
internal static class SearchRows
{
    /// <summary>
    /// The most rows that are weighed against each other. Words that stand in more say little of any of them, and weighing all would take
    /// longer the larger the ledger is: the first ones are weighed.
    /// </summary>
    private const int Weighed = 1000;

    public static List<SearchHit> Find(SqliteConnection connection, string query, int limit) =>
        [
            .. connection.Query(
                $"""
                select found.id, quote from (
                  select entry.position as place, entry.id as id, rank as score from entry_search join entry on entry.position = entry_search.rowid
                  where entry_search match $query and entry_search.rowid <= {Last("entry_search")}
                  order by rank, entry.id limit $limit
                ) as found
                join entry_statement as member on member.entry = found.id and member.position = 0
                join statement on statement.id = member.statement
                order by score, found.id
                """,
                row => new SearchHit(null, row.GetString(0), row.GetString(1)),
                ("$query", query),
                ("$limit", limit)
            ),
            .. connection.Query(
                $"""
                select page, ordinal, article.title, path from article_search join article on position = article_search.rowid
                where article_search match $query and article_search.rowid <= {Last(
                    "article_search"
                )}
                order by rank, position limit $limit
                """,
                row => new SearchHit(row.ArticleId(0), null, row.Text(2) ?? row.GetString(3)),
                ("$query", query),
                ("$limit", limit)
            ),
        ];

    /// <summary>The last row that is weighed.</summary>
    private static string Last(string table) =>
        $"(select max(row) from (select rowid as row from {table} where {table} match $query order by rowid limit {Weighed}))";
}
