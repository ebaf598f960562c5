using System.Globalization;
using Parley.Documents;

namespace Parley.Cli.Evaluation;

/// <summary>A sentence whose events carry how far the author vouches for them, from -3 (did not happen) to 3 (happened).</summary>
/// <param name="Text">The words, spaced as they are printed.</param>
/// <param name="Words">The labelled words.</param>
/// <param name="Labels">Their values, in the same order.</param>
internal sealed record FactualitySentence(
    string Text,
    IReadOnlyList<TextSpan> Words,
    IReadOnlyList<double> Labels
)
{
    private const int Word = 1;
    private const int Label = 2;

    /// <summary>Reads lines "number, word, value or _, …", a blank line after each sentence.</summary>
    public static IEnumerable<FactualitySentence> Read(string file)
    {
        var rows = new List<string[]>();
        foreach (var line in File.ReadLines(file).Append(""))
        {
            if (line.Length > 0)
            {
                rows.Add(line.Split('\t'));
            }
            else if (rows.Count > 0)
            {
                yield return Of(rows);
                rows.Clear();
            }
        }
    }

    private static FactualitySentence Of(List<string[]> rows)
    {
        var text = "";
        var words = new List<TextSpan>();
        var labels = new List<double>();
        foreach (var row in rows)
        {
            var glued = text.Length == 0 || IsSuffix(row[Word]) || text[^1] is '$' or '(';
            text += glued ? "" : " ";
            if (row[Label] != "_")
            {
                words.Add(new(text.Length, text.Length + row[Word].Length));
                labels.Add(double.Parse(row[Label], CultureInfo.InvariantCulture));
            }
            text += row[Word];
        }
        return new(text, words, labels);
    }

    /// <summary>"n't", "'s", a comma: what stands close to the word before it.</summary>
    private static bool IsSuffix(string word) =>
        word is "n't" or "," or "." or "?" or "!" or ";" or ":" or ")" or "%"
        || (word.Length > 1 && word[0] == '\'' && word.Length < 4);
}
