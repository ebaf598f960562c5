using Parley.Entries;
using Parley.Ledger.Views;
using Parley.Statements;
using static Parley.Publishing.Briefs.BriefComposer;

namespace Parley.Publishing.Briefs;

/// <summary>Compiles the brief from a view: leader's card, positions, map, figures in dispute, tariffs, open promises, what changed.</summary>
public sealed class BriefCompiler
{
    private readonly LedgerView view;
    private readonly BriefOptions options;
    private readonly BriefComposer composer;
    private readonly IReadOnlyList<LedgerEntry> promises;

    private BriefCompiler(LedgerView view, BriefOptions options)
    {
        this.view = view;
        this.options = options;
        composer = new(view);
        promises = OpenPromises.Of(view, options);
    }

    /// <summary>Compiles a brief. It says nothing that the view does not hold; check it with <see cref="BriefLinter"/> before printing.</summary>
    /// <param name="view">The ledger at its clocks.</param>
    /// <param name="mapSvg">The map as Parley drew it.</param>
    /// <param name="options">How much to print.</param>
    public static Brief Compile(LedgerView view, string mapSvg, BriefOptions options)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(mapSvg);
        ArgumentNullException.ThrowIfNull(options);
        var compiler = new BriefCompiler(view, options);
        BriefSection[] sections =
        [
            new("card", "At a glance", [.. compiler.Card()]),
            new("positions", "Positions of both sides", [.. compiler.Positions()]),
            new("map", "The map", [new BriefPicture(mapSvg)]),
            new("disputes", "Figures in dispute", [.. compiler.Disputes()]),
            new("tariffs", "Tariffs as reported", [.. compiler.Tariffs()]),
            new("promises", "Open promises", [.. compiler.Promises()]),
            new("changes", "What changed", [.. compiler.Changes()]),
        ];
        return new(
            view.Case.Title.GetValueOrDefault("en", view.Case.Key),
            view.Today,
            view.AsOf,
            view.HoldsSamples,
            compiler.Basis(),
            [.. sections.Where(section => section.Blocks.Count > 0)]
        );
    }

    private BriefLine Basis() =>
        Line(
            Words("Compiled from "),
            new BriefCount(BriefText.Many(view.Statements.Count, "statement")),
            Words(" in "),
            new BriefCount(BriefText.Many(view.Articles.Count, "article")),
            Words(" of "),
            new BriefCount(
                BriefText.Many(
                    view.Articles.Select(article => article.Article.Outlet)
                        .OfType<string>()
                        .Distinct()
                        .Count(),
                    "outlet"
                )
            ),
            Words(
                view.Entries.Any(entry => entry.Origin == EntryOrigin.Reference)
                    ? ". A dagger marks a curated figure: it has an address and no sentence, and enters no total."
                    : "."
            )
        );

    private IEnumerable<BriefBlock> Card()
    {
        foreach (
            var party in new[] { view.Case.Names.Home, view.Case.Names.Host }.Where(code =>
                code.Length > 0
            )
        )
        {
            var name = view.Case.NameOf(new(party));
            yield return CardList($"{name} asks", party, StanceKind.Demands, StanceKind.Seeks);
            yield return CardList($"{name} offers", party, StanceKind.Offers);
        }
        var largest = promises
            .Where(entry => entry is { Amount: not null, Origin: EntryOrigin.Read })
            .Take(options.CardLines + 2)
            .Select(entry =>
                Line([
                    .. composer.Amount(entry),
                    Words(" – "),
                    composer.Names(entry.Actors),
                    Words(", "),
                    .. Standing(entry).Parts,
                ])
            )
            .ToList();
        yield return new BriefList("Largest open promises", largest, Wide: true);
        yield return new BriefList(
            "Handle with care",
            [.. view.Conflicts.Take(options.CardLines).Select(DisputeLine)],
            Wide: true
        );
        var meetings = view
            .Entries.Where(entry =>
                entry
                    is {
                        Kind: StatementKind.Meeting,
                        Status: Status.Planned,
                        When.Period: { } period
                    }
                && (period.To ?? period.From) >= (view.AsOf ?? view.Today)
            )
            .OrderBy(entry => entry.When!.Period!.Value.From)
            .ThenBy(entry => entry.Id, StringComparer.Ordinal)
            .Take(options.CardLines)
            .Select(entry => composer.Describe(entry))
            .ToList();
        yield return new BriefList("Meetings ahead", meetings, Wide: true);
    }

    private BriefList CardList(string heading, string party, params StanceKind[] stances) =>
        new(
            heading,
            [
                .. view
                    .Positions.Where(row => row.Party.Id == party && stances.Contains(row.Position))
                    .OrderByDescending(row => row.Statements.Count)
                    .ThenByDescending(row => row.Since?.Latest ?? DateOnly.MinValue)
                    .ThenBy(row => row.Topic, StringComparer.Ordinal)
                    .DistinctBy(row => row.Issue)
                    .Take(options.CardLines)
                    .Select(row =>
                        Line([
                            new BriefName(IssueName(row.Issue)),
                            Words(": "),
                            .. composer.Topic(row),
                        ])
                    ),
            ]
        );

    private BriefLine DisputeLine(Conflict conflict)
    {
        var parts = new List<BriefPart>(About(conflict).Parts) { Words(": ") };
        foreach (var side in conflict.Values)
        {
            if (side != conflict.Values[0])
            {
                parts.Add(Words(" against "));
            }
            parts.AddRange(composer.Side(conflict, side));
        }
        parts.Add(Words($" ({BriefText.Of(conflict.Cause)})"));
        return new(parts);
    }

    private BriefLine About(Conflict conflict)
    {
        if (
            view.Series.FirstOrDefault(series => conflict.Subjects.Contains(series.Id)) is
            { } series
        )
        {
            var parts = new List<BriefPart>();
            if (series.Subject is { } subject)
            {
                parts.Add(composer.Name(subject));
                parts.Add(Words(", "));
            }
            parts.Add(new BriefName(series.Measure));
            if (series.Counterpart is { } counterpart)
            {
                parts.Add(Words(" with "));
                parts.Add(composer.Name(counterpart));
            }
            return new(parts);
        }
        return
            view.Entries.FirstOrDefault(entry => conflict.Subjects.Contains(entry.Id)) is { } entry
            ? composer.Describe(entry, withAmount: false)
            : Line(Words("Values that disagree"));
    }

    private IEnumerable<BriefBlock> Positions()
    {
        string[] parties = [view.Case.Names.Home, view.Case.Names.Host];
        var rows = view
            .Case.Issues.Select(issue =>
                (
                    issue,
                    sides: parties
                        .Select(party =>
                            view.Positions.Where(row =>
                                    row.Issue == issue.Key && row.Party.Id == party
                                )
                                .ToList()
                        )
                        .ToList()
                )
            )
            .Where(row => row.sides.Any(side => side.Count > 0))
            .Select(row => new BriefRow(
                null,
                [
                    [Line(new BriefName(IssueName(row.issue.Key)))],
                    .. row.sides.Select(side =>
                        (IReadOnlyList<BriefLine>)[.. side.Select(PositionLine)]
                    ),
                ]
            ))
            .ToList();
        if (rows.Count > 0)
        {
            yield return new BriefTable(
                null,
                ["Issue", .. parties.Select(party => view.Case.NameOf(new(party)))],
                rows
            );
        }
    }

    private BriefLine PositionLine(PositionRow row)
    {
        var parts = new List<BriefPart> { Words(BriefText.Of(row.Position) + " ") };
        parts.AddRange(composer.Topic(row));
        if (row.Since is { } since)
        {
            parts.Add(Words(", since "));
            parts.Add(Day(since));
        }
        return new(parts);
    }

    private IEnumerable<BriefBlock> Disputes()
    {
        if (view.Conflicts.Count == 0)
        {
            yield break;
        }
        yield return new BriefTable(
            null,
            ["About", "Values, never averaged", "Cause and ground"],
            [
                .. view.Conflicts.Select(conflict => new BriefRow(
                    conflict.Id,
                    [
                        [About(conflict)],
                        [.. conflict.Values.Select(side => Line(composer.Side(conflict, side)))],
                        [
                            Line(Words(BriefText.Of(conflict.Cause))),
                            Line(new BriefReason(conflict.Ground, conflict.Id)),
                        ],
                    ]
                )),
            ]
        );
    }

    private IEnumerable<BriefBlock> Tariffs()
    {
        var rows = view
            .Entries.Where(entry =>
                entry is { Kind: StatementKind.Tariff, Origin: EntryOrigin.Read }
            )
            .OrderBy(entry => entry.Status == Status.InForce ? 0 : 1)
            .ThenByDescending(entry => entry.Since?.Latest ?? DateOnly.MinValue)
            .ThenBy(entry => entry.Id, StringComparer.Ordinal)
            .Take(options.Promises)
            .Select(entry => new BriefRow(
                entry.Id,
                [
                    [composer.Describe(entry)],
                    [Standing(entry)],
                    [Line(composer.Evidence(entry))],
                ]
            ))
            .ToList();
        if (rows.Count > 0)
        {
            yield return new BriefTable(
                null,
                ["Duty", "Standing", "In the words of the source"],
                rows
            );
        }
    }

    private IEnumerable<BriefBlock> Promises()
    {
        string[] columns = ["Who", "What", "Amount", "Where", "Standing"];
        var read = promises.Where(entry => entry.Origin == EntryOrigin.Read).ToList();
        var totals = OpenPromises.Totals(read).Select(total => Line(total)).ToList();
        if (totals.Count > 0)
        {
            yield return new BriefList(
                "Counted once, by kind of money, never across kinds",
                totals
            );
        }
        if (read.Count > 0)
        {
            yield return new BriefTable(
                "Read from pages",
                columns,
                [.. read.Take(options.Promises).Select(PromiseRow)]
            );
        }
        if (read.Count > options.Promises)
        {
            yield return Remainder(read.Count - options.Promises);
        }
        var curated = promises.Where(entry => entry.Origin == EntryOrigin.Reference).ToList();
        if (curated.Count > 0 && options.Curated > 0)
        {
            yield return new BriefTable(
                "Curated, for comparison",
                columns,
                [.. curated.Take(options.Curated).Select(PromiseRow)]
            );
        }
        if (curated.Count > options.Curated)
        {
            yield return Remainder(curated.Count - options.Curated);
        }
    }

    private static BriefList Remainder(int count) =>
        new(
            null,
            [
                Line(
                    Words("The ledger holds "),
                    new BriefCount(BriefText.Many(count, "more", "more")),
                    Words(" of them.")
                ),
            ]
        );

    private BriefRow PromiseRow(LedgerEntry entry) =>
        new(
            entry.Id,
            [
                [Line(composer.Names(entry.Actors))],
                [
                    Line(
                        entry.Origin == EntryOrigin.Read
                            ? composer.Deed(entry)
                            : composer.Subject(entry)
                    ),
                ],
                [Line(composer.Amount(entry)), Line(composer.Jobs(entry))],
                [Line(new BriefName(string.Join(", ", entry.Places.Select(place => place.Name))))],
                [Standing(entry)],
            ]
        );

    private IEnumerable<BriefBlock> Changes()
    {
        var entries = view.Entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        foreach (
            var item in view
                .Timeline.Where(item => item.Changes.Count > 0 && item.Story.Day is not null)
                .Reverse()
                .Take(options.Stories)
        )
        {
            var changes = item
                .Changes.Where(change => entries.ContainsKey(change.Entry))
                .OrderBy(change => change.From is null)
                .ToList();
            var lines = changes
                .Take(options.Changes)
                .Select(change => ChangeLine(change, entries[change.Entry]));
            yield return new BriefList(
                BriefText.Day(item.Story.Day!.Value),
                changes.Count > options.Changes
                    ? [.. lines, Others(changes.Count - options.Changes)]
                    : [.. lines]
            );
        }
    }

    private BriefLine ChangeLine(EntryChange change, LedgerEntry entry) =>
        Line([
            Words(
                (change.From is { } from ? BriefText.Of(from) : "new")
                    + " → "
                    + (change.To is { } to ? BriefText.Of(to) : "no status")
                    + ": "
            ),
            .. composer.Describe(entry).Parts,
        ]);

    private static BriefLine Others(int count) =>
        Line(Words("and "), new BriefCount(BriefText.Many(count, "more", "more")), Words("."));

    private string IssueName(string key) =>
        view.Case.Issues.FirstOrDefault(issue => issue.Key == key)
            ?.Name.GetValueOrDefault("en", key)
        ?? key;
}
