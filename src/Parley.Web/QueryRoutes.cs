using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Parley.Ledger;
using Parley.Publishing.Tables;

namespace Parley.Web;

/// <summary>Some entries at a time, one entry with its sentences, and search: each request is answered from the ledger file.</summary>
internal static class QueryRoutes
{
    private const int Hits = 50;

    public static void Map(IEndpointRouteBuilder routes, IDeskQueries queries)
    {
        routes.MapGet("/api/v1/entries", context => EntriesAsync(context, queries));
        routes.MapGet("/api/v1/entries/{id}", context => EntryAsync(context, queries));
        routes.MapGet("/api/v1/search", context => SearchAsync(context, queries));
    }

    private static async Task EntriesAsync(HttpContext context, IDeskQueries queries)
    {
        if (QueryOf(context) is not { } query)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        else if (
            await queries.ReadAsync(query, context.RequestAborted).ConfigureAwait(false)
            is not { } page
        )
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
        else
        {
            await DeskRoutes
                .WriteAsync(context, json => EntriesJson.Write(json, page, query.Limit))
                .ConfigureAwait(false);
        }
    }

    private static async Task EntryAsync(HttpContext context, IDeskQueries queries)
    {
        if (QueryOf(context) is not { } query)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        var page = await queries
            .ReadAsync(
                query with
                {
                    Id = context.Request.RouteValues["id"] as string,
                },
                context.RequestAborted
            )
            .ConfigureAwait(false);
        if (page is null)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
        else if (page.Entries.Count == 0)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else
        {
            await DeskRoutes
                .WriteAsync(context, json => EntriesJson.WriteWhole(json, page, page.Entries[0]))
                .ConfigureAwait(false);
        }
    }

    private static async Task SearchAsync(HttpContext context, IDeskQueries queries)
    {
        var hits = await queries
            .SearchAsync(context.Request.Query["q"].ToString(), Hits, context.RequestAborted)
            .ConfigureAwait(false);
        await DeskRoutes
            .WriteAsync(context, json => EntriesJson.Write(json, hits))
            .ConfigureAwait(false);
    }

    /// <summary>What is asked for, or null where a day or number cannot be read.</summary>
    private static EntryQuery? QueryOf(HttpContext context)
    {
        var asked = context.Request.Query;
        DateOnly? asOf = null;
        if (asked.TryGetValue("as-of", out var day))
        {
            if (
                !DateOnly.TryParseExact(
                    day,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var parsed
                )
            )
            {
                return null;
            }
            asOf = parsed;
        }
        var query = new EntryQuery(asOf)
        {
            After = asked.TryGetValue("after", out var after) ? after.ToString() : null,
        };
        return !asked.TryGetValue("limit", out var limit) ? query
            : int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out var most)
            && most is >= 1 and <= EntryQuery.MostEntries
                ? query with
                {
                    Limit = most,
                }
            : null;
    }
}
