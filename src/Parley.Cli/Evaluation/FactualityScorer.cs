using System.Globalization;
using Parley.Cli.Output;
using Parley.Extraction;

namespace Parley.Cli.Evaluation;

/// <summary>Scores the standing of events, as the values of <see cref="FactualityTable"/>, against those that people gave.</summary>
internal sealed class FactualityScorer(Extractor extractor)
{
    private const double Far = 1;

    private readonly List<(double Label, double Value)> pairs = [];
    private readonly List<string> misses = [];

    /// <summary>Each event that is far off: distance, label, value, standing, word and sentence.</summary>
    public IReadOnlyList<string> Misses => misses;

    public void Add(FactualitySentence sentence)
    {
        var standings = extractor.Standings(sentence.Text, sentence.Words);
        for (var i = 0; i < standings.Count; i++)
        {
            var value = FactualityTable.ValueOf(standings[i]);
            pairs.Add((sentence.Labels[i], value));
            if (Math.Abs(sentence.Labels[i] - value) < Far)
            {
                continue;
            }
            misses.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Math.Abs(sentence.Labels[i] - value):0.0}\t{sentence.Labels[i]}\t{value}\t{(standings[i].Denied ? "not " : "")}{standings[i].Ground}\t{sentence.Text[sentence.Words[i].Start..sentence.Words[i].End]}\t{sentence.Text}"
                )
            );
        }
    }

    /// <summary>Mean absolute error, the same for taking everything as certain, and Pearson's r.</summary>
    public string Report(string set) =>
        new TextTable(22, 8)
            .Row(
                set + "_mean_error",
                Number(pairs.Average(pair => Math.Abs(pair.Label - pair.Value)))
            )
            .Row(set + "_certain_error", Number(pairs.Average(pair => Math.Abs(pair.Label - 3))))
            .Row(set + "_r", Number(Correlation()))
            .Row(set + "_events", pairs.Count.ToString(CultureInfo.InvariantCulture))
            .ToString();

    private double Correlation()
    {
        var label = pairs.Average(pair => pair.Label);
        var value = pairs.Average(pair => pair.Value);
        var joint = pairs.Sum(pair => (pair.Label - label) * (pair.Value - value));
        var spread =
            pairs.Sum(pair => Math.Pow(pair.Label - label, 2))
            * pairs.Sum(pair => Math.Pow(pair.Value - value, 2));
        return spread > 0 ? joint / Math.Sqrt(spread) : 0;
    }

    private static string Number(double number) =>
        number.ToString("0.000", CultureInfo.InvariantCulture);
}
