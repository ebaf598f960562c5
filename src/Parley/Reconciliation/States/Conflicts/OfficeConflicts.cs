using System.Globalization;
using Parley.Cases;
using Parley.Entries;
using Parley.Statements;

namespace Parley.Reconciliation.States.Conflicts;

/// <summary>Somebody called incoming or former who held the office on the day of the article.</summary>
internal sealed class OfficeConflicts(Case @case, VisibleSet visible)
{
    /// <summary>Code units from the word to the name: "incoming Japanese Prime Minister Shigeru".</summary>
    private const int Reach = 60;

    private static readonly List<string> Words =
    [
        .. EmbeddedTable
            .WordsOf("States/Conflicts/office-words")
            .Order(StringComparer.Ordinal)
            .Select(word => word + " "),
    ];

    public IEnumerable<Conflict> Find(IReadOnlyList<LedgerEntry> entries)
    {
        var tellings = entries
            .SelectMany(entry =>
                entry.Statements.Select(id => (Entry: entry, Statement: visible.Statements[id]))
            )
            .Where(one =>
                Words.Exists(word =>
                    one.Statement.Evidence.Quote.Contains(word, StringComparison.Ordinal)
                )
            )
            .SelectMany(one =>
                Wrong(one.Statement).Select(wrong => (wrong, one.Entry, one.Statement))
            )
            .GroupBy(one => one.wrong)
            .OrderBy(group => group.Key.Person, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Word, StringComparer.Ordinal);
        foreach (var telling in tellings)
        {
            var ids = telling.Select(one => one.Statement.Id).Distinct().Order().ToList();
            var (person, office, word) = telling.Key;
            yield return ConflictMaker.Make(
                ConflictCause.Stale,
                $"{person}: {office.Title}",
                [
                    .. telling
                        .Select(one => one.Entry.Id)
                        .Distinct(StringComparer.Ordinal)
                        .Order(StringComparer.Ordinal),
                ],
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the case has {person} as {office.Title} since {office.From:yyyy-MM-dd}; the article came out later"
                ),
                [
                    new($"{word} {office.Title}", null, null, null, ids, visible.Origins(ids)),
                    new(
                        office.Title,
                        null,
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"since {office.From:yyyy-MM-dd}"
                        ),
                        "offices of the case",
                        [],
                        0
                    ),
                ]
            );
        }
    }

    private IEnumerable<(string Person, Office Office, string Word)> Wrong(Statement statement)
    {
        if (statement.Document.Published?.Bounds is not { } published)
        {
            yield break;
        }
        var quote = statement.Evidence.Quote;
        foreach (var word in Words)
        {
            var at = quote.IndexOf(word, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }
            var after = quote.Substring(
                at + word.Length,
                Math.Min(quote.Length - at - word.Length, Reach)
            );
            foreach (var person in @case.Names.People)
            {
                var name = after.IndexOf(person.Family, StringComparison.Ordinal);
                if (name < 0)
                {
                    continue;
                }
                foreach (var office in person.Offices)
                {
                    var title = after
                        .AsSpan(0, name)
                        .IndexOf(office.Title, StringComparison.Ordinal);
                    if (
                        title >= 0
                        && office.From <= published.Earliest
                        && (office.To ?? DateOnly.MaxValue) >= published.Latest
                    )
                    {
                        yield return (person.Name, office, word.Trim());
                    }
                }
            }
        }
    }
}
