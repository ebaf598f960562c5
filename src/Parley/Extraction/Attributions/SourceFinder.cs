using Parley.Extraction.Clauses;
using Parley.Extraction.Mentions;

namespace Parley.Extraction.Attributions;

/// <summary>The words that name a source: the whole noun phrase before or behind its verb, with office, apposition and relative clause.</summary>
internal sealed class SourceFinder
{
    /// <summary>Tokens that a source may be long.</summary>
    private const int Longest = 60;

    private readonly SentenceScan scan;
    private readonly Quotations quotations;
    private readonly Predicate?[] groups;

    public SourceFinder(SentenceScan scan, Quotations quotations)
    {
        this.scan = scan;
        this.quotations = quotations;
        groups = new Predicate?[scan.End - scan.First];
        foreach (var predicate in scan.Predicates)
        {
            for (var at = predicate.Start; at < predicate.End; at++)
            {
                groups[at - scan.First] = predicate;
            }
        }
    }

    /// <summary>The predicate whose group holds a token.</summary>
    public Predicate? GroupAt(int at) =>
        at >= scan.First && at < scan.End ? groups[at - scan.First] : null;

    /// <summary>The subject that ends before a verb group, or null.</summary>
    public TokenRange? Before(int start)
    {
        var end = SkipAdjuncts(start);
        if (end <= scan.First || quotations.At(end - 1) is { } quoted && quoted.End == end)
        {
            return null;
        }
        var last = end - 1;
        if (scan.Class(last) is WordClass.Conj or WordClass.Sub)
        {
            return null;
        }
        if (IsRelative(last))
        {
            return new(last, end);
        }
        if (scan.Lower(last) is "," or "-" && last > scan.First)
        {
            return Apposed(SpeechStart(last), last, end);
        }
        var opening = ClauseStart(last);
        return Trimmed(PhraseStart(last, opening), end);
    }

    /// <summary>The noun phrase that follows a token, as far as its appositions go, or null.</summary>
    public TokenRange? Behind(int from, bool whole)
    {
        var first = from;
        while (first < scan.End && scan.Class(first) is WordClass.Adv)
        {
            first++;
        }
        if (first >= scan.End || !OpensPhrase(first))
        {
            return null;
        }
        var end = PhraseEnd(first, whole);
        return end > first ? new(first, end) : null;
    }

    /// <summary>Whether a noun phrase can begin with a token.</summary>
    public bool OpensPhrase(int at) =>
        scan.Class(at) is WordClass.Open or WordClass.Det or WordClass.Pron or WordClass.Number
        && (GroupAt(at) is null || scan.Class(at) is WordClass.Det);

    /// <summary>"Mr Roe on Tuesday also", "Mr Roe (D-Ohio)": back over what stands between a subject and its verb.</summary>
    private int SkipAdjuncts(int end)
    {
        while (end > scan.First)
        {
            if (scan.Class(end - 1) is WordClass.Adv)
            {
                end--;
            }
            else if (
                scan.Article.At(end - 1) is DateMention date
                && FirstOf(date, end - 1) is var first
                && first > scan.First
                && GroupAt(first - 1) is null
                && scan.Class(first - 1)
                    is WordClass.Prep
                        or WordClass.Open
                        or WordClass.Pron
                        or WordClass.Adv
            )
            {
                end = scan.Class(first - 1) is WordClass.Prep ? first - 1 : first;
            }
            else
            {
                break;
            }
        }
        return end;
    }

    private int FirstOf(Mention mention, int at)
    {
        while (at > scan.First && scan.Article.At(at - 1) == mention)
        {
            at--;
        }
        return at;
    }

    private bool IsRelative(int at) =>
        scan.Class(at) is WordClass.Rel && scan.Lower(at) is "who" or "which";

    /// <summary>Behind the last quotation, colon, semicolon or dash before a token.</summary>
    private int SpeechStart(int last)
    {
        var at = last;
        while (
            at > scan.First
            && last - at < Longest
            && !(scan.Lower(at - 1) is ";" or ":" or "\"")
            && !(quotations.At(at - 1) is { } quoted && !quoted.Holds(last))
            && !(IsDash(at - 1) && last - at > 12)
        )
        {
            at--;
        }
        return at;
    }

    /// <summary>Where the clause that a token lies in can begin at the earliest: behind a conjunction that opens one as well.</summary>
    private int ClauseStart(int last)
    {
        var start = SpeechStart(last);
        var at = last;
        while (at > start && !OpensClause(at - 1))
        {
            at--;
        }
        return at;
    }

    private bool OpensClause(int at) =>
        scan.Class(at) is WordClass.Sub
        && !(scan.Lower(at) == "that" && GroupAt(at + 1) is { Finite: true })
        && !(scan.Lower(at) == "because" && scan.Lower(at + 1) == "of")
        && scan.Lower(at) is not ("as" or "where" or "when" or "once" or "so");

