using System.Text.Json;
using Parley.Ledger.Views;
using Parley.Statements;
using static Parley.Statements.ContractJson;

namespace Parley.Publishing.Tables;

/// <summary>One line of <c>articles --format jsonl</c> of the output contract.</summary>
public static class ArticleJson
{
    /// <summary>Writes an article.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="view">The article with what it repeats and its story.</param>
    public static void Write(Utf8JsonWriter json, ArticleView view)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(view);
        var article = view.Article;
        json.WriteStartObject();
        json.WriteString("path", article.Path);
        json.WriteString("page", article.Id.Page.ToString());
        json.WriteNumber("article", article.Id.Ordinal);
        json.WriteString("title", article.Title);
        json.WriteString("text", article.Text);
        json.WriteString("published", article.Published?.Bounds.ToString());
        json.WriteString("publishedBasis", ContractName.Of(article.Published?.Basis));
        json.WriteString("publishedInference", article.Published?.Inference);
        json.WriteString("updated", article.Updated?.ToString());
        json.WriteString("outlet", article.Outlet);
        Texts(json, "authors", [.. article.Authors]);
        Texts(json, "credits", [.. article.Credits]);
        json.WriteString("language", article.Language);
        json.WriteString("url", article.Url);
        json.WriteStartArray("dates");
        foreach (var date in article.Dates)
        {
            json.WriteStartObject();
            json.WriteString("value", date.Bounds?.ToString() ?? date.Printed);
            json.WriteString("origin", ContractName.Of(date.Origin));
            json.WriteString("printed", date.Printed);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (view.CopyOf is { } copy)
        {
            json.WriteStartObject("copyOf");
            json.WriteString("page", copy.Original.Page.ToString());
            json.WriteNumber("article", copy.Original.Ordinal);
            json.WriteNumber("similarity", copy.Similarity);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("copyOf");
        }
        json.WriteString("story", view.Story);
        json.WriteBoolean("sample", article.Sample);
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in article.Diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            json.WriteString("message", diagnostic.Message);
            if (diagnostic.Span is { } span)
            {
                json.WriteNumber("start", span.Start);
                json.WriteNumber("end", span.End);
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
