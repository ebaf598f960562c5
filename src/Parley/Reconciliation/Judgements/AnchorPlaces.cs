using Parley.Documents;
using Parley.Statements;

namespace Parley.Reconciliation.Judgements;

/// <summary>The statements of the pages that judgements are about, with the bytes of their evidence.</summary>
internal sealed class AnchorPlaces
{
    private readonly ILookup<PageId, Place> places;

    public AnchorPlaces(
        IEnumerable<Judgement> judgements,
        IEnumerable<Article> articles,
        IEnumerable<Statement> statements
    )
    {
        var judged = judgements
            .SelectMany(judgement => judgement.Anchors.Select(anchor => anchor.Page))
            .ToHashSet();
        var byId = articles
            .Where(article => judged.Contains(article.Id.Page))
            .ToDictionary(article => article.Id);
        places = statements
            .Where(statement => byId.ContainsKey(statement.Document.Article))
            .OrderBy(statement => statement.Id)
            .Select(statement => new Place(
                statement.Id,
                JudgementAnchor.At(byId[statement.Document.Article], statement)
            ))
            .ToLookup(place => place.At.Page);
    }

    /// <summary>The statement that an anchor holds on to, or null.</summary>
    public StatementId? Find(JudgementAnchor anchor)
    {
        var alike = places[anchor.Page].Where(place => place.At.Kind == anchor.Kind).ToList();
        if (
            alike
                .Where(place => place.At.Value == anchor.Value && Shared(place.At, anchor) > 0)
                .OrderByDescending(place => Shared(place.At, anchor))
                .ThenBy(place => place.Id)
                .FirstOrDefault() is
            { } same
        )
        {
            return same.Id;
        }
        var words = Words(anchor.Quote);
        var quoted = alike.FindAll(place => Words(place.At.Quote) == words);
        return quoted.Count == 1 ? quoted[0].Id : null;
    }

    private static int Shared(JudgementAnchor left, JudgementAnchor right) =>
        Math.Min(left.ByteEnd, right.ByteEnd) - Math.Max(left.ByteStart, right.ByteStart);

    private static string Words(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed record Place(StatementId Id, JudgementAnchor At);
}
