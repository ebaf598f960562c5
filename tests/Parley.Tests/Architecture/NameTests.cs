using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Parley.Tests.Architecture;

/// <summary>
/// Countries, states, people, companies and outlets live in <c>data/</c> and <c>cases/</c>. Word tables (<c>.tsv</c>) are
/// language and stay outside this rule; the code is inside it, all of it.
/// </summary>
public sealed partial class NameTests
{
    /// <summary>From this length on, letters' case does not excuse the name of a country or state; "us" is also a word.</summary>
    private const int LeastAnyCase = 4;

    private static readonly string[] Programs =
    [
        "Parley.dll",
        "Parley.Ingestion.dll",
        "Parley.Ledger.dll",
        "Parley.Publishing.dll",
        "Parley.Web.dll",
        "Parley.Cli.dll",
    ];

    public static TheoryData<string> Files => [.. Programs];

    [Theory]
    [MemberData(nameof(Files))]
    public void No_string_of_the_code_names_a_country_a_state_a_person_or_a_company(string program)
    {
        var names = Names();
        var hits =
            from text in StringsOf(program)
            from Match word in Word().Matches(text)
            from name in names.GetValueOrDefault(word.Value.ToUpperInvariant(), [])
            where Stands(text, word.Index, name)
            select $"\"{text}\" names {name.Text}";

        Assert.Empty(hits.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Greetings to Japan", true)]
    [InlineData("a japanese cat", true)]
    [InlineData("the us of it", false)]
    [InlineData("the US side", true)]
    [InlineData("Japanning", false)]
    [InlineData("日本語", true)]
    public void A_name_is_found_as_a_word_of_its_own(string text, bool expected)
    {
        var names = Names();
        var found =
            from Match word in Word().Matches(text)
            from name in names.GetValueOrDefault(word.Value.ToUpperInvariant(), [])
            where Stands(text, word.Index, name)
            select name;

        Assert.Equal(expected, found.Any());
    }

    private sealed record Name(string Text, bool AnyCase);

    /// <summary>Every name, by its first word in capitals; a name without spaces between its words is found at its first letter.</summary>
    private static Dictionary<string, List<Name>> Names() =>
        Countries()
            .Concat(States())
            .Select(name => new Name(name, name.Length >= LeastAnyCase))
            .Concat(CaseNames().Select(name => new Name(name, AnyCase: false)))
            .Where(name => name.Text.Length > 1)
            .Distinct()
            .GroupBy(name => Word().Match(name.Text).Value.ToUpperInvariant())
            .Where(group => group.Key.Length > 0)
            .ToDictionary(group => group.Key, group => group.ToList());

    private static bool Stands(string text, int at, Name name) =>
        string.Compare(
            text,
            at,
            name.Text,
            0,
            name.Text.Length,
            name.AnyCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal
        ) == 0
        && (
            at + name.Text.Length == text.Length
            || !char.IsAsciiLetterOrDigit(text[at + name.Text.Length])
        );

    private static IEnumerable<string> Countries() =>
        Rows(Path.Combine(Repository.Root, "data", "countries.json"))
            .SelectMany(row =>
                Texts(row, "aliases")
                    .Concat(Texts(row, "demonyms"))
                    .Concat(Texts(row, "seats"))
                    .Concat(
                        row.GetProperty("names")
                            .EnumerateObject()
                            .Select(name => name.Value.GetString()!)
                    )
                    .Append(row.GetProperty("name").GetString()!)
                    .Append(row.GetProperty("capital").GetString() ?? "")
            );

    private static IEnumerable<string> States() =>
        Repository
            .Text("data/gazetteer.tsv")
            .Split('\n')
            .Select(line => line.Split('\t'))
            .Where(cells => cells[0] == "state")
            .Select(cells => cells[1]);

    private static IEnumerable<string> CaseNames() =>
        from file in new[] { "people.json", "companies.json", "outlets.json" }
        from path in Repository
            .Files("cases", file)
            .Concat(Repository.Files(Path.Combine("tests", "cases"), file))
        from row in Rows(path)
        from name in Texts(row, "aliases")
            .Append(row.GetProperty("name").GetString()!)
            .Append(row.TryGetProperty("family", out var family) ? family.GetString()! : "")
        select name;

    private static List<JsonElement> Rows(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return [.. document.RootElement.EnumerateArray().Select(row => row.Clone())];
    }

    private static IEnumerable<string> Texts(JsonElement row, string property) =>
        row.GetProperty(property).EnumerateArray().Select(text => text.GetString()!);

    /// <summary>The literals of a program, as its compiler keeps them: comments are gone, parts of interpolations are there.</summary>
    private static List<string> StringsOf(string program)
    {
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, program));
        using var file = new PEReader(stream);
        var reader = file.GetMetadataReader();
        var strings = new List<string>();
        for (
            var handle = MetadataTokens.UserStringHandle(1);
            !handle.IsNil;
            handle = reader.GetNextHandle(handle)
        )
        {
            strings.Add(reader.GetUserString(handle));
        }
        return strings;
    }

    /// <summary>A run of letters and digits; a letter outside ASCII is a word of its own, for scripts without spaces.</summary>
    [GeneratedRegex(@"[A-Za-z0-9]+|[^\x00-\x7F]")]
    private static partial Regex Word();
}
