using System.Globalization;
using Parley.Entries;
using Parley.Ledger.Views;
using Parley.Publishing.Maps;
using Parley.Statements;
using Parley.Values;

namespace Parley.Publishing.Briefs;

/// <summary>
/// The grammar of the brief: makes parts and lines from what a view holds. Every figure that leaves here is a citation, and words of
/// a source are cut from one of its sentences.
/// </summary>
internal sealed class BriefComposer
{
    private const int MostWitnesses = 2;
    private const int LongestPhrase = 96;
    private readonly Dictionary<StatementId, string> entryOf = [];
    private readonly ILookup<string, Conflict> conflicts;

    public BriefComposer(LedgerView view)
    {
        View = view;
        foreach (var entry in view.Entries)
        {
            foreach (var statement in entry.Statements)
            {
                entryOf[statement] = entry.Id;
            }
        }
        conflicts = view
            .Conflicts.SelectMany(conflict =>
                conflict.Subjects.Select(subject => (subject, conflict))
            )
            .ToLookup(pair => pair.subject, pair => pair.conflict, StringComparer.Ordinal);
    }

    public LedgerView View { get; }

    public static BriefLine Line(params IEnumerable<BriefPart> parts) => new([.. parts]);

    public static BriefPart Words(string words) => new BriefWords(words);

    public static BriefPart Day(DateBounds bounds) => new BriefDay(BriefText.Day(bounds));

    public BriefPart Name(Party party) => new BriefName(View.Case.NameOf(party));

    public BriefPart Names(IReadOnlyList<Party> parties) =>
        new BriefName(
            parties.Count switch
            {
                0 => "Somebody",
                1 => View.Case.NameOf(parties[0]),
                <= 4 => string.Join(", ", parties.SkipLast(1).Select(View.Case.NameOf))
                    + " and "
                    + View.Case.NameOf(parties[^1]),
                _ => string.Join(", ", parties.Take(3).Select(View.Case.NameOf)) + " and others",
            }
        );

    /// <summary>The amount of an entry, or nothing.</summary>
    public IEnumerable<BriefPart> Amount(LedgerEntry entry)
    {
        if (entry.Amount is not { Representative: { } value } amount)
        {
            return [];
        }
        return
        [
            Number(entry, MoneyLabel.Of(amount), value),
            .. amount.Covers == AmountScope.Project
                ? [Words(" project cost")]
                : Array.Empty<BriefPart>(),
            .. amount.Nature == AmountNature.Stock
                ? [Words(" as a level to reach")]
                : Array.Empty<BriefPart>(),
        ];
    }

    /// <summary>The jobs of an entry, or nothing.</summary>
    public IEnumerable<BriefPart> Jobs(LedgerEntry entry) =>
        entry.Jobs is { Representative: { } value }
            ?
            [
                Number(
                    entry,
                    value.ToString("#,##0", CultureInfo.InvariantCulture) + " jobs",
                    value
                ),
            ]
            : [];

    /// <summary>What an entry is about, in the words of a source, or nothing.</summary>
    public IEnumerable<BriefPart> Subject(LedgerEntry entry) =>
        entry.Subject is { } subject
            ? Phrase(entry.Id, subject, entry.Statements, entry.Source)
            : [];

    /// <summary>What an entry does and about what, in the words of a source where there are any.</summary>
    public IEnumerable<BriefPart> Deed(LedgerEntry entry)
    {
        if (entry.Action is { } action)
        {
            var words =
                entry.Kind == StatementKind.Stance ? action : BriefText.Infinitive(action) + ":";
            yield return Words(entry.Subject is null ? words.TrimEnd(':') : words + " ");
        }
        foreach (var part in Subject(entry))
        {
            yield return part;
        }
    }

    /// <summary>The topic of a position, in the words of a source.</summary>
    public IEnumerable<BriefPart> Topic(PositionRow row) =>
        Phrase(
            row.Statements.Select(id => entryOf.GetValueOrDefault(id)).FirstOrDefault()
                ?? row.Issue,
            row.Topic,
            row.Statements,
            null
        );

    /// <summary>A side of a conflict: its value with unit, period and basis.</summary>
    public IEnumerable<BriefPart> Side(Conflict conflict, ConflictValue side)
    {
        decimal? number = decimal.TryParse(
            side.Value,
            NumberStyles.Number,
            CultureInfo.InvariantCulture,
            out var parsed
        )
            ? parsed
            : null;
        // What the case itself holds against the texts is a name, which needs no sentence; a figure always does.
        yield return number is null && side.Statements.Count == 0
            ? new BriefName(side.Value)
            : new BriefCitation(number is { } value ? Label(value, side.Unit) : side.Value)
            {
                Subject = conflict.Subjects[0],
                Value = number,
                Statements = Witnesses(side.Statements, number),
                Dispute = conflict.Id,
                BesideOtherSides = true,
            };
        if (side.Period is { } period)
        {
            yield return Words(", ");
            yield return new BriefDay(period);
        }
        if (side.Basis is { } basis)
        {
            yield return Words(", ");
            yield return new BriefName(BasisName(basis));
        }
        if (side.Origins > 1)
        {
            yield return Words(", ");
            yield return new BriefCount(BriefText.Many(side.Origins, "independent origin"));
        }
    }

