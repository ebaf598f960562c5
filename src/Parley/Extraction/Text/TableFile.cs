namespace Parley.Extraction.Text;

/// <summary>Reads the word tables that lie beside the extractors: tab-separated rows, <c>#</c> for comments.</summary>
internal static class TableFile
{
    public static List<string[]> Rows(string name)
    {
        using var stream =
            typeof(TableFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not built in.");
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                rows.Add(line.Split('\t'));
            }
        }
        return rows;
    }
}
