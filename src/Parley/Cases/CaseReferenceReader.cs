using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CsvHelper;
using Parley.Entries;
using Parley.Statements;
using Parley.Values;

namespace Parley.Cases;

/// <summary>Reads the curated layer of a case: <c>reference/*.csv</c> of its folder. A case may lack any of these files.</summary>
public static class CaseReferenceReader
{
    /// <summary>Rung of a curated status; one that is not here leaves the entry without a rung.</summary>
    private static readonly Dictionary<string, Status> Statuses = new(StringComparer.Ordinal)
    {
        ["operating"] = Status.Delivered,
        ["completed"] = Status.Delivered,
        ["met"] = Status.Delivered,
        ["under construction"] = Status.Underway,
        ["partly delivered"] = Status.Underway,
        ["ahead of schedule"] = Status.Underway,
        ["active"] = Status.Pledged,
        ["ongoing"] = Status.Pledged,
        ["announced"] = Status.Pledged,
        ["committed"] = Status.Agreed,
        ["contracted"] = Status.Agreed,
        ["confirmed later"] = Status.Agreed,
        ["considered"] = Status.Considered,
        ["letter of intent"] = Status.Considered,
        ["interest list"] = Status.Considered,
        ["cancelled"] = Status.Withdrawn,
        ["suspended"] = Status.Suspended,
    };

    /// <summary>Reads the layer.</summary>
    /// <param name="names">Names of the case: its host gives regions their codes and commitments their target.</param>
    /// <param name="open">Opens a file by its name within the case's folder, or returns null where there is none.</param>
    /// <exception cref="InvalidDataException">A row lacks a column or holds no number where one belongs.</exception>
    public static CaseReference Read(CaseNames names, Func<string, Stream?> open)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(open);
        return new(
            [
                .. Rows(open, "reference/projects.csv", row => Project(row, names.Host))
                    .Concat(Rows(open, "reference/pledges.csv", row => Pledge(row, names.Host)))
                    .OrderBy(entry => entry.Id, StringComparer.Ordinal),
            ],
            Rows(
                open,
                "reference/series.csv",
                row => new ReferencePoint(
                    row["measure"]!,
                    row["basis"]!,
                    row["period"]!,
                    Number(row["value"])!.Value,
                    row["unit"]!,
                    Source(row, Filled(row["note"]))
                )
            ),
            Rows(
                open,
                "reference/events.csv",
                row => new ReferenceEvent(
                    row["event_id"]!,
                    DateBounds.Parse(row["date"]!),
                    row["event"]!,
                    row["parties"]!,
                    Filled(row["place"]),
                    Filled(row["what_was_decided"]),
                    Source(row, null)
                )
            ),
            Rows(
                open,
                "reference/state-observations.csv",
                row => new StateObservation(
                    $"{names.Host}-{row["state"]}",
                    row["measure"]!,
                    Number(row["value"])!.Value,
                    int.Parse(row["year"]!, CultureInfo.InvariantCulture),
                    row["basis"]!,
                    Source(row, Filled(row["note"]))
                )
            )
        );
    }

    private static LedgerEntry Project(CsvReader row, string host)
    {
        var state = new Place(
            Filled(row["city"]) ?? row["state"]!,
            Filled(row["state"]) is { } code ? $"{host}-{code}" : null
        )
        {
            Latitude = Degrees(row["lat"]),
            Longitude = Degrees(row["lon"]),
        };
        var kind = row["kind"]!;
        return Entry(row, row["project_id"]!, Filled(row["announced_date"])) with
        {
            Title = $"{row["company"]}: {row["project_name"]}",
            Actors = [new(row["company"]!)],
            Target = new(host),
            Action =
                kind.Contains("acquisition", StringComparison.Ordinal) ? "acquire"
                : kind.Contains("offtake", StringComparison.Ordinal) ? "buy"
                : kind.Contains("plant", StringComparison.Ordinal) ? "build"
                : "invest",
            Subject = row["what_it_is"],
            Amount = MoneyOf(row),
            MoneyKind = KindOf(kind),
            Jobs = Number(row["jobs"]) is { } jobs and > 0 ? Quantity.Of(jobs, "people") : null,
            Places = state.Code is null ? [] : [state],
            Sector = Filled(row["sector"]),
        };
    }

    private static LedgerEntry Pledge(CsvReader row, string host) =>
        Entry(row, row["pledge_id"]!, Filled(row["date"])) with
        {
            Title = $"{row["party"]}: {row["what_was_pledged"]}",
            Actors = [new(row["party"]!)],
            Target = new(host),
            Action = "invest",
            Subject = row["what_was_pledged"],
            Amount = MoneyOf(row),
        };

    private static LedgerEntry Entry(CsvReader row, string key, string? date) =>
        new()
        {
            Id =
                "ref_"
                + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..16],
            Kind = StatementKind.Commitment,
            Origin = EntryOrigin.Reference,
            Title = key,
            Status = Statuses.TryGetValue(row["status"]!, out var status) ? status : null,
            Since = date is null ? null : DateBounds.Parse(date),
            Source = Source(row, null),
        };

    private static Amount? MoneyOf(CsvReader row) =>
        Number(row["amount"]) is { } amount and > 0 && Filled(row["currency"]) is { } currency
            ? new(amount, null, null, currency, Qualifier.Exact)
            : null;

    private static MoneyKind? KindOf(string kind) =>
        kind.Contains("acquisition", StringComparison.Ordinal)
        || kind.Contains("equity", StringComparison.Ordinal)
            ? MoneyKind.Acquisition
        : kind.Contains("financing", StringComparison.Ordinal) ? MoneyKind.LoanOrGuarantee
        : kind.Contains("offtake", StringComparison.Ordinal) ? MoneyKind.Purchase
        : MoneyKind.Capital;

    private static SourceReference Source(CsvReader row, string? note) =>
        new(row["source_url"]!, row["source_date"]!, note);

    private static List<T> Rows<T>(Func<string, Stream?> open, string file, Func<CsvReader, T> read)
    {
        using var stream = open(file);
        if (stream is null)
        {
            return [];
        }
        using var text = new StreamReader(stream);
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        var rows = new List<T>();
        try
        {
            csv.Read();
            csv.ReadHeader();
            while (csv.Read())
            {
                rows.Add(read(csv));
            }
        }
        catch (Exception exception)
            when (exception is CsvHelperException or FormatException or InvalidOperationException)
        {
            throw new InvalidDataException(
                $"{file}, row {rows.Count + 1}: {exception.Message.Split('\n')[0]}",
                exception
            );
        }
        return rows;
    }

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static decimal? Number(string? text) =>
        Filled(text) is { } filled
            ? decimal.Parse(filled, NumberStyles.Float, CultureInfo.InvariantCulture)
            : null;

    private static double? Degrees(string? text) =>
        Filled(text) is { } filled ? double.Parse(filled, CultureInfo.InvariantCulture) : null;
}
