namespace Parley.Documents.Charsets;

/// <summary>Rows of the embedded tables beside this code; lines that begin with <c>#</c> are comments.</summary>
internal static class CharsetTable
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream =
            typeof(CharsetTable).Assembly.GetManifestResourceStream($"Documents/Charsets/{name}")
            ?? throw new InvalidOperationException($"The table {name} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
