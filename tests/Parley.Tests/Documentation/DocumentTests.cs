using System.Text.RegularExpressions;
using Parley.Entries;
using Parley.Statements;
using Parley.Tests.Architecture;
using Parley.Tests.Line;
using Xunit;

namespace Parley.Tests.Documentation;

public sealed partial class DocumentTests
{
    [Fact]
    public void Every_diagnostic_code_is_documented_and_every_documented_one_exists()
    {
        var used = Repository
            .Files("src", "*.cs")
            .SelectMany(file => Code().Matches(File.ReadAllText(file)))
            .Select(match => match.Value)
            .Where(code => !code.EndsWith('x'))
            .ToHashSet();
        var documented = Code()
            .Matches(Repository.Text("docs/diagnostics.md"))
            .Select(match => match.Value)
            .ToHashSet();

        Assert.Equal(used.Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Links_between_documents_resolve()
    {
        var broken =
            from file in Repository
                .Files("docs", "*.md")
                .Append(Path.Combine(Repository.Root, "README.md"))
                .Append(Path.Combine(Repository.Root, "CONTRIBUTING.md"))
            from match in Link().Matches(File.ReadAllText(file))
            let target = match.Groups["target"].Value.Split('#')[0]
            where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal)
            where !Path.Exists(Path.Combine(Path.GetDirectoryName(file)!, target))
            select $"{Path.GetFileName(file)}: {target}";

        Assert.Empty(broken);
    }

    [Fact]
    public void The_room_table_of_the_architecture_is_the_tested_one()
    {
        var rows = RoomRow()
            .Matches(Repository.Text("docs/architecture.md"))
            .ToDictionary(
                match => match.Groups["room"].Value,
                match => match.Groups["uses"].Value == "nothing" ? "" : match.Groups["uses"].Value
            );

        Assert.Equal(
            Room.All.ToDictionary(room => room.Name, room => string.Join(", ", room.MayUse)),
            rows
        );
    }

    [Fact]
    public void The_glossary_knows_every_kind_status_and_cause()
    {
        var glossary = Repository.Text("docs/glossary.md").Replace('-', ' ');
        var missing = Enum.GetValues<StatementKind>()
            .Select(ContractName.Of)
            .Concat(Enum.GetValues<Status>().Select(ContractName.Of))
            .Concat(Enum.GetValues<ConflictCause>().Select(ContractName.Of))
            .Where(name => !glossary.Contains(name.Replace('-', ' '), StringComparison.Ordinal));

        Assert.Empty(missing);
    }

    [Fact]
    public void The_readme_names_every_command_of_the_help()
    {
        var readme = Repository.Text("README.md");
        var help = ParleyProcess.Run("--help").Output;
        var commands = Command()
            .Matches(help[help.IndexOf("Commands:", StringComparison.Ordinal)..])
            .Select(match => match.Groups["name"].Value)
            .ToList();

        Assert.NotEmpty(commands);
        Assert.All(commands, command => Assert.Contains(command, readme, StringComparison.Ordinal));
    }

    [GeneratedRegex("PAR[0-9]{4}")]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(
        @"^\| (?<room>\w+) \| `src/[^`]+` \| (?<uses>[^|]+?) \|$",
        RegexOptions.Multiline
    )]
    private static partial Regex RoomRow();

    [GeneratedRegex(@"^  (?<name>[a-z]+) ", RegexOptions.Multiline)]
    private static partial Regex Command();
}
