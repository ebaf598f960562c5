namespace Parley.Reading.Text;

/// <summary>Rows of an embedded tab-separated word list; lines that begin with <c>#</c> are comments.</summary>
internal static class WordTable
{
    public static IReadOnlyList<string[]> Load(string name)
    {
        using var stream =
            typeof(WordTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The word list {name} is not embedded.");
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
