using Parley.Extraction.Clauses;
using Parley.Extraction.Statuses;
using Parley.Statements;

namespace Parley.Extraction.Frames;

/// <summary>Says why a draft is what it is: rule, verbs from the outermost in, and inferences.</summary>
internal static class Explainer
{
    public static List<string> Steps(Draft draft)
    {
        var steps = new List<string>
        {
            $"rule {draft.Rule} at '{draft.Scan.Article.Words(draft.Trigger, draft.Trigger + 1)}'",
        };
        var chain = new List<Predicate>();
        for (var at = draft.Predicate; at is not null && chain.Count < 8; at = at.Governor)
        {
            chain.Add(at);
        }
        for (var i = chain.Count - 1; i >= 0; i--)
        {
            steps.Add(Verb(draft.Scan, chain[i], i == 0));
        }
        if (draft.Status is { } status)
        {
            steps.Add("status " + ContractName.Of(status));
        }
        steps.AddRange(draft.Inferred.Select(pair => $"{pair.Key} inferred: {pair.Value}"));
        return steps;
    }

    private static string Verb(SentenceScan scan, Predicate predicate, bool own)
    {
        var parts = new List<string>
        {
            $"verb '{scan.Article.Words(predicate.Start, predicate.End).Replace('\n', ' ')}'",
        };
        if (predicate.Subject is { } subject)
        {
            parts.Add(
                $"of {string.Join(", ", subject.Parties)}{(subject.Inferred is { } why ? $" ({why})" : "")}"
            );
        }
        if (SentenceReader.IsReport(predicate.Lemma))
        {
            parts.Add("reports");
        }
        else if (!own && ControlTable.OfVerb(predicate.Lemma) is { } says)
        {
            parts.Add("makes what depends on it " + ContractName.Of(says));
        }
        if (predicate.Modal is { } modal)
        {
            parts.Add($"modal '{modal}'");
        }
        if (predicate.Negated)
        {
            parts.Add("negated");
        }
        if (predicate.Passive)
        {
            parts.Add("passive");
        }
        if (predicate.Link >= 0)
        {
            parts.Add($"hangs on '{scan.Lower(predicate.Link)}'");
        }
        return string.Join(", ", parts);
    }
}
