using System.Text;

namespace Parley.Reconciliation;

/// <summary>Reads the tables that lie beside the code of this room, by folder and name.</summary>
internal static class EmbeddedTable
{
    /// <summary>Rows by cells; lines that begin with # are words about the table.</summary>
    public static IEnumerable<string[]> Read(string name)
    {
        using var reader = new StreamReader(
            typeof(EmbeddedTable).Assembly.GetManifestResourceStream($"Reconciliation/{name}.tsv")!,
            Encoding.UTF8
        );
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => line[0] != '#')
                .Select(line => line.Split('\t')),
        ];
    }

    /// <summary>The first cell of a row, by each word of its second.</summary>
    public static Dictionary<string, string> Words(string name) =>
        Read(name)
            .SelectMany(cells => cells[1].Split(' ').Select(word => (word, cells[0])))
            .ToDictionary(pair => pair.word, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>The words of the second cells.</summary>
    public static HashSet<string> WordsOf(string name) =>
        Read(name).SelectMany(cells => cells[1].Split(' ')).ToHashSet(StringComparer.Ordinal);
}
