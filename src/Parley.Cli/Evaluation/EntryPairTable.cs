using System.Globalization;
using Parley.Documents;
using Parley.Statements;

namespace Parley.Cli.Evaluation;

/// <summary>The table of labelled pairs: a line a pair, its columns named in the head of <c>eval/entry-pairs.tsv</c>.</summary>
internal static class EntryPairTable
{
    private const int Columns = 13;

    /// <summary>The pairs of a file, or those that come with the program.</summary>
    /// <param name="file">The file; null for the table that is built in.</param>
    /// <exception cref="InvalidDataException">A line is no pair.</exception>
    public static IReadOnlyList<EntryPair> Read(string? file)
    {
        using var stream = file is null ? BuiltIn() : File.OpenRead(file);
        using var lines = new StreamReader(stream);
        return Read(lines);
    }

    /// <summary>The pairs of a text.</summary>
    /// <exception cref="InvalidDataException">A line is no pair.</exception>
    public static IReadOnlyList<EntryPair> Read(TextReader lines)
    {
        var pairs = new List<EntryPair>();
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                pairs.Add(
                    Pair(line.Split('\t'))
                        ?? throw new InvalidDataException(
                            $"Line {number} of the entry pairs is no pair of {Columns} columns."
                        )
                );
            }
        }
        return pairs;
    }

    private static EntryPair? Pair(string[] cells) =>
        cells.Length == Columns
        && Passage(cells[3], cells[4], cells[5]) is { } left
        && Passage(cells[6], cells[7], cells[8]) is { } right
        && Enum.TryParse<StatementKind>(cells[9], ignoreCase: true, out var kind)
        && cells[10] is "same" or "different"
        && cells[11] is "hard" or "easy"
        && cells[2] is "develop" or "check" or "fresh"
            ? new(
                cells[0],
                cells[1],
                cells[2],
                left,
                right,
                kind,
                cells[10] == "same",
                cells[11],
                cells[12]
            )
            : null;

    private static EntryPassage? Passage(string path, string start, string end) =>
        Offset(start) is { } from && Offset(end) is { } to && from < to
            ? new(path, new TextSpan(from, to))
            : null;

    private static int? Offset(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var offset)
            ? offset
            : null;

    private static Stream BuiltIn() =>
        typeof(EntryPairTable).Assembly.GetManifestResourceStream("entry-pairs.tsv")
        ?? throw new InvalidOperationException("The table of entry pairs is not built in.");
}