    /// <summary>"Jane Roe, a broker in Leeds, who sells maps,": from the first stretch that can be a name to the comma before the verb.</summary>
    private TokenRange? Apposed(int opening, int comma, int end)
    {
        var mark = scan.Lower(comma);
        var first = opening;
        var found = -1;
        for (var at = opening; at <= comma; at++)
        {
            if (scan.Lower(at) != mark)
            {
                continue;
            }
            if (at < comma && (found < 0 || IsClause(first, at)))
            {
                found = NameEnding(first, at);
            }
            first = at + 1;
        }
        return found < 0 ? null : Trimmed(found, end);
    }

    /// <summary>Where a name begins that ends a stretch between commas, or -1: "the minister", "he thinks that the minister".</summary>
    private int NameEnding(int first, int end)
    {
        var start = first;
        for (var at = first; at < end; at++)
        {
            if (OpensClause(at))
            {
                start = at + 1;
            }
        }
        return IsName(start, end) ? PhraseStart(end - 1, start) : -1;
    }

    /// <summary>Whether a stretch between commas is a clause of its own, not one that goes on with a name.</summary>
    private bool IsClause(int first, int end) =>
        HoldsMainVerb(first, end)
        && scan.Class(first) is not (WordClass.Rel or WordClass.Sub or WordClass.Prep)
        && GroupAt(first) is not ({ Form: VerbForm.Gerund } or { Reduced: true });

    /// <summary>Whether a stretch between commas can name somebody: no preposition before it, no verb of its own.</summary>
    private bool IsName(int first, int end)
    {
        while (first < end && scan.Class(first) is WordClass.Conj or WordClass.Adv)
        {
            first++;
        }
        return first < end
            && OpensPhrase(first)
            && !HoldsMainVerb(first, end)
            && scan.Article.At(first) is not DateMention;
    }