    /// <summary>What an entry says, in one line: who does what, how much, where.</summary>
    public BriefLine Describe(LedgerEntry entry, bool withAmount = true)
    {
        var parts = new List<BriefPart>();
        switch (entry.Kind)
        {
            case StatementKind.Tariff:
                parts.Add(Names(entry.Actors));
                parts.Add(Words(": "));
                if (entry.Rate is { Representative: { } rate })
                {
                    parts.Add(Number(entry, Label(rate, "percent"), rate));
                    parts.Add(Words(" "));
                }
                parts.Add(Words("duty"));
                if (entry.Subject is { } scope)
                {
                    parts.Add(Words(" on "));
                    parts.Add(new BriefName(scope));
                }
                if (entry.Target is { } target)
                {
                    parts.Add(Words(" from "));
                    parts.Add(Name(target));
                }
                break;
            case StatementKind.Meeting:
                parts.Add(Names(entry.Actors));
                parts.Add(Words(": " + (entry.Action ?? "meeting")));
                Where(parts, entry);
                if (entry.When?.Period is { From: { } from } period)
                {
                    parts.Add(Words(", "));
                    parts.Add(Day(new(from, period.To ?? from)));
                }
                break;
            default:
                parts.Add(Names(entry.Actors));
                parts.Add(Words(": "));
                parts.AddRange(Deed(entry));
                if (withAmount && entry.Amount is not null)
                {
                    parts.Add(Words(entry.Subject is null ? " " : ", "));
                    parts.AddRange(Amount(entry));
                }
                break;
        }
        return new(parts);
    }

    /// <summary>Where an entry stands, since when, and how many independent origins say so.</summary>
    public static BriefLine Standing(LedgerEntry entry)
    {
        var parts = new List<BriefPart>
        {
            Words(entry.Status is { } status ? BriefText.Of(status) : "status not told"),
        };
        if (entry.Since is { } since)
        {
            parts.Add(Words(" since "));
            parts.Add(Day(since));
        }
        if (entry.Origins > 1)
        {
            parts.Add(Words(", "));
            parts.Add(new BriefCount(BriefText.Many(entry.Origins, "origin")));
        }
        return new(parts);
    }

    /// <summary>The first sentence behind an entry.</summary>
    public IEnumerable<BriefPart> Evidence(LedgerEntry entry) =>
        Witnesses(entry.Statements, null)
            .Take(1)
            .SelectMany(id =>
                Phrase(entry.Id, View.Statements[id].Evidence.Quote.Replace('\n', ' '), [id], null)
            );

    /// <summary>Statements that say so, one an article, the first published first.</summary>
    public IReadOnlyList<StatementId> Witnesses(
        IEnumerable<StatementId> statements,
        decimal? value
    ) =>
        [
            .. statements
                .Where(View.Statements.ContainsKey)
                .Select(id => View.Statements[id])
                .Where(statement =>
                    value is not { } stated || StatedValues.Of(statement).Contains(stated)
                )
                .OrderBy(statement =>
                    View.ArticleOf(statement.Document.Article).Article.Published?.Bounds.Latest
                    ?? DateOnly.MaxValue
                )
                .ThenBy(statement => statement.Id)
                .DistinctBy(statement => statement.Document.Article)
                .Take(MostWitnesses)
                .Select(statement => statement.Id),
        ];

    /// <summary>Name of a statistical basis.</summary>
    public string BasisName(string key) =>
        View.Case.Measures.SelectMany(measure => measure.Bases)
            .FirstOrDefault(basis => basis.Key == key)
            ?.Name
        ?? key;

    private static string Label(decimal value, string? unit) =>
        unit switch
        {
            "percent" => value.ToString("0.##", CultureInfo.InvariantCulture) + "%",
            { Length: 3 } currency when currency.All(char.IsAsciiLetterUpper) => MoneyLabel.Of(
                value,
                currency
            ),
            null => value.ToString("#,##0.##", CultureInfo.InvariantCulture),
            _ => value.ToString("#,##0.##", CultureInfo.InvariantCulture) + " " + unit,
        };

    private static void Where(List<BriefPart> parts, LedgerEntry entry)
    {
        if (entry.Places.Count > 0)
        {
            parts.Add(Words(" in "));
            parts.Add(new BriefName(entry.Places[0].Name));
        }
    }

    private BriefCitation Number(LedgerEntry entry, string text, decimal value)
    {
        var witnesses = Witnesses(entry.Statements, value);
        return new(text)
        {
            Subject = entry.Id,
            Value = value,
            Statements = witnesses,
            Source = entry.Source,
            AsLaw = entry is { Kind: StatementKind.Tariff, Status: Status.InForce },
            Dispute = conflicts[entry.Id]
                .FirstOrDefault(conflict =>
                    conflict.Values.Any(side => side.Statements.Any(witnesses.Contains))
                )
                ?.Id,
        };
    }

    private IEnumerable<BriefPart> Phrase(
        string subject,
        string text,
        IReadOnlyList<StatementId> statements,
        SourceReference? source
    )
    {
        var cut = text.Length;
        if (cut > LongestPhrase)
        {
            cut = text.LastIndexOf(' ', LongestPhrase);
            cut = cut < LongestPhrase / 2 ? LongestPhrase : cut;
        }
        var printed = text[..cut];
        var holding = statements
            .Where(id =>
                View.Statements.TryGetValue(id, out var statement)
                && StatedWords.Hold(statement, printed)
            )
            .ToList();
        yield return new BriefCitation(printed)
        {
            Subject = subject,
            Statements = Witnesses(holding.Count > 0 ? holding : statements, null),
            Source = source,
        };
        if (cut < text.Length)
        {
            yield return Words("…");
        }
    }
}
