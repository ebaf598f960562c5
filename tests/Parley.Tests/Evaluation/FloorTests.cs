using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Parley.Tests.Line;
using Xunit;

namespace Parley.Tests.Evaluation;

/// <summary>Accuracy on labelled texts does not fall below <c>eval/floors.json</c>. The corpus hash says which texts and labels the floors are for.</summary>
public sealed class FloorTests
{
    private static readonly JsonElement[] Floors =
    [
        .. JsonDocument
            .Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "eval", "floors.json")))
            .RootElement.EnumerateArray(),
    ];

    public static TheoryData<string> Sets =>
        [.. Floors.Select(floor => floor.GetProperty("set").GetString()!)];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Accuracy_keeps_its_floor_on(string set)
    {
        var floor = Floors.First(floor => floor.GetProperty("set").GetString() == set);
        var texts = SharedTexts.Folder(floor.GetProperty("texts").GetString()!);
        var gold = floor.TryGetProperty("gold", out var labels)
            ? SharedTexts.Folder(labels.GetString()!)
            : null;
        Assert.Equal(floor.GetProperty("corpus").GetString(), CorpusHash(gold, texts));

        string[] labelled = gold is null ? [] : ["--gold", gold];
        var run = ParleyProcess.Run([
            "evaluate",
            floor.GetProperty("measures").GetString()!,
            texts,
            .. labelled,
        ]);

        Assert.Equal(0, run.ExitStatus);
        var scores = Scores(run.Output);
        Assert.All(
            floor.GetProperty("atLeast").EnumerateObject(),
            bound =>
                Assert.True(scores[bound.Name] >= bound.Value.GetDouble(), Message(bound, scores))
        );
        Assert.All(
            floor.GetProperty("atMost").EnumerateObject(),
            bound =>
                Assert.True(scores[bound.Name] <= bound.Value.GetDouble(), Message(bound, scores))
        );
    }

    private static string Message(JsonProperty bound, Dictionary<string, double> scores) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{bound.Name} is {scores[bound.Name]}, the floor or ceiling is {bound.Value}"
        );

    /// <summary>Reads "name value" and "name value/of" pairs in any layout.</summary>
    private static Dictionary<string, double> Scores(string output)
    {
        var words = output.Split([' ', '\n', '='], StringSplitOptions.RemoveEmptyEntries);
        var scores = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (
                double.TryParse(
                    words[i + 1].Split('/')[0],
                    NumberStyles.Float,
                    CultureInfo.InvariantCulture,
                    out var value
                )
            )
            {
                scores.TryAdd(words[i], value);
            }
        }
        return scores;
    }

    private static string CorpusHash(string? gold, string texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        if (gold is not null)
        {
            hash.AppendData(File.ReadAllBytes(gold));
        }
        var files = Directory.GetFiles(texts);
        if (files.Length == 0)
        {
            files = Directory.GetFiles(texts, "*", SearchOption.AllDirectories);
        }
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(File.ReadAllBytes(file));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
