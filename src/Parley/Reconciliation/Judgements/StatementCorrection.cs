using System.Text.Json;
using System.Text.Json.Nodes;
using Parley.Statements;
using Parley.Values;

namespace Parley.Reconciliation.Judgements;

/// <summary>Sets one field of a statement, as the statement contract names it.</summary>
public static class StatementCorrection
{
    /// <summary>What names or grounds a statement is not for correction: who doubts its evidence rejects it.</summary>
    private static readonly string[] Fixed =
    [
        "schema",
        "id",
        "kind",
        "document",
        "evidence",
        "inferred",
        "rule",
    ];

    /// <summary>The statement with the field set.</summary>
    /// <param name="statement">The statement as read.</param>
    /// <param name="field">Name of the field, with dots between levels ("amount.value").</param>
    /// <param name="value">The value as JSON.</param>
    /// <param name="ground">Who decided, when and why.</param>
    /// <exception cref="FormatException">The statement has no such field, or the value does not fit it.</exception>
    public static Statement Apply(Statement statement, string field, string value, string ground)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(field);
        var json = Json(statement);
        Set(json, field, value);
        Statement corrected;
        try
        {
            using var document = JsonDocument.Parse(json.ToJsonString());
            corrected = StatementJson.Read(document.RootElement);
        }
        catch (Exception exception)
            when (exception is ArgumentException or JsonException or OverflowException)
        {
            throw new FormatException($"{value} does not fit {field}.", exception);
        }
        return WithTiming(corrected, statement) with
        {
            Inferred = new SortedDictionary<string, string>(
                corrected.Inferred.ToDictionary(StringComparer.Ordinal),
                StringComparer.Ordinal
            )
            {
                [field] = $"corrected {ground}",
            },
        };
    }

    private static JsonObject Json(Statement statement)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            StatementJson.Write(writer, statement);
        }
        return JsonNode.Parse(buffer.GetBuffer().AsSpan(0, (int)buffer.Length))!.AsObject();
    }

    private static void Set(JsonObject json, string field, string value)
    {
        var path = field.Split('.');
        if (Fixed.Contains(path[0]))
        {
            throw new FormatException(
                $"{path[0]} is not for correction: reject the statement where it is wrong."
            );
        }
        var at = json;
        foreach (var name in path[..^1])
        {
            at =
                at[name] as JsonObject
                ?? throw new FormatException($"The statement has no {field}: there is no {name}.");
        }
        if (!at.ContainsKey(path[^1]))
        {
            throw new FormatException(
                $"The statement has no {field}. It has {string.Join(", ", at.Select(pair => pair.Key).Except(Fixed))}."
            );
        }
        try
        {
            at[path[^1]] = JsonNode.Parse(value);
        }
        catch (JsonException exception)
        {
            throw new FormatException($"{value} is no JSON.", exception);
        }
    }

    /// <summary>JSON does not carry the arithmetic behind a relative date; a date that was not corrected keeps it.</summary>
    private static Statement WithTiming(Statement corrected, Statement read) =>
        (corrected, read) switch
        {
            (Commitment now, Commitment was) => now with { When = Keep(now.When, was.When) },
            (TariffMeasure now, TariffMeasure was) => now with
            {
                Effective = Keep(now.Effective, was.Effective),
            },
            (Figure now, Figure was) => now with { Period = Keep(now.Period, was.Period) },
            (Meeting now, Meeting was) => now with { When = Keep(now.When, was.When) },
            _ => corrected,
        };

    private static Timing? Keep(Timing? now, Timing? was) =>
        now == (was is null ? null : was with { Relative = null }) ? was : now;
}
