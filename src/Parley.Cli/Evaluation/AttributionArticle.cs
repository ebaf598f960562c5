using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using Parley.Documents;

namespace Parley.Cli.Evaluation;

/// <summary>An article of PolNeAR: its text and what each annotator marked.</summary>
/// <param name="Name">Name of its file.</param>
/// <param name="Text">As distributed.</param>
/// <param name="Annotators">The attributions of each annotator.</param>
internal sealed partial record AttributionArticle(
    string Name,
    string Text,
    IReadOnlyList<IReadOnlyList<GoldAttribution>> Annotators
)
{
    /// <summary>Reads <c>text/*.txt</c> and <c>attributions/*_ANNOTATOR.ann</c> of a folder or a zip file, or of the zip files of a folder, in the order of their names.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static IEnumerable<AttributionArticle> Read(string path)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (
            var file in Directory.Exists(path)
                ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                : [path]
        )
        {
            if (Path.GetExtension(file) == ".zip")
            {
                Unpack(file, files);
            }
            else if (IsPart(file))
            {
                files[Path.GetFileName(file)] = File.ReadAllText(file);
            }
        }
        var notes = files
            .Where(file => file.Key.EndsWith(".ann", StringComparison.Ordinal))
            .ToLookup(file => AnnotatorEnding().Replace(file.Key, ""), StringComparer.Ordinal);
        foreach (
            var (name, text) in files.Where(file =>
                file.Key.EndsWith(".txt", StringComparison.Ordinal)
            )
        )
        {
            var key = name[..^".txt".Length];
            if (notes.Contains(key))
            {
                yield return new(
                    key,
                    text,
                    [.. notes[key].Select(note => Marked(note.Value, Offsets(text)))]
                );
            }
        }
    }

    [GeneratedRegex(@"_[0-9a-f]{4}\.ann$")]
    private static partial Regex AnnotatorEnding();

    private static bool IsPart(string file) => Path.GetExtension(file) is ".ann" or ".txt";

    private static void Unpack(string archive, SortedDictionary<string, string> files)
    {
        using var entries = ZipFile.OpenRead(archive);
        foreach (var entry in entries.Entries.Where(entry => IsPart(entry.Name)))
        {
            using var reader = new StreamReader(entry.Open());
            files[entry.Name] = reader.ReadToEnd();
        }
    }

    /// <summary>Where each character stands in UTF-16: the marks count characters.</summary>
    private static List<int> Offsets(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLowSurrogate(text[i]))
            {
                offsets.Add(i);
            }
        }
        offsets.Add(text.Length);
        return offsets;
    }

    /// <summary>Lines "T1 Kind start end;start end words" and "E1 Attribution:T4 Source:T1 Cue:T2 Content:T3".</summary>
    private static List<GoldAttribution> Marked(string annotations, List<int> offsets)
    {
        var spans = new Dictionary<string, List<TextSpan>>(StringComparer.Ordinal);
        var events = new List<string[]>();
        foreach (var line in annotations.Split('\n'))
        {
            var fields = line.TrimEnd().Split('\t');
            if (fields.Length < 2)
            {
                continue;
            }
            if (line[0] == 'T')
            {
                var space = fields[1].IndexOf(' ', StringComparison.Ordinal);
                spans[fields[0]] =
                [
                    .. fields[1][(space + 1)..].Split(';').Select(range => Span(range, offsets)),
                ];
            }
            else if (line[0] == 'E')
            {
                events.Add(fields[1].Split(' '));
            }
        }
        List<TextSpan> Of(string[] parts, string role) =>
            [
                .. parts
                    .Skip(1)
                    .Select(part => part.Split(':'))
                    .Where(part =>
                        part[0].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') == role
                    )
                    .SelectMany(part => spans.GetValueOrDefault(part[1], []))
                    .OrderBy(span => span.Start),
            ];
        return
        [
            .. events.Select(parts => new GoldAttribution(
                Of(parts, "Cue"),
                Of(parts, "Source"),
                Of(parts, "Content")
            )),
        ];
    }

    private static TextSpan Span(string range, List<int> offsets)
    {
        var ends = range.Split(' ');
        return new(
            offsets[int.Parse(ends[0], CultureInfo.InvariantCulture)],
            offsets[int.Parse(ends[1], CultureInfo.InvariantCulture)]
        );
    }
}
