using Parley.Extraction.Clauses;
using Parley.Extraction.Mentions;

namespace Parley.Extraction.Attributions;

/// <summary>The words that a cue reports: a quotation, a clause behind it, or what goes before it.</summary>
internal sealed class ContentFinder(SentenceScan scan, Quotations quotations, SourceFinder sources)
{
    /// <summary>Tokens of a clause that goes before its report.</summary>
    private const int Longest = 60;

    /// <summary>The content of a cue whose own clause begins at a token and whose words end before another.</summary>
    public (TokenRange? Content, bool Direct) Of(int clause, int end, TokenRange? quotedBefore)
    {
        if (quotedBefore is { } spoken)
        {
            return (spoken, true);
        }
        if (QuotedBehind(end, 14) is { } follows)
        {
            return (follows, true);
        }
        var behind = Behind(end);
        if (
            scan.Lower(clause - 1) is ","
            && HoldsVerb(scan.First, clause)
            && !ClauseBehind(SkipDate(end), 6)
            && Before(clause) is { } ahead
        )
        {
            return (ahead, false);
        }
        if (behind is { } found && (OpensClause(found.First) || found.End - found.First > 3))
        {
            return (found, false);
        }
        return (Before(clause) ?? behind, false);
    }

    private bool HoldsVerb(int first, int end)
    {
        for (var at = Math.Max(first, end - Longest); at < end; at++)
        {
            if (sources.GroupAt(at) is { Finite: true })
            {
                return true;
            }
        }
        return false;
    }

    private int SkipDate(int at) =>
        at < scan.End && scan.Article.At(at) is DateMention ? scan.Article.EndOf(at) : at;

    /// <summary>The quotation that a cue introduces within some tokens, or null.</summary>
    public TokenRange? QuotedBehind(int from, int reach)
    {
        for (var at = from; at < Math.Min(scan.End, from + reach); at++)
        {
            if (quotations.Opens(at))
            {
                return
                    at == from
                    || scan.Lower(at - 1) is "," or ":" or "that"
                    || sources.GroupAt(at - 1) is not null
                    ? quotations.At(at)
                    : null;
            }
            if (
                sources.GroupAt(at) is { Finite: true }
                || scan.Lower(at) is ";" or "." or "that" && !quotations.Opens(at + 1)
            )
            {
                return null;
            }
        }
        return null;
    }

    /// <summary>The quotation that ends before the clause of a verb ("…," the minister said), or null.</summary>
    public TokenRange? QuotedBefore(Predicate predicate)
    {
        if (
            predicate.Start > scan.First
            && quotations.At(predicate.Start - 1) is { } beside
            && beside.End == predicate.Start
        )
        {
            return beside;
        }
        if (
            predicate.Start <= scan.First
            || sources.Before(predicate.Start) is not { } subject
            || subject.First <= 0
        )
        {
            return null;
        }
        var at = subject.First - 1;
        if (at >= scan.First && scan.Lower(at) is "," or "-")
        {
            at--;
        }
        return
            quotations.At(at) is { } quoted
            && (quoted.End == at + 1)
            && quotations.At(subject.First) is null
            && (at >= scan.First || GoesOn(at))
            ? quoted
            : null;
    }

    /// <summary>"…?" she asked: a quotation whose own mark ended the sentence before, in the same block.</summary>
    private bool GoesOn(int closing) =>
        closing > 0
        && !Quotations.StartsBlock(scan.Article, closing + 1)
        && scan.Article.Tokens[closing - 1].Lower is "?" or "!" or ",";

    /// <summary>Whether a clause that a cue could report begins within some tokens.</summary>
    public bool ClauseBehind(int from, int reach)
    {
        for (var at = from; at < Math.Min(scan.End, from + reach); at++)
        {
            if (OpensClause(at) || quotations.Opens(at))
            {
                return true;
            }
            if (scan.Lower(at) is "," or ";" or "." or "(")
            {
                return false;
            }
            if (sources.GroupAt(at) is { } verb)
            {
                return verb.Finite && at > from && verb.ClauseStart >= from;
            }
        }
        return false;
    }

    /// <summary>"that", "whether", "how": words that open a reported clause.</summary>
    public bool OpensClause(int at) =>
        scan.Lower(at)
            is "that"
                or "whether"
                or "if"
                or "how"
                or "what"
                or "why"
                or "where"
                or "when"
                or "who"
                or "which"
                or "whom";

    /// <summary>From a token to the end of the sentence, its stop left out.</summary>
    public TokenRange? Behind(int from)
    {
        var first = from;
        while (
            first < scan.End
            && (scan.Lower(first) is "," or ":" or "-" || scan.Class(first) is WordClass.Adv)
        )
        {
            first++;
        }
        if (
            first < scan.End
            && scan.Article.At(first) is DateMention
            && scan.Lower(scan.Article.EndOf(first)) == "that"
        )
        {
            first = scan.Article.EndOf(first);
        }
        for (var at = first; at < Math.Min(scan.End, first + 10); at++)
        {
            if (scan.Lower(at) == "that" && sources.GroupAt(at) is null)
            {
                first = at;
                break;
            }
            if (sources.GroupAt(at) is not null || scan.Lower(at) is ",")
            {
                break;
            }
        }
        // What is said within a quotation ends with it.
        return Trimmed(
            first,
            quotations.At(from - 1) is { } around && around.End > from
                ? Math.Min(around.End - 1, scan.End)
                : scan.End
        );
    }

    /// <summary>From the start of the sentence, or of the clause, to a token.</summary>
    public TokenRange? Before(int end)
    {
        var last = end;
        while (last > scan.First && scan.Class(last - 1) is WordClass.Mark or WordClass.Adv)
        {
            last--;
        }
        if (last <= scan.First)
        {
            return null;
        }
        var first = scan.First;
        if (quotations.At(last - 1) is { } quoted && quoted.First < first)
        {
            return quoted;
        }
        while (first < last && scan.Class(first) is WordClass.Conj)
        {
            first++;
        }
        return last - first >= 2 ? new(first, last) : null;
    }

    /// <summary>The sentence around a token.</summary>
    public TokenRange? Around(int at) => Behind(at + 1) ?? Before(at);

    public TokenRange? Trimmed(int first, int end)
    {
        var last = end;
        while (last > first && scan.Lower(last - 1) is "." or "," or ";")
        {
            last--;
        }
        while (first < last && scan.Class(first) is WordClass.Mark && !quotations.Opens(first))
        {
            first++;
        }
        return last > first ? new(first, last) : null;
    }
}