    private bool HoldsMainVerb(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (GroupAt(at) is { Finite: true } verb && verb.Main == at && !InRelative(verb))
            {
                return true;
            }
        }
        return false;
    }

    private bool InRelative(Predicate verb) =>
        scan.Class(verb.Start - 1) is WordClass.Rel
        || scan.Lower(verb.Start - 1) == "that"
        || scan.Class(verb.ClauseStart - 1) is WordClass.Rel;

    /// <summary>First token of the noun phrase that ends with a token.</summary>
    private int PhraseStart(int last, int opening)
    {
        var at = last;
        var joined = false;
        while (at >= opening && last - at < Longest)
        {
            var kind = scan.Class(at);
            var word = scan.Lower(at);
            if (GroupAt(at) is { } verb && at != last)
            {
                if (verb.Finite && !InRelative(verb))
                {
                    break;
                }
                at = verb.Start - 1;
                if (verb.Finite && InRelative(verb))
                {
                    while (
                        at > opening
                        && scan.Class(at) is not WordClass.Rel
                        && scan.Lower(at) != "that"
                    )
                    {
                        at--;
                    }
                    at--;
                    if (scan.Lower(at) == ",")
                    {
                        at--;
                    }
                }
                continue;
            }
            if (word is ")" or ">")
            {
                var bracket = at;
                while (bracket > opening && scan.Lower(bracket) is not ("(" or "<"))
                {
                    bracket--;
                }
                at = bracket - 1;
                continue;
            }
            if (kind is WordClass.Open or WordClass.Det or WordClass.Number or WordClass.Pron)
            {
                at--;
                if (kind is WordClass.Pron)
                {
                    break;
                }
                continue;
            }
            if (kind is WordClass.Adv && scan.Class(at + 1) is WordClass.Open or WordClass.Number)
            {
                at--;
                continue;
            }
            if (
                word is "'s" or "'" or "&" or "/" or "$" or "%" or "#" or "@"
                || (word is "-" or "." && !IsDash(at))
            )
            {
                at--;
                continue;
            }
            if (kind is WordClass.Prep or WordClass.To && at > opening && IsNoun(at - 1))
            {
                at--;
                continue;
            }
            if (word is "and" or "or" && at > opening && IsNoun(at - 1))
            {
                joined = true;
                at--;
                continue;
            }
            if (
                word == ","
                && at > opening
                && (joined || scan.Article.At(at - 1) is PlaceMention)
                && IsNoun(at - 1)
                && scan.ChunkAt(at + 1) is not null
            )
            {
                at--;
                continue;
            }
            break;
        }
        return at + 1;
    }

    private bool IsNoun(int at) =>
        scan.Class(at) is WordClass.Open or WordClass.Number or WordClass.Pron
            && GroupAt(at) is null or { Reduced: true }
        || scan.Lower(at) is ")" or "'s" or ">";

    private bool IsDash(int at) =>
        scan.Lower(at) == "-"
        && at > scan.First
        && at + 1 < scan.End
        && (
            scan.Token(at).Start > scan.Token(at - 1).End
            || scan.Lower(at + 1) == "-"
            || scan.Article.Text[scan.Token(at).Start] == '—'
        );

    private TokenRange? Trimmed(int first, int end)
    {
        while (
            first < end
            && scan.Class(first)
                is WordClass.Conj
                    or WordClass.Prep
                    or WordClass.Adv
                    or WordClass.Mark
                    or WordClass.Sub
                    or WordClass.To
        )
        {
            first++;
        }
        if (
            first < end
            && scan.Article.At(first) is DateMention date
            && scan.Article.Opens(first)
            && first + 1 < end
        )
        {
            var next = first;
            while (next < end && scan.Article.At(next) == date)
            {
                next++;
            }
            // "On Tuesday Mr Roe": the day is no part of him; "the 2016 poll" keeps its year.
            first = next < end && scan.Class(next) is not WordClass.Mark ? next : first;
        }
        return first < end ? new(first, end) : null;
    }

    /// <summary>One past the noun phrase that begins with a token.</summary>
    private int PhraseEnd(int first, bool whole)
    {
        var at = first;
        var end = first;
        while (at < scan.End && at - first < Longest)
        {
            var kind = scan.Class(at);
            var word = scan.Lower(at);
            if (quotations.Opens(at))
            {
                break;
            }
            if (GroupAt(at) is { } verb)
            {
                if (
                    verb.Reduced && at > first
                    || (verb.Finite && at > first && InRelative(verb) && whole)
                )
                {
                    at = verb.End;
                    end = at;
                    continue;
                }
                var qualifies =
                    verb is { Form: VerbForm.Gerund, Progressive: false }
                    && at > first
                    && scan.Class(at + 1) is WordClass.Open
                    && GroupAt(at + 1) is null;
                if (kind is not WordClass.Det && !qualifies)
                {
                    break;
                }
            }
            if (kind is WordClass.Pron)
            {
                return at == first ? at + 1 : end;
            }
            if (
                scan.Article.At(at) is DateMention
                && at > first
                && scan.Class(at - 1) is not WordClass.Det
            )
            {
                break;
            }
            if (kind is WordClass.Open or WordClass.Det or WordClass.Number)
            {
                end = ++at;
                continue;
            }
            if (
                word is "'s" or "'" or "&" or "/" or "@" or "#" or "$"
                || word is "-" && !IsDash(at)
                || word == "." && at + 1 < scan.End
            )
            {
                end = ++at;
                continue;
            }
            if (word == "(")
            {
                while (at < scan.End && scan.Lower(at) != ")")
                {
                    at++;
                }
                end = Math.Min(++at, scan.End);
                continue;
            }
            if (
                kind is WordClass.Prep
                && word is "of" or "for" or "at" or "from" or "with" or "in" or "against" or "on"
                && (whole || word is "of" or "for" or "at" or "from")
                && scan.Article.At(at + 1) is not DateMention
                && OpensPhrase(at + 1)
                && !(
                    word is "in" or "on" or "at"
                    && scan.Class(at + 1) is WordClass.Det
                    && scan.Lower(at + 1) is "a" or "an"
                )
            )
            {
                at++;
                continue;
            }
            if (word is "and" or "or" && OpensPhrase(at + 1) && scan.ChunkAt(at + 1) is not null)
            {
                at++;
                continue;
            }
            if (kind is WordClass.Rel && whole)
            {
                at++;
                continue;
            }
            if (
                word == ","
                && whole
                && at + 1 < scan.End
                && !quotations.Opens(at + 1)
                && IsApposition(at + 1)
            )
            {
                at++;
                continue;
            }
            break;
        }
        return Math.Min(end, scan.End);
    }

    /// <summary>"…, a broker", "…, who sells maps", "…, the former mayor", "…, 45": what may go on with a name.</summary>
    private bool IsApposition(int at) =>
        scan.Class(at) is WordClass.Rel
        || (
            scan.Class(at) is WordClass.Det or WordClass.Number or WordClass.Open
            && GroupAt(at) is null
            && !ClauseBegins(at)
            && !scan.Token(at).Capital
        );

    /// <summary>Whether a clause with a verb of its own begins with a token.</summary>
    private bool ClauseBegins(int at)
    {
        for (var i = at; i < Math.Min(scan.End, at + 10); i++)
        {
            if (GroupAt(i) is { Finite: true } verb && verb.Main == i)
            {
                return !InRelative(verb);
            }
            if (scan.Lower(i) is "," or "." or ";")
            {
                return false;
            }
        }
        return false;
    }
}
