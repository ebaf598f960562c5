using System.Globalization;
using Parley.Tests.Line;
using Xunit;

namespace Parley.Tests.Evaluation;

/// <summary>Copies and stories on labelled sets do not fall below what they have reached.</summary>
public sealed class SetFloorTests
{
    [Fact]
    public void Copies_keep_their_floor()
    {
        var scores = Scores("syndication", "corpora/syndication-helsinki2018");

        Assert.True(scores["pair_f1"][0] >= 0.97, $"pair_f1 is {scores["pair_f1"][0]}");
    }

    [Fact]
    public void Stories_stay_above_single_pass_tf_idf()
    {
        var scores = Scores("stories", "corpora/storyclusters-newssearch");

        Assert.True(
            scores["bcubed_f1"][^1] >= scores["tfidf_best_threshold"][^1] + 0.02,
            $"bcubed_f1 is {scores["bcubed_f1"][^1]}, single-pass tf-idf {scores["tfidf_best_threshold"][^1]}"
        );
    }

    private static Dictionary<string, double[]> Scores(string set, string folder)
    {
        var run = ParleyProcess.Run("evaluate", set, SharedTexts.Folder(folder));
        Assert.Equal(0, run.ExitStatus);
        return run
            .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(cells => cells.Length > 1 && char.IsAsciiDigit(cells[1][0]))
            .ToDictionary(
                cells => cells[0],
                cells => cells.Skip(1).Select(Number).ToArray(),
                StringComparer.Ordinal
            );
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
