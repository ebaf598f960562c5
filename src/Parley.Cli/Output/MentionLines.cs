using System.Text.Json;
using Parley.Documents;
using Parley.Extraction.Mentions;
using Parley.Statements;
using Parley.Values;

namespace Parley.Cli.Output;

/// <summary>One mention a line, as the output contract has it.</summary>
internal static class MentionLines
{
    /// <summary>Writes mentions; <paramref name="where"/> writes the fields that say where they stand.</summary>
    public static void Write(
        Stream output,
        Action<Utf8JsonWriter> where,
        IReadOnlyList<Mention> mentions
    ) =>
        JsonLines.Write(
            output,
            mentions.SelectMany(MentionParts.Of),
            (json, mention) =>
            {
                json.WriteStartObject();
                where(json);
                json.WriteString("kind", Kind(mention));
                var (span, text) = mention is NumberMention { Noun: { } noun }
                    ? (noun.Span, noun.Text)
                    : (mention.Span, mention.Text);
                json.WriteNumber("start", span.Start);
                json.WriteNumber("end", span.End);
                json.WriteString("text", text);
                WriteFields(json, mention);
                json.WriteEndObject();
            }
        );

    private static string Kind(Mention mention) =>
        mention switch
        {
            MoneyMention => "money",
            PercentMention => "percent",
            QuantityMention => "quantity",
            NumberMention { Noun: not null } => "quantity",
            NumberMention => "number",
            DateMention => "date",
            PlaceMention => "place",
            PartyMention => "party",
            AttributionMention => "attribution",
            _ => throw new InvalidOperationException(
                $"A {mention.GetType().Name} has no kind in the contract."
            ),
        };

    private static void WriteFields(Utf8JsonWriter json, Mention mention)
    {
        switch (mention)
        {
            case MoneyMention { Amount: var amount } money:
                Numbers(
                    json,
                    new(amount.Value, amount.Low, amount.High, amount.Qualifier, amount.Currency)
                );
                ContractJson.WriteAmount(json, "converted", amount.Converted);
                if (money.Conversion is { } whole && whole.Start < money.Span.Start)
                {
                    json.WriteNumber("converts", whole.Start);
                }
                break;
            case PercentMention { Value: var percent }:
                Numbers(json, percent);
                break;
            case QuantityMention { Value: var quantity, Name: var name }:
                Numbers(json, quantity with { Unit = name });
                break;
            case NumberMention { Value: var number, Noun: var noun }:
                Numbers(json, number with { Unit = noun?.Name });
                break;
            case DateMention { Timing: var timing }:
                json.WriteString(
                    "from",
                    timing.Period?.From is { } from ? DateBounds.Day(from).ToString() : null
                );
                json.WriteString(
                    "to",
                    timing.Period?.To is { } to ? DateBounds.Day(to).ToString() : null
                );
                json.WriteString("grain", ContractName.Of(timing.Period?.Grain));
                break;
            case PlaceMention { Place: var place }:
                json.WriteString("name", place.Name);
                json.WriteString("code", place.Code);
                if (place is { Latitude: { } latitude, Longitude: { } longitude })
                {
                    json.WriteNumber("lat", latitude);
                    json.WriteNumber("lon", longitude);
                }
                break;
            case AttributionMention attribution:
                Span(json, "cue", mention, attribution.Cue);
                Span(json, "source", mention, attribution.Source);
                Span(json, "content", mention, attribution.Content);
                json.WriteStartArray("more");
                foreach (var piece in attribution.More)
                {
                    json.WriteStartObject();
                    json.WriteNumber("start", piece.Start);
                    json.WriteNumber("end", piece.End);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
                break;
            case PartyMention party:
                json.WriteString("name", party.Party.Id);
                json.WriteString("code", party.Party.IsCountry ? party.Party.Id : party.Country);
                break;
        }
    }

    private static void Span(Utf8JsonWriter json, string name, Mention mention, TextSpan? span)
    {
        if (span is not { } part)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteNumber("start", part.Start);
        json.WriteNumber("end", part.End);
        json.WriteString(
            "text",
            mention.Text[(part.Start - mention.Span.Start)..(part.End - mention.Span.Start)]
        );
        json.WriteEndObject();
    }

    private static void Numbers(Utf8JsonWriter json, Quantity quantity)
    {
        ContractJson.Number(json, "value", quantity.Value);
        ContractJson.Number(json, "low", quantity.Low);
        ContractJson.Number(json, "high", quantity.High);
        json.WriteString("unit", quantity.Unit);
        json.WriteString("qualifier", ContractName.Of(quantity.Qualifier));
    }
}
