using System.IO.Compression;
using System.Text;
using Parley.Documents;

namespace Parley.Cli.Evaluation;

/// <summary>
/// Pages of labelled pairs: a file, or one story of a newswire's file by its number (<c>stories.sgm.gz/1735</c>), so that the other
/// thousand stories of the file stay out of the set.
/// </summary>
/// <param name="folder">Folder that the paths are relative to.</param>
internal sealed class EntryPages(string folder)
{
    private readonly Dictionary<string, string> newswires = new(StringComparer.Ordinal);

    /// <summary>The page at a path.</summary>
    /// <exception cref="InvalidDataException">There is no such page.</exception>
    public Page Read(string path)
    {
        var file = Path.Combine(folder, path);
        return File.Exists(file)
            ? new Page(path, File.ReadAllBytes(file), Fetch: null)
            : Story(path);
    }

    private Page Story(string path)
    {
        var slash = path.LastIndexOf('/');
        var file = slash < 0 ? null : Path.Combine(folder, path[..slash]);
        if (file is null || !File.Exists(file))
        {
            throw new InvalidDataException($"There is no page {path} in {folder}.");
        }
        if (!newswires.TryGetValue(file, out var text))
        {
            newswires[file] = text = Text(file);
        }
        return new(
            path,
            Encoding.Latin1.GetBytes(Cut(text, path, path[(slash + 1)..])),
            Fetch: null
        );
    }

    private static string Cut(string text, string path, string number)
    {
        const string Begin = "<REUTERS ";
        const string End = "</REUTERS>";
        var mark = text.IndexOf($"NEWID=\"{number}\"", StringComparison.Ordinal);
        var start = mark < 0 ? -1 : text.LastIndexOf(Begin, mark, StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf(End, mark, StringComparison.Ordinal);
        return end < 0
            ? throw new InvalidDataException($"There is no story {path}.")
            : text[start..(end + End.Length)];
    }

    /// <summary>One character a byte, so that the story has the bytes of the file.</summary>
    private static string Text(string file)
    {
        using var stream = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
