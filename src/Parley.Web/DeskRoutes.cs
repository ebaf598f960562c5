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

    public static void Map(IEndpointRouteBuilder routes, DeskContent content)
    {
        var view = content.View;
        Page(routes, "/", "text/html; charset=utf-8", content.Site);
        Page(routes, "/map.svg", "image/svg+xml; charset=utf-8", content.MapSvg);
        if (content.Brief is { } brief)
        {
            Page(routes, "/brief.html", "text/html; charset=utf-8", brief);
        }
        Page(routes, "/health", "application/json", "{\"status\":\"ok\"}\n");
        Document(routes, "/api/v1/ledger", json => LedgerJson.Write(json, view, view.Entries));
        Document(routes, "/api/v1/figures", json => FiguresJson.Write(json, view));
        Document(routes, "/api/v1/positions", json => PositionsJson.Write(json, view));
        Document(routes, "/api/v1/timeline", json => TimelineJson.Write(json, view));
        Document(routes, "/api/v1/conflicts", json => ConflictsJson.Write(json, view));
        Document(routes, "/api/v1/articles", json => Articles(json, view));
        routes.MapGet(
            "/api/v1/ledger/{id}",
            async context =>
            {
                var id = context.Request.RouteValues["id"] as string;
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

    private static void Page(
        IEndpointRouteBuilder routes,
        string path,
        string type,
        string content
    ) =>
        routes.MapGet(
            path,
            context =>
            {
                context.Response.ContentType = type;
                return context.Response.WriteAsync(content);
            }
        );

    private static void Document(
        IEndpointRouteBuilder routes,
        string path,
        Action<Utf8JsonWriter> write
    ) => routes.MapGet(path, context => WriteAsync(context, write));

    private static async Task WriteAsync(HttpContext context, Action<Utf8JsonWriter> write)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter, Json);
        write(json);
        await json.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }
}
