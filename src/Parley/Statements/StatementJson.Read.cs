using System.Globalization;
using System.Text.Json;
using Parley.Documents;
using Parley.Values;

namespace Parley.Statements;

public static partial class StatementJson
{
    /// <summary>Reads one statement.</summary>
    /// <exception cref="FormatException">The object is no statement of this version of the contract.</exception>
    public static Statement Read(JsonElement json)
    {
        if (
            json.ValueKind != JsonValueKind.Object
            || !json.TryGetProperty("schema", out var schema)
            || schema.GetString() != Schema
        )
        {
            throw new FormatException($"This is no statement of schema {Schema}.");
        }
        try
        {
            return ReadKind(json);
        }
        catch (Exception error) when (error is KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"The statement is incomplete: {error.Message}", error);
        }
    }

    private static Statement ReadKind(JsonElement json)
    {
        var id = new StatementId(Required(json, "id"));
        var status = Optional(json, "status") is { } name
            ? ContractName.Read<Status>(name)
            : (Status?)null;
        var inferred = ReadInferred(json);
        inferred.Remove(PublishedField, out var inference);
        var document = ReadDocument(json.GetProperty("document"), inference);
        var evidence = ReadEvidence(json.GetProperty("evidence"));
        var source = ReadSource(json.GetProperty("source"));
        var rule = Required(json, "rule");
        return ContractName.Read<StatementKind>(Required(json, "kind")) switch
        {
            StatementKind.Commitment => new Commitment
            {
                Id = id,
                Status = status,
                Document = document,
                Evidence = evidence,
                Source = source,
                Inferred = inferred,
                Rule = rule,
                Actors = ReadParties(json, "actors"),
                Target = ReadParty(json, "target"),
                Action = Required(json, "action"),
                Object = Optional(json, "object"),
                Amount = ReadAmount(json, "amount"),
                MoneyKind = Optional(json, "moneyKind") is { } kind
                    ? ContractName.Read<MoneyKind>(kind)
                    : null,
                Quantities = [.. Items(json, "quantities").Select(ReadQuantity)],
                Jobs = ReadQuantity(json, "jobs"),
                Places = [.. Items(json, "places").Select(ReadPlace)],
                Sector = Optional(json, "sector"),
                When = ReadTiming(json, "when"),
                Conditions = ReadTexts(json, "conditions"),
                Acquired = Optional(json, "acquired"),
                Seller = ReadParty(json, "seller"),
                Terms = Optional(json, "terms"),
                Cue = Optional(json, "cue"),
            },
            StatementKind.Tariff => new TariffMeasure
            {
                Id = id,
                Status = status,
                Document = document,
                Evidence = evidence,
                Source = source,
                Inferred = inferred,
                Rule = rule,
                Imposer = ReadParty(json, "imposer"),
                Targets = ReadParties(json, "targets"),
                Scope = ReadTexts(json, "scope"),
                Rate = ReadQuantity(json, "rate"),
                PreviousRate = ReadQuantity(json, "previousRate"),
                Effective = ReadTiming(json, "effective"),
                Authority = Optional(json, "authority"),
                Conditions = ReadTexts(json, "conditions"),
            },
            StatementKind.Figure => new Figure
            {
                Id = id,
                Status = status,
                Document = document,
                Evidence = evidence,
                Source = source,
                Inferred = inferred,
                Rule = rule,
                Measure = Required(json, "measure"),
                Subject = ReadParty(json, "subject"),
                Counterpart = ReadParty(json, "counterpart"),
                Value = ReadQuantity(json),
                Period = ReadTiming(json, "period"),
                Change = Optional(json, "change"),
                Basis = Optional(json, "basis"),
                Alternatives = [.. Items(json, "alternatives").Select(ReadQuantity)],
            },
            StatementKind.Meeting => new Meeting
            {
                Id = id,
                Status = status,
                Document = document,
                Evidence = evidence,
                Source = source,
                Inferred = inferred,
                Rule = rule,
                Participants = ReadParties(json, "participants"),
                Absent = ReadParties(json, "absent"),
                Form = Optional(json, "form"),
                Round = Member(json, "round") is { } round ? round.GetInt32() : null,
                Place = Member(json, "place") is { } place ? ReadPlace(place) : null,
                When = ReadTiming(json, "when"),
            },
            StatementKind.Stance => new Stance
            {
                Id = id,
                Status = status,
                Document = document,
                Evidence = evidence,
                Source = source,
                Inferred = inferred,
                Rule = rule,
                Party = new(Required(json, "party")),
                Position = ContractName.Read<StanceKind>(Required(json, "stance")),
                Topic = Required(json, "topic"),
                Counterpart = ReadParty(json, "counterpart"),
            },
            var kind => throw new FormatException($"Unknown kind {kind}."),
        };
    }

    private static DocumentReference ReadDocument(JsonElement json, string? inference)
    {
        const string prefix = "sha256:";
        var page = Required(json, "page");
        return new(
            Required(json, "path"),
            new ArticleId(
                new PageId(
                    page.StartsWith(prefix, StringComparison.Ordinal) ? page[prefix.Length..] : page
                ),
                json.GetProperty("article").GetInt32()
            ),
            Optional(json, "title"),
            Optional(json, "outlet"),
            Optional(json, "published") is { } published
                ? new Publication(
                    DateBounds.Parse(published),
                    ContractName.Read<PublishedBasis>(Required(json, "publishedBasis")),
                    inference
                )
                : null
        );
    }

    private static Evidence ReadEvidence(JsonElement json) =>
        Evidence.Restore(
            Required(json, "quote"),
            Required(json, "prefix"),
            Required(json, "suffix"),
            ReadSpan(json),
            [
                .. Items(json, "more")
                    .Select(item => new TextQuote(
                        Required(item, "in") == "title",
                        Required(item, "quote"),
                        ReadSpan(item)
                    )),
            ]
        );

    private static TextSpan ReadSpan(JsonElement json) =>
        new(json.GetProperty("start").GetInt32(), json.GetProperty("end").GetInt32());

    private static Attribution ReadSource(JsonElement json) =>
        new(
            Optional(json, "name"),
            ContractName.Read<AttributionKind>(Required(json, "kind")),
            ReadTexts(json, "via")
        );

    private static SortedDictionary<string, string> ReadInferred(JsonElement json)
    {
        var inferred = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (Member(json, "inferred") is { } fields)
        {
            foreach (var field in fields.EnumerateObject())
            {
                inferred[field.Name] = field.Value.GetString() ?? "";
            }
        }
        return inferred;
    }

    private static Amount? ReadAmount(JsonElement parent, string name) =>
        Member(parent, name) is { } json
            ? new Amount(
                ReadNumber(json, "value"),
                ReadNumber(json, "low"),
                ReadNumber(json, "high"),
                Required(json, "currency"),
                ReadQualifier(json)
            )
            {
                Per = Optional(json, "per"),
                Converted = ReadAmount(json, "converted"),
                Covers = Optional(json, "covers") is { } covers
                    ? ContractName.Read<AmountScope>(covers)
                    : null,
                Nature = Optional(json, "nature") is { } nature
                    ? ContractName.Read<AmountNature>(nature)
                    : null,
                Prices = Optional(json, "prices"),
            }
            : null;

    private static Quantity? ReadQuantity(JsonElement parent, string name) =>
        Member(parent, name) is { } json ? ReadQuantity(json) : null;

    private static Quantity ReadQuantity(JsonElement json) =>
        json.ValueKind == JsonValueKind.Number
            ? Quantity.Of(json.GetDecimal(), null)
            : new(
                ReadNumber(json, "value"),
                ReadNumber(json, "low"),
                ReadNumber(json, "high"),
                ReadQualifier(json),
                Optional(json, "unit")
            );

    private static Qualifier ReadQualifier(JsonElement json) =>
        Optional(json, "qualifier") is { } qualifier
            ? ContractName.Read<Qualifier>(qualifier)
            : Qualifier.Exact;

    private static Place ReadPlace(JsonElement json) =>
        new(Required(json, "name"), Optional(json, "code"))
        {
            Latitude = Member(json, "lat")?.GetDouble(),
            Longitude = Member(json, "lon")?.GetDouble(),
            County = Optional(json, "county"),
        };

    private static Timing? ReadTiming(JsonElement parent, string name)
    {
        if (Member(parent, name) is not { } json)
        {
            return null;
        }
        return Optional(json, "grain") is { } grain
            ? new Timing(
                new DatePeriod(
                    ReadDay(json, "from"),
                    ReadDay(json, "to"),
                    ContractName.Read<Grain>(grain)
                ),
                Optional(json, "phrase"),
                null
            )
            : new Timing(null, Required(json, "relative"), null);
    }

    private static DateOnly? ReadDay(JsonElement json, string name) =>
        Optional(json, name) is { } day
            ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    private static decimal? ReadNumber(JsonElement json, string name) =>
        Member(json, name)?.GetDecimal();

    private static Party? ReadParty(JsonElement json, string name) =>
        Optional(json, name) is { } id ? new Party(id) : null;

    private static Party[] ReadParties(JsonElement json, string name) =>
        [.. Items(json, name).Select(item => new Party(item.GetString()!))];

    private static string[] ReadTexts(JsonElement json, string name) =>
        [.. Items(json, name).Select(item => item.GetString()!)];

    private static JsonElement.ArrayEnumerator Items(JsonElement json, string name) =>
        Member(json, name) is { } array ? array.EnumerateArray() : default;

    private static string Required(JsonElement json, string name) =>
        Optional(json, name) ?? throw new FormatException($"The statement has no '{name}'.");

    private static string? Optional(JsonElement json, string name) =>
        Member(json, name)?.GetString();

    private static JsonElement? Member(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;
}
