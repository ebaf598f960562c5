using System.Globalization;
using System.Text.Json;
using Parley.Reconciliation.Judgements;
using Parley.Statements;

namespace Parley.Cli.Output;

/// <summary>All judgements of a ledger, each with where it stands: it holds, it is withdrawn, or it found no place.</summary>
internal sealed class JudgementList
{
    private readonly IReadOnlyList<Judgement> judgements;
    private readonly HashSet<long> withdrawn;
    private readonly Dictionary<long, string> orphaned;

    public JudgementList(
        IReadOnlyList<Judgement> judgements,
        IReadOnlyList<OrphanedJudgement> orphans
    )
    {
        this.judgements = judgements;
        withdrawn = [.. judgements.Select(one => one.Withdraws).OfType<long>()];
        orphaned = orphans
            .DistinctBy(one => one.Judgement.Number)
            .ToDictionary(one => one.Judgement.Number, one => one.Reason);
    }

    /// <summary>For programs.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var judgement in judgements)
        {
            json.WriteStartObject();
            json.WriteNumber("number", judgement.Number);
            json.WriteString("kind", ContractName.Of(judgement.Kind));
            json.WriteString("by", judgement.By);
            json.WriteString(
                "at",
                judgement.At.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
            );
            json.WriteString("why", judgement.Why);
            json.WriteString("field", judgement.Field);
            json.WriteString("value", judgement.Value);
            if (judgement.Withdraws is { } number)
            {
                json.WriteNumber("withdraws", number);
            }
            json.WriteString("stands", Standing(judgement));
            json.WriteString("reason", orphaned.GetValueOrDefault(judgement.Number));
            json.WriteStartArray("anchors");
            foreach (var anchor in judgement.Anchors)
            {
                json.WriteStartObject();
                json.WriteString("page", anchor.Page.ToString());
                json.WriteNumber("byteStart", anchor.ByteStart);
                json.WriteNumber("byteEnd", anchor.ByteEnd);
                json.WriteString("kind", ContractName.Of(anchor.Kind));
                json.WriteString("quote", anchor.Quote);
                json.WriteString("value", anchor.Value);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>For a person.</summary>
    public override string ToString()
    {
        var table = new TextTable(6, 10, 10, 16, 9, 60).Row(
            "NUMBER",
            "KIND",
            "DAY",
            "BY",
            "STANDS",
            "ABOUT"
        );
        foreach (var judgement in judgements)
        {
            table.Row(
                judgement.Number.ToString(CultureInfo.InvariantCulture),
                ContractName.Of(judgement.Kind),
                judgement.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                judgement.By,
                Standing(judgement),
                About(judgement)
            );
        }
        return table.ToString();
    }

    private string Standing(Judgement judgement) =>
        withdrawn.Contains(judgement.Number) ? "withdrawn"
        : orphaned.ContainsKey(judgement.Number) ? "orphaned"
        : "holds";

    private static string About(Judgement judgement)
    {
        var about = judgement.Withdraws is { } number
            ? string.Create(CultureInfo.InvariantCulture, $"judgement {number}")
            : string.Join(" | ", judgement.Anchors.Select(anchor => $"“{anchor.Quote}”"));
        var sets = judgement.Field is null ? "" : $"{judgement.Field} = {judgement.Value}: ";
        return sets + about + (judgement.Why is null ? "" : $" ({judgement.Why})");
    }
}
