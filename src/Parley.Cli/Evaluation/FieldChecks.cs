using System.Text.Json;
using System.Text.RegularExpressions;

namespace Parley.Cli.Evaluation;

/// <summary>Which fields of a label a statement has right.</summary>
internal sealed partial class FieldChecks(PartyMatcher parties)
{
    private static readonly HashSet<string> Stop = new(StringComparer.Ordinal)
    {
        "the",
        "a",
        "of",
        "and",
        "from",
        "both",
        "for",
        "to",
        "in",
        "on",
        "by",
        "with",
        "according",
        "countries",
        "new",
        "u",
        "s",
        "us",
        "mr",
    };

    /// <summary>Each field that the label states, and whether the statement agrees.</summary>
    public IEnumerable<(string Field, bool Right)> Of(JsonElement label, JsonElement found)
    {
        yield return ("kind", label.Text("kind") == found.Text("kind"));
        if (label.Texts("status").Any())
        {
            yield return ("status", label.Texts("status").Contains(found.Text("status")));
        }
        foreach (var (field, mine, theirs) in PartyFields)
        {
            if (label.Field(mine) is { } wanted && parties.Of(wanted).Count > 0)
            {
                yield return (
                    field,
                    PartyMatcher.Same(
                        parties.Of(wanted),
                        parties.Of([.. theirs.Select(name => found.Field(name))])
                    )
                );
            }
        }
        if (label.Texts("action").Any() && found.Text("kind") == "commitment")
        {
            yield return ("action", label.Texts("action").Contains(found.Text("action")));
        }
        if (label.Text("measure") is { Length: > 0 } measure)
        {
            yield return ("measure", MeasureFits(measure, found.Text("measure") ?? ""));
        }
        if (
            label.Texts("qualifier").Any()
            || label.Field("approximate") is { ValueKind: JsonValueKind.True }
        )
        {
            yield return ("qualifier", QualifierFits(label, found));
        }
        if (label.Number("amount") is not null && label.Number("jobs") is { } jobs)
        {
            yield return (
                "jobs",
                NumbersOf(found.Field("jobs")).Any(number => StatedNumber.Close(jobs, number))
            );
        }
        if (label.Number("previousRate") is { } previous)
        {
            yield return (
                "rate",
                NumbersOf(found.Field("previousRate"))
                    .Take(1)
                    .Any(number => StatedNumber.Close(previous, number))
            );
        }
        if (label.Texts("places").Any())
        {
            var codes = found
                .Field("places")
                .Items()
                .Select(place =>
                    place.ValueKind == JsonValueKind.String ? place.GetString() : place.Text("code")
                );
            yield return ("place", codes.Intersect(label.Texts("places")).Any());
        }
        if (label.Field("participants") is { } people)
        {
            var wanted = parties.Of(people);
            var present = parties.Of(found.Field("participants"));
            yield return (
                "participants",
                wanted.All(one => PartyMatcher.Same([one], present, wanted.Count))
            );
        }
        foreach (var field in new[] { "date", "effective", "period" })
        {
            if (label.Text(field) is { } date && Year().IsMatch(date))
            {
                yield return (
                    "time",
                    DateFits(date, found.Field(field == "date" ? "when" : field))
                );
            }
        }
        if (label.Texts("source").Any())
        {
            yield return ("source", SourceFits(label, found.Field("source")));
        }
    }

    private static readonly string[] Sides = ["surplus", "deficit"];
    private static readonly string[] Ends = ["value", "low", "high"];

    private static readonly (string Field, string Mine, string[] Theirs)[] PartyFields =
    [
        ("actor", "actors", ["actors"]),
        ("actor", "imposer", ["imposer"]),
        ("actor", "party", ["party", "actors"]),
        ("actor", "subject", ["subject"]),
        ("target", "target", ["target", "targets"]),
        ("target", "targets", ["targets", "target"]),
        ("target", "counterpart", ["counterpart"]),
    ];

    private static bool MeasureFits(string wanted, string found)
    {
        var left = Letters()
            .Matches(wanted.ToLowerInvariant())
            .Select(match => match.Value)
            .ToHashSet(StringComparer.Ordinal);
        var right = Letters()
            .Matches(found.ToLowerInvariant())
            .Select(match => match.Value)
            .ToHashSet(StringComparer.Ordinal);

        var mine = Sides.Where(left.Contains).ToList();
        var theirs = Sides.Where(right.Contains).ToList();
        return left.Overlaps(right)
            && (mine.Count == 0 || theirs.Count == 0 || mine.Intersect(theirs).Any());
    }

    private static bool QualifierFits(JsonElement label, JsonElement found)
    {
        JsonElement?[] parts =
        [
            found,
            found.Field("amount"),
            found.Field("jobs"),
            found.Field("rate"),
            found.Field("value"),
            .. found.Field("quantities").Items().Select(item => (JsonElement?)item),
        ];
        var have = parts
            .Select(part => part?.Text("qualifier"))
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        var wanted = label.Texts("qualifier").DefaultIfEmpty("about");
        return wanted.Any(have.Contains);
    }

    private static IEnumerable<double> NumbersOf(JsonElement? quantity) =>
        quantity is not { } value ? []
        : value.ValueKind == JsonValueKind.Number ? [value.GetDouble()]
        : Ends.Select(name => value.Number(name)).OfType<double>();

    private static bool DateFits(string wanted, JsonElement? found)
    {
        if (found is not { } date)
        {
            return false;
        }
        string?[] ends =
            date.ValueKind == JsonValueKind.Object
                ? [date.Text("from"), date.Text("to")]
                : [date.GetString()];
        return ends.Any(end =>
            end is { Length: >= 4 }
            && (
                end.StartsWith(wanted, StringComparison.Ordinal)
                || wanted.StartsWith(end, StringComparison.Ordinal)
            )
        );
    }

    private static bool SourceFits(JsonElement label, JsonElement? found)
    {
        var have = found is { ValueKind: JsonValueKind.Object } source
            ? string.Join(
                ' ',
                source
                    .Texts("via")
                    .Prepend(source.Text("kind") ?? "")
                    .Prepend(source.Text("name") ?? "")
            )
            : found?.ToString() ?? "";
        return WordsOf(have)
            .Overlaps(WordsOf(string.Join(' ', label.Texts("source"))).Except(Stop));
    }

    private static HashSet<string> WordsOf(string text) =>
        Word()
            .Matches(PlainText.Of(text))
            .Select(match => match.Value)
            .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"^\d{4}")]
    private static partial Regex Year();

    [GeneratedRegex("[a-z]+")]
    private static partial Regex Letters();

    [GeneratedRegex("[a-z0-9']+")]
    private static partial Regex Word();
}
