using System.Text.Json;
using Parley.Documents;
using Parley.Values;
using static Parley.Statements.ContractJson;

namespace Parley.Statements;

/// <summary>
/// The statement contract, version 1: one JSON object a statement, spelt as <c>parley read --format jsonl</c> prints it.
/// Reading what was written gives an equal statement, except for the arithmetic behind a relative date
/// (<see cref="Timing.Relative"/>), which lives in memory only.
/// </summary>
public static partial class StatementJson
{
    private const string Schema = "parley.statement/1";
    private const string PublishedField = "document.published";

    /// <summary>Writes one statement as one object.</summary>
    public static void Write(Utf8JsonWriter writer, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(statement);
        writer.WriteStartObject();
        writer.WriteString("schema", Schema);
        writer.WriteString("id", statement.Id.Value);
        writer.WriteString("kind", ContractName.Of(statement.Kind));
        Text(writer, "status", statement.Status is { } status ? ContractName.Of(status) : null);
        WriteDocument(writer, statement.Document);
        WriteEvidence(writer, statement.Evidence);
        WriteSource(writer, statement.Source);
        switch (statement)
        {
            case Commitment commitment:
                WriteCommitment(writer, commitment);
                break;
            case TariffMeasure tariff:
                WriteTariff(writer, tariff);
                break;
            case Figure figure:
                WriteFigure(writer, figure);
                break;
            case Meeting meeting:
                WriteMeeting(writer, meeting);
                break;
            case Stance stance:
                WriteStance(writer, stance);
                break;
            default:
                throw new ArgumentException(
                    $"Unknown kind of statement: {statement.GetType().Name}.",
                    nameof(statement)
                );
        }
        WriteInferred(writer, statement);
        writer.WriteString("rule", statement.Rule);
        writer.WriteEndObject();
    }

    private static void WriteInferred(Utf8JsonWriter writer, Statement statement)
    {
        if (statement.Inferred.Count == 0 && statement.Document.Published?.Inference is null)
        {
            writer.WriteStartObject("inferred");
            writer.WriteEndObject();
            return;
        }
        var inferred = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (statement.Document.Published?.Inference is { } inference)
        {
            inferred[PublishedField] = inference;
        }
        foreach (var (field, why) in statement.Inferred)
        {
            inferred[field] = why;
        }
        writer.WriteStartObject("inferred");
        foreach (var (field, why) in inferred)
        {
            writer.WriteString(field, why);
        }
        writer.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter writer, DocumentReference document)
    {
        writer.WriteStartObject("document");
        writer.WriteString("path", document.Path);
        writer.WriteString("page", document.Article.Page.ToString());
        writer.WriteNumber("article", document.Article.Ordinal);
        Text(writer, "title", document.Title);
        Text(writer, "outlet", document.Outlet);
        Text(writer, "published", document.Published?.Bounds.ToString());
        Text(
            writer,
            "publishedBasis",
            document.Published is { } published ? ContractName.Of(published.Basis) : null
        );
        writer.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter writer, Evidence evidence)
    {
        writer.WriteStartObject("evidence");
        writer.WriteString("quote", evidence.Quote);
        writer.WriteString("prefix", evidence.Prefix);
        writer.WriteString("suffix", evidence.Suffix);
        writer.WriteNumber("start", evidence.Span.Start);
        writer.WriteNumber("end", evidence.Span.End);
        if (evidence.More.Count > 0)
        {
            writer.WriteStartArray("more");
            foreach (var quote in evidence.More)
            {
                writer.WriteStartObject();
                writer.WriteString("in", quote.InTitle ? "title" : "text");
                writer.WriteString("quote", quote.Quote);
                writer.WriteNumber("start", quote.Span.Start);
                writer.WriteNumber("end", quote.Span.End);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter writer, Attribution source)
    {
        writer.WriteStartObject("source");
        Text(writer, "name", source.Name);
        writer.WriteString("kind", ContractName.Of(source.Kind));
        Texts(writer, "via", source.Via);
        writer.WriteEndObject();
    }

    private static void WriteCommitment(Utf8JsonWriter writer, Commitment commitment)
    {
        Parties(writer, "actors", commitment.Actors);
        Text(writer, "target", commitment.Target?.Id);
        writer.WriteString("action", commitment.Action);
        Text(writer, "object", commitment.Object);
        WriteAmount(writer, "amount", commitment.Amount);
        Text(writer, "moneyKind", commitment.MoneyKind is { } kind ? ContractName.Of(kind) : null);
        writer.WriteStartArray("quantities");
        foreach (var quantity in commitment.Quantities)
        {
            WriteQuantity(writer, null, quantity);
        }
        writer.WriteEndArray();
        WriteQuantity(writer, "jobs", commitment.Jobs);
        writer.WriteStartArray("places");
        foreach (var place in commitment.Places)
        {
            WritePlace(writer, null, place);
        }
        writer.WriteEndArray();
        Text(writer, "sector", commitment.Sector);
        WriteTiming(writer, "when", commitment.When);
        Texts(writer, "conditions", commitment.Conditions);
        if (commitment.Acquired is not null)
        {
            Text(writer, "acquired", commitment.Acquired);
            Text(writer, "seller", commitment.Seller?.Id);
            Text(writer, "terms", commitment.Terms);
            Text(writer, "cue", commitment.Cue);
        }
    }

    private static void WriteTariff(Utf8JsonWriter writer, TariffMeasure tariff)
    {
        Text(writer, "imposer", tariff.Imposer?.Id);
        Parties(writer, "targets", tariff.Targets);
        Texts(writer, "scope", tariff.Scope);
        WriteQuantity(writer, "rate", tariff.Rate);
        WriteQuantity(writer, "previousRate", tariff.PreviousRate);
        WriteTiming(writer, "effective", tariff.Effective);
        Text(writer, "authority", tariff.Authority);
        Texts(writer, "conditions", tariff.Conditions);
    }

    private static void WriteFigure(Utf8JsonWriter writer, Figure figure)
    {
        writer.WriteString("measure", figure.Measure);
        Text(writer, "subject", figure.Subject?.Id);
        Text(writer, "counterpart", figure.Counterpart?.Id);
        Number(writer, "value", figure.Value.Value);
        Number(writer, "low", figure.Value.Low);
        Number(writer, "high", figure.Value.High);
        Text(writer, "unit", figure.Value.Unit);
        writer.WriteString("qualifier", ContractName.Of(figure.Value.Qualifier));
        WriteTiming(writer, "period", figure.Period);
        Text(writer, "change", figure.Change);
        Text(writer, "basis", figure.Basis);
        writer.WriteStartArray("alternatives");
        foreach (var alternative in figure.Alternatives)
        {
            WriteQuantity(writer, null, alternative);
        }
        writer.WriteEndArray();
    }

    private static void WriteMeeting(Utf8JsonWriter writer, Meeting meeting)
    {
        Parties(writer, "participants", meeting.Participants);
        Parties(writer, "absent", meeting.Absent);
        Text(writer, "form", meeting.Form);
        if (meeting.Round is { } round)
        {
            writer.WriteNumber("round", round);
        }
        else
        {
            writer.WriteNull("round");
        }
        WritePlace(writer, "place", meeting.Place);
        WriteTiming(writer, "when", meeting.When);
    }

    private static void WriteStance(Utf8JsonWriter writer, Stance stance)
    {
        writer.WriteString("party", stance.Party.Id);
        writer.WriteString("stance", ContractName.Of(stance.Position));
        writer.WriteString("topic", stance.Topic);
        Text(writer, "counterpart", stance.Counterpart?.Id);
    }
}
