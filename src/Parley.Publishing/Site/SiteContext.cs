using Parley.Documents;
using Parley.Entries;
using Parley.Ledger.Views;
using Parley.Statements;
using Parley.Values;

namespace Parley.Publishing.Site;

/// <summary>A view with the ways through it that links need, and the page under way.</summary>
internal sealed class SiteContext
{
    private readonly Dictionary<ArticleId, ArticleView> articles;
    private readonly Dictionary<string, LedgerEntry> entries;
    private readonly Dictionary<StatementId, string> subjectOf = [];
    private readonly ILookup<string, Conflict> conflicts;
    private readonly Dictionary<string, FigureSeries> series;

    public SiteContext(LedgerView view)
    {
        View = view;
        articles = view.Articles.ToDictionary(article => article.Article.Id);
        entries = view.Entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        series = view.Series.ToDictionary(one => one.Id, StringComparer.Ordinal);
        conflicts = view
            .Conflicts.SelectMany(conflict =>
                conflict.Subjects.Distinct().Select(subject => (subject, conflict))
            )
            .ToLookup(pair => pair.subject, pair => pair.conflict, StringComparer.Ordinal);
        foreach (var one in view.Series)
        {
            foreach (var statement in one.Points.SelectMany(point => point.Statements))
            {
                subjectOf[statement] = one.Id;
            }
        }
        foreach (var entry in view.Entries)
        {
            foreach (var statement in entry.Statements)
            {
                subjectOf[statement] = entry.Id;
            }
        }
    }

    public LedgerView View { get; }

    public HtmlBuilder Html { get; } = new();

    /// <summary>The anchor of an article.</summary>
    public static string Anchor(ArticleId id) => "ar_" + id;

    public ArticleView? Article(ArticleId id) => articles.GetValueOrDefault(id);

    public LedgerEntry? Entry(string id) => entries.GetValueOrDefault(id);

    public FigureSeries? Series(string id) => series.GetValueOrDefault(id);

    public Statement? Statement(StatementId id) => View.Statements.GetValueOrDefault(id);

    /// <summary>The entry or series that holds a statement, or null.</summary>
    public string? SubjectOf(StatementId id) => subjectOf.GetValueOrDefault(id);

    /// <summary>Conflicts that touch an entry or a series.</summary>
    public IEnumerable<Conflict> ConflictsOf(string subject) => conflicts[subject];

    public string Name(Party party) => View.Case.NameOf(party);

    public string Names(IReadOnlyList<Party> parties) =>
        parties.Count switch
        {
            0 => "",
            1 => Name(parties[0]),
            <= 4 => string.Join(", ", parties.SkipLast(1).Select(Name))
                + " and "
                + Name(parties[^1]),
            _ => string.Join(", ", parties.Take(3).Select(Name)) + " and others",
        };

    /// <summary>The name of a statistical basis.</summary>
    public string Basis(string key) =>
        View.Case.Measures.SelectMany(measure => measure.Bases)
            .FirstOrDefault(basis => basis.Key == key)
            ?.Name
        ?? key;

    /// <summary>Title of whatever a ledger's identifier names.</summary>
    public string TitleOf(string id) =>
        Entry(id) is { } entry ? entry.Title
        : Series(id) is { } one
            ? $"{SeriesTitle(one)} ({(one.Basis is { } basis ? Basis(basis) : "statistics not named")})"
        : id;

    public string SeriesTitle(FigureSeries one)
    {
        var whose = one.Subject is { } subject ? Name(subject) + ": " : "";
        var toward = one.Counterpart is { } counterpart ? $" with {Name(counterpart)}" : "";
        return whose + one.Measure + toward;
    }

    /// <summary>A link to an entry or series of this view, or the title alone where the view does not show it.</summary>
    public void LinkTo(string id, string? words = null)
    {
        var title = words ?? TitleOf(id);
        if (entries.ContainsKey(id) || series.ContainsKey(id))
        {
            Html.Link(id, title);
        }
        else
        {
            Html.Text(title);
        }
    }
}
