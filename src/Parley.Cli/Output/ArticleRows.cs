using System.Text;
using Parley.Documents;
using Parley.Entries;

namespace Parley.Cli.Output;

/// <summary>A table with day, outlet and title.</summary>
internal sealed class ArticleRows : ArticleFormat
{
    private static readonly int[] Widths = [22, 18, 60];

    public override byte[] Set(Article article) =>
        Encoding.UTF8.GetBytes($"{article.Outlet ?? "-"}\n{article.Title}");

    public override void Begin(Stream output) => Row(output, "PUBLISHED", "OUTLET", "TITLE");

    public override void Write(
        Stream output,
        string path,
        ReadOnlySpan<byte> set,
        SettledArticle settled
    )
    {
        var cells = Encoding.UTF8.GetString(set).Split('\n', 2);
        Row(
            output,
            settled.Published?.Bounds.ToString() ?? "-",
            cells[0],
            cells[1].Length > 0 ? cells[1] : path
        );
    }

    private static void Row(Stream output, params string[] cells) =>
        output.Write(Encoding.UTF8.GetBytes(new TextTable(Widths).Row(cells).ToString()));
}
