using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Parley.Ledger.Views;
using Parley.Publishing.Tables;

namespace Parley.Web;

/// <summary>Pages of the desk, and the same JSON that the command line prints.</summary>
internal static class DeskRoutes
{
    private static readonly JsonWriterOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Map(IEndpointRouteBuilder routes, Lazy<Task<DeskContent>> content)
    {
        routes.MapGet(
            "/health",
            context => PageAsync(context, "application/json", "{\"status\":\"ok\"}\n")
        );
        Page("/", "text/html; charset=utf-8", pages => pages.Site);
        Page("/map.svg", "image/svg+xml; charset=utf-8", pages => pages.MapSvg);
        Page("/brief.html", "text/html; charset=utf-8", pages => pages.Brief);
        Document("ledger", (json, view) => LedgerJson.Write(json, view, view.Entries));
        Document("figures", FiguresJson.Write);
        Document("positions", PositionsJson.Write);
        Document("timeline", TimelineJson.Write);
        Document("conflicts", ConflictsJson.Write);
        Document("articles", Articles);
        routes.MapGet(
            "/api/v1/ledger/{id}",
            async context =>
            {
                var id = context.Request.RouteValues["id"] as string;
                var (view, _, _, _) = await content.Value.ConfigureAwait(false);
                if (view.Entries.FirstOrDefault(entry => entry.Id == id) is { } entry)
                {
                    await WriteAsync(context, json => LedgerJson.Write(json, view, entry))
                        .ConfigureAwait(false);
                }
                else
                {
                    context.Response.StatusCode = StatusCodes.Status404NotFound;
                }
            }
        );

        void Page(string path, string type, Func<DeskContent, string?> page) =>
            routes.MapGet(
                path,
                async context =>
                    await PageAsync(context, type, page(await content.Value.ConfigureAwait(false)))
                        .ConfigureAwait(false)
            );

        void Document(string name, Action<Utf8JsonWriter, LedgerView> write) =>
            routes.MapGet(
                "/api/v1/" + name,
                async context =>
                {
                    var (view, _, _, _) = await content.Value.ConfigureAwait(false);
                    await WriteAsync(context, json => write(json, view)).ConfigureAwait(false);
                }
            );
    }

    private static void Articles(Utf8JsonWriter json, LedgerView view)
    {
        json.WriteStartArray();
        foreach (var article in view.Articles)
        {
            ArticleJson.Write(json, article);
        }
        json.WriteEndArray();
    }

    private static Task PageAsync(HttpContext context, string type, string? content)
    {
        if (content is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
        context.Response.ContentType = type;
        return context.Response.WriteAsync(content);
    }

    public static async Task WriteAsync(HttpContext context, Action<Utf8JsonWriter> write)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter, Json);
        write(json);
        await json.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }
}
