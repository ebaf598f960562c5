using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using CsvHelper;
using Xunit;

namespace Parley.Tests.Line;

/// <summary>Every export of a case that ships, as the command writes them.</summary>
public sealed class ExportTests : IDisposable
{
    private const string Now = "2026-04-01";
    private readonly TemporaryFolder folder = new();

    public ExportTests()
    {
        var run = ParleyProcess.Run(
            "build",
            Path.Combine(AppContext.BaseDirectory, "cases", "korea-us", "pages"),
            "--case",
            "korea-us",
            "-o",
            folder.Path,
            "--now",
            Now
        );
        Assert.Equal(0, run.ExitStatus);
        Assert.Equal(0, Export("-o", Out).ExitStatus);
    }

    private string Out => folder.File("export");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_of_exports_is_whole_described_and_the_same_each_time()
    {
        AssertPackage();
        AssertProjects();
        AssertStatements();
        AssertLines();
        AssertRepeats();
        AssertOneFormatAtATime();
        AssertWrongUsage();
    }

    private void AssertPackage()
    {
        using var package = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(Out, "datapackage.json"))
        );
        var resources = package.RootElement.GetProperty("resources").EnumerateArray().ToList();
        var files = Directory
            .EnumerateFiles(Out, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Out, file).Replace('\\', '/'))
            .Where(file => file != "datapackage.json")
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            files,
            resources
                .Select(resource => resource.GetProperty("path").GetString()!)
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            resources.Count,
            resources
                .Select(resource => resource.GetProperty("name").GetString())
                .Distinct()
                .Count()
        );
        Assert.All(
            resources,
            resource =>
            {
                var bytes = File.ReadAllBytes(
                    Path.Combine(Out, resource.GetProperty("path").GetString()!)
                );
                Assert.Equal(bytes.Length, resource.GetProperty("bytes").GetInt64());
                Assert.Equal(
                    "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)),
                    resource.GetProperty("hash").GetString()
                );
                if (resource.TryGetProperty("schema", out var schema))
                {
                    Assert.Equal(
                        Rows(resource.GetProperty("path").GetString()!)[0],
                        schema
                            .GetProperty("fields")
                            .EnumerateArray()
                            .Select(field => field.GetProperty("name").GetString())
                    );
                }
            }
        );
    }

    private void AssertProjects()
    {
        using var json = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(Out, "projects.geojson"))
        );
        Assert.Equal("FeatureCollection", json.RootElement.GetProperty("type").GetString());
        var features = json.RootElement.GetProperty("features").EnumerateArray().ToList();
        Assert.NotEmpty(features);
        Assert.All(
            features,
            feature =>
            {
                Assert.Equal("Feature", feature.GetProperty("type").GetString());
                Assert.Equal(JsonValueKind.Object, feature.GetProperty("properties").ValueKind);
                var geometry = feature.GetProperty("geometry");
                if (geometry.ValueKind == JsonValueKind.Object)
                {
                    var point = geometry.GetProperty("coordinates");
                    point = point[0].ValueKind == JsonValueKind.Array ? point[0] : point;
                    Assert.InRange(point[0].GetDouble(), -180, 0);
                    Assert.InRange(point[1].GetDouble(), 0, 90);
                }
            }
        );
        Assert.Contains(
            features,
            feature =>
                feature.GetProperty("geometry") is { ValueKind: JsonValueKind.Object } geometry
                && geometry.GetProperty("type").GetString() == "Point"
        );
    }

    private void AssertStatements()
    {
        var rows = Rows("statements.csv");
        var head = rows[0].ToList();
        string[] columns =
        [
            "id",
            "entity_id",
            "canonical_id",
            "schema",
            "prop",
            "prop_type",
            "value",
            "dataset",
            "first_seen",
            "last_seen",
        ];
        Assert.All(columns, column => Assert.Contains(column, head));
        var ids = rows.Skip(1).Select(row => row[0]).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        var entries = Rows("ledger.csv").Skip(1).Select(row => row[0]);
        var series = Rows("figures.csv").Skip(1).Select(row => row[0]);
        Assert.Subset(
            entries.Concat(series).ToHashSet(),
            rows.Skip(1).Select(row => row[head.IndexOf("canonical_id")]).ToHashSet()
        );
    }

    private void AssertLines()
    {
        var lines = File.ReadAllLines(Path.Combine(Out, "ledger.jsonl"));
        using var whole = JsonDocument.Parse(File.ReadAllText(Path.Combine(Out, "ledger.json")));
        Assert.Equal(
            whole
                .RootElement.GetProperty("entries")
                .EnumerateArray()
                .Select(entry => entry.GetProperty("id").GetString()),
            lines.Select(line =>
            {
                using var one = JsonDocument.Parse(line);
                return one.RootElement.GetProperty("id").GetString();
            })
        );
        Assert.Equal(lines.Length, Rows("ledger.csv").Count - 1);
    }

    private void AssertRepeats()
    {
        Export("-o", folder.File("again"));
        foreach (var file in Directory.EnumerateFiles(Out, "*", SearchOption.AllDirectories))
        {
            var again = Path.Combine(folder.File("again"), Path.GetRelativePath(Out, file));
            Assert.True(
                File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(again)),
                $"{file} differs."
            );
        }
    }

    private void AssertOneFormatAtATime()
    {
        Assert.Equal(
            File.ReadAllText(Path.Combine(Out, "timeline.csv")),
            Export("--format", "csv", "--table", "timeline").Output
        );
        Assert.Equal(
            File.ReadAllText(Path.Combine(Out, "issues", "tariffs.atom")),
            Export("--format", "atom", "--issue", "tariffs").Output
        );
        Assert.Equal(0, Export("--format", "xlsx", "-o", folder.File("one.xlsx")).ExitStatus);
        Assert.Equal(
            File.ReadAllBytes(Path.Combine(Out, "ledger.xlsx")),
            File.ReadAllBytes(folder.File("one.xlsx"))
        );
        Assert.Equal(
            File.ReadAllText(Path.Combine(Out, "positions.csv")),
            ParleyProcess
                .Run(
                    "positions",
                    "--format",
                    "csv",
                    "--ledger",
                    folder.File("ledger.sqlite"),
                    "--now",
                    Now
                )
                .Output
        );
    }

    private void AssertWrongUsage()
    {
        Assert.Equal(2, Export().ExitStatus);
        Assert.Equal(2, Export("--format", "docx").ExitStatus);
        var unknown = Export("--format", "atom", "--issue", "weather");
        Assert.Equal(2, unknown.ExitStatus);
        Assert.Contains("tariffs", unknown.Error, StringComparison.Ordinal);
    }

    private ParleyProcess Export(params string[] arguments) =>
        ParleyProcess.Run([
            "export",
            "--ledger",
            folder.File("ledger.sqlite"),
            "--now",
            Now,
            .. arguments,
        ]);

    private List<string[]> Rows(string file)
    {
        using var text = new StreamReader(Path.Combine(Out, file));
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add(csv.Parser.Record!);
        }
        return rows;
    }
}
