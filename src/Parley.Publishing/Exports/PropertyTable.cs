using System.Security.Cryptography;
using System.Text;
using Parley.Documents;
using Parley.Ledger.Views;
using Parley.Publishing.Tables;
using Parley.Statements;
using Parley.Values;
using static Parley.Publishing.Tables.ColumnKind;

namespace Parley.Publishing.Exports;

/// <summary>
/// One row for each property that one article gives one thing, in the columns of
/// <see href="https://followthemoney.tech/docs/statements/">FollowTheMoney</see>: the thing as the article tells it is the
/// entity, the ledger's entry its canonical entity, the outlet the data set.
/// </summary>
public static class PropertyTable
{
    private static readonly TableShape<Row> Shape = new(
        "statements",
        "What each article says of each thing, a row a property",
        ("id", Text, "Identifier of the row", row => row.Id),
        (
            "entity_id",
            Text,
            "The thing as one article tells it: identifier of the statement",
            row => row.Entity
        ),
        (
            "canonical_id",
            Text,
            "Identifier of the entry or series that it belongs to",
            row => row.Canonical
        ),
        (
            "schema",
            Text,
            "Project (a commitment), Event (a meeting), Tariff, Figure or Stance",
            row => row.Schema
        ),
        ("prop", Text, "Property", row => row.Prop),
        ("prop_type", Text, "Type of the property", row => row.Type),
        ("value", Text, "Value of the property", row => row.Value),
        (
            "original_value",
            Text,
            "Words of the article behind it, where the value is not in its words",
            row => row.Original
        ),
        ("dataset", Text, "Key of the outlet", row => row.Dataset),
        ("lang", Text, "Language of the article, ISO 639-1", row => row.Language),
        ("external", Flag, "Whether it comes from outside the data set", _ => false),
        ("first_seen", Text, "Day of publication", row => row.Seen),
        ("last_seen", Text, "Day of publication", row => row.Seen),
        ("origin", Text, "Rule that read it", row => row.Rule)
    );

    private sealed record Row(
        string Entity,
        string Canonical,
        string Schema,
        string Prop,
        string Type,
        string Value,
        string? Original,
        string Dataset,
        string? Language,
        string? Seen,
        string Rule
    )
    {
        public string Id { get; } =
            Convert.ToHexStringLower(
                SHA256.HashData(Encoding.UTF8.GetBytes($"{Dataset}.{Entity}.{Prop}.{Value}"))
            )[..40];
    }

    /// <summary>The table of a ledger.</summary>
    public static Table Of(LedgerView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var canonical = view
            .Entries.SelectMany(entry => entry.Statements, (entry, id) => (id, entry.Id))
            .Concat(
                view.Series.SelectMany(
                    series => series.Points.SelectMany(point => point.Statements),
                    (series, id) => (id, series.Id)
                )
            )
            .DistinctBy(pair => pair.id)
            .OrderBy(pair => pair.id);
        return Shape.Fill(
            canonical
                .Where(pair => view.Statements.ContainsKey(pair.id))
                .SelectMany(pair => Rows(view, view.Statements[pair.id], pair.Id))
                .DistinctBy(row => row.Id)
        );
    }

    private static IEnumerable<Row> Rows(LedgerView view, Statement statement, string canonical)
    {
        var article = view.ArticleOf(statement.Document.Article).Article;
        var quote = statement.Evidence.Quote.Replace('\n', ' ');
        return Properties(statement)
            .Concat(Everywhere(statement, article))
            .Where(property => !string.IsNullOrEmpty(property.Value))
            .Select(property => new Row(
                statement.Id.Value,
                canonical,
                SchemaOf(statement.Kind),
                property.Name,
                property.Type,
                property.Value!,
                property.Name == "summary" ? null : quote,
                Key(article.Outlet ?? "unknown"),
                article.Language,
                article.Published?.Bounds.Latest is { } day ? DateBounds.Day(day).ToString() : null,
                statement.Rule
            ));
    }

    private static string SchemaOf(StatementKind kind) =>
        kind switch
        {
            StatementKind.Commitment => "Project",
            StatementKind.Meeting => "Event",
            StatementKind.Tariff => "Tariff",
            StatementKind.Figure => "Figure",
            StatementKind.Stance => "Stance",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    private static IEnumerable<(string Name, string Type, string? Value)> Everywhere(
        Statement statement,
        Article article
    ) =>
        [
            ("summary", "text", statement.Evidence.Quote.Replace('\n', ' ')),
            ("status", "string", ContractName.Of(statement.Status)),
            ("publisher", "name", article.Outlet),
            ("sourceUrl", "url", article.Url),
            ("date", "date", article.Published?.Bounds.ToString()),
        ];

    private static IEnumerable<(string Name, string Type, string? Value)> Properties(
        Statement statement
    ) =>
        statement switch
        {
            Commitment one =>
            [
                .. Parties("involved", one.Actors),
                ("country", "country", one.Target?.Id),
                ("name", "name", one.Object),
                .. Money(one.Amount),
                ("jobs", "number", Number(one.Jobs)),
                .. one.Places.Select(place => ("address", "address", (string?)place.Name)),
                .. Days(one.When),
            ],
            TariffMeasure one =>
            [
                ("country", "country", one.Imposer?.Id),
                .. Parties("target", one.Targets),
                .. one.Scope.Select(scope => ("name", "name", (string?)scope)),
                ("rate", "number", Number(one.Rate)),
                .. Days(one.Effective),
            ],
            Figure one =>
            [
                ("name", "name", one.Measure),
                ("country", "country", one.Subject?.Id),
                ("counterpart", "country", one.Counterpart?.Id),
                ("value", "number", Number(one.Value)),
                ("unit", "string", one.Value.Unit),
                .. Days(one.Period),
            ],
            Meeting one =>
            [
                .. Parties("involved", one.Participants),
                ("name", "name", one.Form),
                ("location", "address", one.Place?.Name),
                .. Days(one.When),
            ],
            Stance one =>
            [
                ("involved", "entity", one.Party.Id),
                ("name", "name", one.Topic),
                ("position", "string", ContractName.Of(one.Position)),
                ("counterpart", "country", one.Counterpart?.Id),
            ],
            _ => throw new ArgumentOutOfRangeException(
                nameof(statement),
                statement.Kind,
                "It has no properties."
            ),
        };

    private static IEnumerable<(string, string, string?)> Parties(
        string name,
        IEnumerable<Party> parties
    ) => parties.Select(party => (name, "entity", (string?)party.Id));

    private static IEnumerable<(string, string, string?)> Money(Amount? amount) =>
        amount is { Representative: { } value }
            ? [("amount", "number", CellText.Of(value)), ("currency", "string", amount.Currency)]
            : [];

    private static IEnumerable<(string, string, string?)> Days(Timing? timing) =>
        [
            ("startDate", "date", Day(timing?.Period?.From)),
            ("endDate", "date", Day(timing?.Period?.To)),
        ];

    private static string? Day(DateOnly? day) =>
        day is { } known ? DateBounds.Day(known).ToString() : null;

    private static string? Number(Quantity? quantity) =>
        quantity is { Representative: { } value } ? CellText.Of(value) : null;

    /// <summary>Lower case, runs of anything but letters and digits as one hyphen.</summary>
    private static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var letter in name.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(letter))
            {
                key.Append(letter);
            }
            else if (key.Length > 0 && key[^1] != '-')
            {
                key.Append('-');
            }
        }
        return key.ToString().TrimEnd('-');
    }
}
