using System.Text.Json;
using Parley.Documents;
using Parley.Entries;
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
        json.WriteStartObject();
        WritePath(json, view.Article.Path);
        WriteRead(json, view.Article);
        WriteSettled(json, view.Settled);
        json.WriteEndObject();
    }

    /// <summary>Writes where the page was found, into an object that is open.</summary>
    public static void WritePath(Utf8JsonWriter json, string path)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteString("path", path);
    }

    /// <summary>Writes the fields that the bytes of the page alone give, into an object that is open.</summary>
    public static void WriteRead(Utf8JsonWriter json, Article article)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(article);
        json.WriteString("page", article.Id.Page.ToString());
        json.WriteNumber("article", article.Id.Ordinal);
        json.WriteString("title", article.Title);
        json.WriteString("text", article.Text);
        json.WriteString("publishedWhere", article.PublishedWhere);
        json.WriteString("updated", article.Updated?.ToString());
        json.WriteString("outlet", article.Outlet);
        Texts(json, "authors", [.. article.Authors]);
        Texts(json, "credits", [.. article.Credits]);
        Texts(json, "tags", [.. article.Tags]);
        json.WriteString("language", article.Language);
        json.WriteString("url", article.Url);
        json.WriteString("section", article.Section);
        json.WriteStartArray("dates");
        foreach (var date in article.Dates)
        {
            json.WriteStartObject();
            json.WriteString("value", date.Bounds?.ToString() ?? date.Printed);
            json.WriteString("origin", ContractName.Of(date.Origin));
            json.WriteString("printed", date.Printed);
            json.WriteString("where", date.Where);
            json.WriteEndObject();
        }
        json.WriteEndArray();
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
    }

    /// <summary>Writes the fields that the set settles, into an object that is open.</summary>
    public static void WriteSettled(Utf8JsonWriter json, SettledArticle settled)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(settled);
        json.WriteString("published", settled.Published?.Bounds.ToString());
        json.WriteString("publishedBasis", ContractName.Of(settled.Published?.Basis));
        json.WriteString("publishedInference", settled.Published?.Inference);
        if (settled.CopyOf is { } copy)
        {
            json.WriteStartObject("copyOf");
            json.WriteString("path", settled.CopyPath);
            json.WriteString("page", copy.Original.Page.ToString());
            json.WriteNumber("article", copy.Original.Ordinal);
            json.WriteNumber("similarity", copy.Similarity);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("copyOf");
        }
        json.WriteString("story", settled.Story);
        if (settled.RevisionOf is { } revision)
        {
            Write(json, revision);
        }
        else
        {
            json.WriteNull("revisionOf");
        }
    }

    private static void Write(Utf8JsonWriter json, Revision revision)
    {
        json.WriteStartObject("revisionOf");
        json.WriteString("path", revision.Path);
        json.WriteString("page", revision.Of.Page.ToString());
        json.WriteNumber("article", revision.Of.Ordinal);
        Numbers("added", revision.Added);
        Numbers("removed", revision.Removed);
        json.WriteStartArray("changed");
        foreach (var (was, now) in revision.Changed)
        {
            json.WriteStartObject();
            json.WriteNumber("was", was);
            json.WriteNumber("now", now);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();

        void Numbers(string name, IReadOnlyList<int> blocks)
        {
            json.WriteStartArray(name);
            foreach (var block in blocks)
            {
                json.WriteNumberValue(block);
            }
            json.WriteEndArray();
        }
    }
}
