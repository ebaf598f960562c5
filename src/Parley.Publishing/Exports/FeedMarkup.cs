using System.Globalization;
using System.Net;
using System.Text;

namespace Parley.Publishing.Exports;

/// <summary>The body of a change in HTML, and its day as feeds write days.</summary>
internal static class FeedMarkup
{
    public static string Html(FeedEntry entry)
    {
        var html = new StringBuilder();
        foreach (var quote in entry.Quotes)
        {
            html.Append("<blockquote>")
                .Append(WebUtility.HtmlEncode(quote.Text))
                .Append("</blockquote><p>");
            var outlet = WebUtility.HtmlEncode(quote.Outlet);
            if (quote.Url is { } url)
            {
                html.Append("<a href=\"")
                    .Append(WebUtility.HtmlEncode(url))
                    .Append("\">")
                    .Append(outlet)
                    .Append("</a>");
            }
            else
            {
                html.Append(outlet);
            }
            html.Append(quote.Sample ? " (sample data)</p>" : "</p>");
        }
        return html.ToString();
    }

    /// <summary>RFC 3339; a day is told by its first moment in universal time.</summary>
    public static string Moment(DateOnly day) =>
        day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
