using System.Globalization;
using Parley.Cli.Composition;
using Parley.Cli.Output;
using Parley.Documents;
using Parley.Extraction;
using Parley.Statements;

namespace Parley.Cli.Evaluation;

/// <summary>
/// Scores acquisitions against answer keys: a folder with <c>docs/</c> (one text each) and <c>anskeys/</c> (<c>SLOT: "one" / "or another"</c>,
/// <c>---</c> for none). A filler is right when it equals a string of the key; shares are over all slots together.
/// </summary>
internal static class AcquisitionScorer
{
    public static string Score(string folder, Workshop workshop)
    {
        var extractor = workshop.Extractor();
        var counts = AcquisitionSlots.Names.ToDictionary(
            name => name,
            _ => new int[3],
            StringComparer.Ordinal
        );
        foreach (
            var file in Directory
                .EnumerateFiles(Path.Combine(folder, "docs"))
                .Order(StringComparer.Ordinal)
        )
        {
            var key = Path.Combine(folder, "anskeys", Path.GetFileName(file) + ".key");
            if (!File.Exists(key))
            {
                continue;
            }
            var gold = Key(File.ReadLines(key));
            var found = AcquisitionSlots.Of(
                Statements(extractor, File.ReadAllText(file), Path.GetFileName(file)),
                workshop.Mentions
            );
            foreach (var (slot, count) in counts)
            {
                var wanted = gold.GetValueOrDefault(slot) ?? [];
                var filler = found.GetValueOrDefault(slot);
                var right = wanted.Count(strings => filler is not null && strings.Contains(filler));
                count[0] += right;
                count[1] += wanted.Count;
                count[2] += filler is null ? 0 : 1;
            }
        }
        var table = new TextTable(10, 8, 8, 8).Row("slot", "P", "R", "F1");
        foreach (var (slot, count) in counts)
        {
            Add(table, slot, count);
        }
        Add(
            table,
            "all",
            [.. Enumerable.Range(0, 3).Select(i => counts.Values.Sum(count => count[i]))]
        );
        return table.ToString();
    }

    private static void Add(TextTable table, string name, int[] count)
    {
        var precision = count[2] > 0 ? (double)count[0] / count[2] : 0;
        var recall = count[1] > 0 ? (double)count[0] / count[1] : 0;
        var f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        table.Row(name, Share(precision), Share(recall), Share(f1));
    }

    private static string Share(double share) =>
        share.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>Slot → one list of acceptable strings for each filler.</summary>
    private static Dictionary<string, List<string[]>> Key(IEnumerable<string> lines)
    {
        var slots = new Dictionary<string, List<string[]>>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon < 0 || line[(colon + 2)..].Trim() is "---" or "")
            {
                continue;
            }
            var slot = line[..colon].Trim();
            if (!slots.TryGetValue(slot, out var fillers))
            {
                slots[slot] = fillers = [];
            }
            fillers.Add([
                .. line[(colon + 2)..].Split(" / ").Select(text => text.Trim().Trim('"')),
            ]);
        }
        return slots;
    }

    /// <summary>The texts have no headline, so they go past the page reader: an indented line begins a paragraph.</summary>
    private static IReadOnlyList<Statement> Statements(
        Extractor extractor,
        string text,
        string name
    )
    {
        var paragraphs = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            var words = string.Join(
                ' ',
                line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            );
            if (
                words.Length == 0
                || words.StartsWith("Reuter", StringComparison.Ordinal) && words.Length < 12
            )
            {
                continue;
            }
            if (paragraphs.Count == 0 || line.StartsWith("    ", StringComparison.Ordinal))
            {
                paragraphs.Add(words);
            }
            else
            {
                paragraphs[^1] += " " + words;
            }
        }
        var blocks = new List<TextBlock>();
        var start = 0;
        foreach (var paragraph in paragraphs)
        {
            blocks.Add(new(new(start, start + paragraph.Length), BlockKind.Paragraph));
            start += paragraph.Length + 1;
        }
        return extractor
            .Extract(
                new Article
                {
                    Id = new(PageId.Of(System.Text.Encoding.UTF8.GetBytes(text)), 1),
                    Path = name,
                    Text = string.Join('\n', paragraphs),
                    Blocks = blocks,
                    Map = ByteMap.Empty,
                }
            )
            .Statements;
    }
}
