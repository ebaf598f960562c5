using Parley.Extraction.Attributions;
using Parley.Extraction.Mentions;
using Parley.Extraction.Text;

namespace Parley.Extraction.Clauses;

/// <summary>Finds the verb groups of a sentence, what each hangs on, and who does it.</summary>
internal static class SentenceReader
{
    /// <summary>Whether a verb only reports what its clause says.</summary>
    public static bool IsReport(string lemma) => CueTable.OfVerb(lemma) is { Reports: true };

    public static SentenceScan Read(ArticleScan article, Sentence sentence, Discourse discourse)
    {
        var classes = new WordClass[sentence.End - sentence.First];
        for (var i = 0; i < classes.Length; i++)
        {
            var at = sentence.First + i;
            classes[i] =
                article.At(at) is PercentMention or MoneyMention or QuantityMention or NumberMention
                    ? WordClass.Number
                : article.At(at) is DateMention or PlaceMention ? WordClass.Open
                : Grammar.ClassOf(article.Tokens[at]);
        }
        var scan = new SentenceScan
        {
            Article = article,
            Sentence = sentence,
            Classes = classes,
            Chunks = ChunkReader.Read(article, sentence, discourse),
        };
        for (var at = scan.First; at < scan.End; at++)
        {
            if (VerbReader.At(scan, at) is { } predicate)
            {
                scan.Predicates.Add(predicate);
                at = Math.Max(at, predicate.End - 1);
            }
        }
        for (var i = 0; i < scan.Predicates.Count; i++)
        {
            SubjectFinder.Find(scan, scan.Predicates[i], i);
            GovernorFinder.Find(scan, scan.Predicates[i], i);
        }
        for (var i = 0; i < scan.Predicates.Count; i++)
        {
            SubjectFinder.Inherit(scan, scan.Predicates[i], i);
        }
        for (var i = 0; i < scan.Predicates.Count; i++)
        {
            var predicate = scan.Predicates[i];
            predicate.Tail =
                i + 1 < scan.Predicates.Count
                    ? Math.Max(predicate.End, scan.Predicates[i + 1].ClauseStart)
                    : scan.End;
        }
        return scan;
    }
}
