using Parley.Cases;

namespace Parley.Reconciliation.Dating;

/// <summary>Bounds the day of a text by the terms of the people whom it names in office.</summary>
/// <param name="names">People of the case with their offices.</param>
internal sealed class OfficeTerms(CaseNames names)
{
    /// <summary>Of several terms in one office the latest is meant where nothing tells otherwise.</summary>
    private readonly List<IGrouping<string, Term>> terms =
    [
        .. (
            from person in names.People
            from office in person.Offices
            where office.From is not null
            select new Term(
                office.Title,
                person.Family,
                office.From!.Value,
                office.To ?? DateOnly.MaxValue
            )
        )
            .GroupBy(term => term.Title + "\n" + term.Family, StringComparer.Ordinal)
            .Select(person => person.MaxBy(one => one.From.DayNumber)!)
            .GroupBy(term => term.Title, StringComparer.Ordinal),
    ];

    /// <summary>First and last day on which everybody whom the text names in office held it, or null where it names nobody or they disagree.</summary>
    public OfficeBound? Bound(string text)
    {
        var from = DateOnly.MinValue;
        var to = DateOnly.MaxValue;
        var grounds = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var title in terms)
        {
            var first = text.IndexOf(title.Key, StringComparison.Ordinal);
            foreach (var term in title)
            {
                if (first < 0 || !NamesInOffice(text, first, term.Title, term.Family))
                {
                    continue;
                }
                from = term.From > from ? term.From : from;
                to = term.To < to ? term.To : to;
                grounds.Add($"{term.Title} {term.Family}");
            }
        }
        return grounds.Count == 0 || from > to ? null : new(from, to, string.Join(", ", grounds));
    }

    /// <summary>"President Donald Trump", "Prime Minister Ishiba", but not "former Prime Minister Abe".</summary>
    private static bool NamesInOffice(string text, int first, string title, string family)
    {
        for (
            var at = first;
            at >= 0;
            at = text.IndexOf(title, at + title.Length, StringComparison.Ordinal)
        )
        {
            var after = text.AsSpan(at + title.Length);
            var name = after[..Math.Min(after.Length, 40)];
            var found = name.IndexOf(family, StringComparison.Ordinal);
            if (
                found > 0
                && OnlyNames(name[..found])
                && !text.AsSpan(0, at)
                    .TrimEnd()
                    .EndsWith("former", StringComparison.OrdinalIgnoreCase)
            )
            {
                return true;
            }
        }
        return false;
    }

    private static bool OnlyNames(ReadOnlySpan<char> between)
    {
        foreach (var word in between.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!char.IsUpper(word[0]))
            {
                return false;
            }
        }
        return between.IndexOfAny(',', ';', '\n') < 0;
    }

    private sealed record Term(string Title, string Family, DateOnly From, DateOnly To);
}
