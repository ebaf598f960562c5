using Parley.Documents;
using Parley.Entries;
using Parley.Publishing.Tables;

namespace Parley.Cli.Output;

/// <summary>One JSON object a line, as <see cref="ArticleJson"/> writes it.</summary>
internal sealed class ArticleLines : ArticleFormat
{
    public override byte[] Set(Article article) =>
        JsonLines.Fields(json => ArticleJson.WriteRead(json, article));

    public override void Write(
        Stream output,
        string path,
        ReadOnlySpan<byte> set,
        SettledArticle settled
    )
    {
        output.WriteByte((byte)'{');
        output.Write(JsonLines.Fields(json => ArticleJson.WritePath(json, path)));
        output.WriteByte((byte)',');
        output.Write(set);
        output.WriteByte((byte)',');
        output.Write(JsonLines.Fields(json => ArticleJson.WriteSettled(json, settled)));
        output.Write("}\n"u8);
    }
}
