using Parley.Extraction.Clauses;
using Parley.Extraction.Mentions;

namespace Parley.Extraction.Attributions;

/// <summary>The reports of one sentence: of its verbs, adjectives and nouns, of "according to", and of a colon behind a name.</summary>
internal sealed class SentenceReports
{
    /// <summary>Tokens that may stand between a cue and its content: whom it is said to, when and where.</summary>
    private const int Reach = 14;

    /// <summary>Tokens to look ahead for the clause that an opening participle belongs to.</summary>
    private const int Longest = 40;

    /// <summary>Tokens of a quotation that only quotes words.</summary>
    private const int ShortQuotation = 8;

    private readonly SentenceScan scan;
    private readonly Quotations quotations;
    private readonly SourceFinder sources;
    private readonly ContentFinder contents;
    private readonly List<Report> reports = [];

    public SentenceReports(SentenceScan scan, Quotations quotations)
    {
        this.scan = scan;
        this.quotations = quotations;
        sources = new(scan, quotations);
        contents = new(scan, quotations, sources);
    }

    public List<Report> Read()
    {
        Speaker();
        var next = 0;
        for (var at = scan.First; at < scan.End; at++)
        {
            if (next < scan.Predicates.Count && scan.Predicates[next].Start <= at)
            {
                Verb(next);
                at = Math.Max(at, scan.Predicates[next].End - 1);
                next++;
                continue;
            }
            if (scan.Class(at) is WordClass.Open or WordClass.Adv or WordClass.Prep)
            {
                Phrase(at);
            }
        }
        return reports;
    }

    /// <summary>"ROE: We will.", "Roe: Tariffs to rise": a name and a colon open a block.</summary>
    private void Speaker()
    {
        const int longestName = 6;
        if (!Quotations.StartsBlock(scan.Article, scan.First))
        {
            return;
        }
        for (var at = scan.First + 1; at < Math.Min(scan.End - 3, scan.First + longestName); at++)
        {
            if (scan.Lower(at) == ":")
            {
                if (scan.ChunkAt(at - 1) is not null && scan.Token(at - 1).Capital)
                {
                    Add(
                        new(
                            new(at, at + 1),
                            new(scan.First, at),
                            contents.Trimmed(at + 1, scan.End)
                        )
                        {
                            Direct = true,
                        }
                    );
                }
                return;
            }
            if (sources.GroupAt(at) is not null || scan.Class(at) is WordClass.Mark)
            {
                return;
            }
        }
    }

    private void Verb(int index)
    {
        var predicate = scan.Predicates[index];
        if (Adjective(index))
        {
            return;
        }
        var cue = CueTable.OfVerb(First(predicate.Lemma));
        var quote = contents.QuotedBehind(predicate.End, Reach);
        var spoken = quote ?? contents.QuotedBefore(predicate);
        if (cue is null && (spoken is null || !Speaks(predicate, spoken.Value)))
        {
            return;
        }
        if (
            cue is { Sense: not ("say" or "ask") }
            && quotations.At(predicate.Main) is { } around
            && around.End - around.First > ShortQuotation
        )
        {
            // What a speaker thinks or wants is part of what he says.
            return;
        }
        if (Follows(predicate))
        {
            // "declined to say": one report, of the first verb.
            return;
        }
        var end = predicate.End;
        if ((predicate.Passive || predicate.Reduced) && Agent(predicate) is not null)
        {
            Passive(predicate, cue, end);
            return;
        }
        if (cue is not null && !Fits(cue, predicate, spoken is not null, ref end))
        {
            return;
        }
        if (predicate.Passive || predicate.Reduced)
        {
            Passive(predicate, cue, end);
            return;
        }
        var (source, content, direct) = Parts(index, end);
        if (source is null && content is null)
        {
            return;
        }
        var report = new Report(new(predicate.Start, end), source, content)
        {
            Predicate = predicate,
            Direct = direct,
        };
        if (
            direct
            && content?.End <= predicate.Start
            && contents.QuotedBehind(end, Reach) is { } goesOn
        )
        {
            report.Continue(goesOn);
        }
        Add(report);
    }

    /// <summary>Whether a verb that no table knows speaks: its quotation stands right beside it ("…," he chuckled).</summary>
    private bool Speaks(Predicate predicate, TokenRange quotation) =>
        predicate.Finite
        && !predicate.Passive
        && quotation.End - quotation.First > 4
        && (
            quotation.First == predicate.End + 1 && scan.Lower(predicate.End) is "," or ":"
            || quotation.End <= predicate.Start
                && scan.Lower(quotation.End - 2) is "," or "?" or "!"
        );

    private (TokenRange? Source, TokenRange? Content, bool Direct) Parts(int index, int end)
    {
        var predicate = scan.Predicates[index];
        var before = contents.QuotedBefore(predicate);
        if (sources.Before(predicate.Start) is { } subject && !predicate.Infinitive)
        {
            if (
                predicate.Form != VerbForm.Gerund
                || predicate.Progressive
                || predicate.Subject?.End == predicate.Start
            )
            {
                var (content, direct) = contents.Of(subject.First, end, before);
                return (subject, content, direct);
            }
        }
        if (IsInverted(predicate) && sources.Behind(predicate.End, whole: true) is { } inverted)
        {
            var content = before ?? contents.Before(predicate.Start);
            return (inverted, content, before is not null);
        }
        var (own, spoken) = contents.Of(predicate.Start, end, null);
        return (Inherited(index), own, spoken);
    }

    /// <summary>"…, said Jane Roe": nothing before the verb can be its subject.</summary>
    private bool IsInverted(Predicate predicate) =>
        predicate.Form is VerbForm.Past or VerbForm.Third
        && predicate.Start > scan.First
        && (
            scan.Lower(predicate.Start - 1) is "," or "\"" or "'" or "-"
            || quotations.At(predicate.Start - 1) is not null
                && quotations.At(predicate.Main) is null
        );

    /// <summary>The source of a verb without a subject of its own: that of the report or verb before it.</summary>
    private TokenRange? Inherited(int index)
    {
        const int farthest = 12;
        var predicate = scan.Predicates[index];
        var participial =
            predicate is { Form: VerbForm.Gerund, Progressive: false }
            && scan.Lower(predicate.Start - 1) == ",";
        var upper = participial ? null : predicate.Governor;
        for (var i = 0; i < farthest && upper is not null; i++, upper = upper.Governor)
        {
            if (SourceOf(upper) is { } told)
            {
                return told;
            }
        }
        for (var i = index - 1; i >= Math.Max(0, index - farthest); i--)
        {
            // "Roe said the quay was late, adding": who says goes on saying.
            if (Of(scan.Predicates[i]) is { } report && report.Source is { } teller)
            {
                return teller;
            }
        }
        for (var i = index - 1; i >= Math.Max(0, index - farthest); i--)
        {
            if (!scan.Predicates[i].Passive && SourceOf(scan.Predicates[i]) is { } told)
            {
                return told;
            }
        }
        return predicate.Start - scan.First <= 1 ? Ahead(predicate) : Opening(predicate);
    }

    /// <summary>The source of a verb's report, else the subject of a finite verb.</summary>
    private TokenRange? SourceOf(Predicate predicate) =>
        Of(predicate)?.Source is { } told ? told
        : predicate.Finite ? sources.Before(predicate.Start)
        : null;

    /// <summary>"Citing the drought, the ministry said": the subject of the first clause behind a comma.</summary>
    private TokenRange? Ahead(Predicate predicate)
    {
        for (var at = predicate.End; at < Math.Min(scan.End, predicate.End + Longest); at++)
        {
            if (
                scan.Lower(at) == ","
                && sources.OpensPhrase(at + 1)
                && sources.Behind(at + 1, whole: false) is { } subject
                && (IsAuxiliary(subject.End) || sources.GroupAt(subject.End) is { Finite: true })
            )
            {
                return subject;
            }
        }
        return null;
    }

    /// <summary>"The ministry had no doubt, noting": the noun phrase that opens the sentence before a form of "have" or "be".</summary>
    private TokenRange? Opening(Predicate predicate) =>
        sources.Behind(scan.First, whole: false) is { } subject
        && subject.End < predicate.Start
        && IsAuxiliary(subject.End)
            ? subject
            : null;

    private bool IsAuxiliary(int at) =>
        scan.Class(at) is WordClass.Have or WordClass.Be or WordClass.Do or WordClass.Modal;

    /// <summary>Whether a verb only carries out what the cue right before it says ("declined to comment", "went on to say").</summary>
    private bool Follows(Predicate predicate) =>
        predicate.Governor is { } governor
        && predicate.Infinitive
        && predicate.Start - governor.End <= 1
        && Of(governor) is not null;

    private bool Fits(Cue cue, Predicate predicate, bool spoken, ref int end)
    {
        if (spoken || cue.Takes("*"))
        {
            return predicate.Finite
                || predicate.Form == VerbForm.Gerund
                || predicate.Infinitive
                || predicate.Reduced;
        }
        var next = end;
        while (scan.Class(next) is WordClass.Adv)
        {
            next++;
        }
        foreach (var follow in cue.Follow)
        {
            switch (follow)
            {
                case "c" when contents.ClauseBehind(end, Reach) || IsParenthetic(predicate):
                case "t" when IsInfinitive(next):
                case "o" when IsObject(next):
                case "s"
                    when !predicate.Infinitive
                        && next < scan.End
                        && !(scan.Class(next) is WordClass.Mark):
                    return true;
                case "n" when CueTable.OfNoun(NounBehind(next)) is not null:
                    return true;
                case { Length: > 1 } when scan.Lower(next) == follow:
                    end = next + 1;
                    return true;
            }
        }
        return false;
    }

    /// <summary>"Tariffs, he found, rise": between commas, or behind what it reports.</summary>
    private bool IsParenthetic(Predicate predicate) =>
        scan.Lower(predicate.End) is "," or "."
        && predicate.ClauseStart > scan.First
        && scan.Lower(predicate.ClauseStart - 1) is "," or "-" or "\"";

    private bool IsInfinitive(int at) =>
        scan.Class(at) is WordClass.To
        && (
            scan.Class(at + 1) is WordClass.Be or WordClass.Have or WordClass.Do or WordClass.Adv
            || Grammar.VerbOf(scan.Lower(at + 1)) is { } verb
                && (verb.Forms & VerbForm.Base) != VerbForm.None
        );

    private bool IsObject(int at) =>
        at < scan.End
        && (
            scan.Class(at) is WordClass.Open or WordClass.Det or WordClass.Pron or WordClass.Number
            || scan.Article.At(at) is not null
            || quotations.Opens(at)
        )
        && scan.Article.At(at) is not DateMention;

    private string NounBehind(int at)
    {
        for (var i = at; i < Math.Min(scan.End, at + 5); i++)
        {
            if (CueTable.OfNoun(scan.Lower(i)) is not null)
            {
                return scan.Lower(i);
            }
        }
        return "";
    }

    /// <summary>"is expected to rise", "was seen by the bank as": whoever stands behind "by", or nobody.</summary>
    private void Passive(Predicate predicate, Cue? cue, int end)
    {
        var agent = Agent(predicate);
        if (agent is null && (predicate.Reduced || cue is null))
        {
            return;
        }
        if (
            agent is null
            && cue!.Sense is not ("think" or "say" or "ask" or "seem")
            && !contents.ClauseBehind(end, 2)
        )
        {
            return;
        }
        if (
            agent is null
            && cue!.Sense is "say"
            && !cue.Reports
            && !contents.ClauseBehind(end, 3)
            && scan.Lower(end) != "as"
        )
        {
            return;
        }
        Add(
            new(
                new(predicate.Start, end),
                agent,
                sources.Before(predicate.Start) ?? contents.Behind(end)
            )
            {
                Predicate = predicate,
            }
        );
    }

    private TokenRange? Agent(Predicate predicate)
    {
        for (var at = predicate.End; at < Math.Min(scan.End, predicate.End + 8); at++)
        {
            if (scan.Lower(at) == "by")
            {
                return
                    scan.Article.At(at + 1) is DateMention
                    || sources.GroupAt(at + 1) is { Form: VerbForm.Gerund }
                    ? null
                    : sources.Behind(at + 1, whole: false);
            }
            if (scan.Class(at) is WordClass.Mark || sources.GroupAt(at) is not null)
            {
                return null;
            }
        }
        return null;
    }

    /// <summary>"is confident that", "was worried about": an adjective behind "be", or a participle that is one.</summary>
    private bool Adjective(int index)
    {
        var predicate = scan.Predicates[index];
        int at;
        if (
            predicate.Lemma
            is "be"
                or "feel"
                or "seem"
                or "remain"
                or "become"
                or "sound"
                or "appear"
        )
        {
            at = predicate.End;
            while (
                at < scan.End
                && at < predicate.End + 3
                && scan.Class(at) is WordClass.Adv or WordClass.Neg
            )
            {
                at++;
            }
        }
        else if (predicate.Passive)
        {
            at = predicate.Main;
        }
        else
        {
            return false;
        }
        if (
            at >= scan.End
            || CueTable.OfAdjective(scan.Lower(at)) is not { } cue
            || !Complement(cue, at + 1, out var end)
        )
        {
            return false;
        }
        var subject = sources.Before(predicate.Start);
        if (subject is { } it && scan.Lower(it.First) is "it" && it.End == it.First + 1)
        {
            subject = null;
        }
        Add(
            new(new(predicate.Start, end), subject ?? Inherited(index), contents.Behind(end))
            {
                Predicate = predicate,
            }
        );
        return true;
    }

    private bool Complement(Cue cue, int next, out int end)
    {
        end = next;
        foreach (var follow in cue.Follow)
        {
            switch (follow)
            {
                case "c" when contents.OpensClause(next):
                case "t" when IsInfinitive(next):
                    return true;
                case { Length: > 1 } when scan.Lower(next) == follow:
                    end = next + 1;
                    return true;
            }
        }
        return false;
    }

    /// <summary>Cues that are no verbs: "according to", "reportedly", "the ministry's claim that".</summary>
    private void Phrase(int at)
    {
        switch (scan.Lower(at))
        {
            case "according" when scan.Lower(at + 1) == "to":
                According(new(at, at + 2));
                return;
            case "per"
                when scan.ChunkAt(at + 1)
                    is { Kind: PartyKind.Organization or PartyKind.Company or PartyKind.Person }:
                According(new(at, at + 1));
                return;
            case "words"
                when scan.Lower(at + 1) == "of"
                    && scan.Lower(at - 2) == "in"
                    && at > scan.First + 1:
                According(new(at - 2, at + 2));
                return;
            case "in"
                when sources.Behind(at + 1, whole: false) is { } document && IsDocument(document):
                Add(
                    new(
                        new(at, at + 1),
                        document,
                        contents.Behind(document.End) ?? contents.Before(at)
                    )
                );
                return;
            case "reportedly" or "allegedly" or "supposedly" or "purportedly":
                Add(new(new(at, at + 1), null, contents.Around(at)));
                return;
        }
        if (
            scan.Class(at) is not WordClass.Open
            || CueTable.OfNoun(scan.Lower(at)) is not { } cue
            || !Complement(cue, at + 1, out var end)
        )
        {
            return;
        }
        var owner = Owner(at);
        if (owner is null && end > at + 1 && scan.Lower(at + 1) is not ("by" or "from"))
        {
            return;
        }
        var by = scan.Lower(at + 1) is "by" or "from" ? sources.Behind(at + 2, whole: false) : null;
        if (owner is null && by is null && !contents.OpensClause(at + 1))
        {
            return;
        }
        Add(
            new(
                new(at, at + 1),
                by ?? owner,
                by is { } agent ? contents.Behind(agent.End) : contents.Behind(end)
            )
        );
    }

    /// <summary>"In a poll of March": a phrase whose head is a word for a document that tells.</summary>
    private bool IsDocument(TokenRange phrase)
    {
        for (var at = phrase.First; at < phrase.End; at++)
        {
            if (scan.Class(at) is WordClass.Prep || sources.GroupAt(at) is not null)
            {
                return false;
            }
            if (CueTable.IsDocument(scan.Lower(at)))
            {
                return at + 1 == phrase.End || scan.Class(at + 1) is not WordClass.Open;
            }
        }
        return false;
    }

    /// <summary>"the ministry's claim", "his claim"; "the ministry made the claim": whose a noun is.</summary>
    private TokenRange? Owner(int noun)
    {
        for (var at = noun - 1; at >= Math.Max(scan.First, noun - 4); at--)
        {
            if (scan.Lower(at) is "his" or "her" or "their" or "its" or "my" or "our" or "your")
            {
                return new(at, at + 1);
            }
            if (scan.Lower(at) is "'s" or "'")
            {
                return sources.Before(at) is { } owner ? new(owner.First, at + 1) : null;
            }
            if (sources.GroupAt(at) is { } verb)
            {
                return
                    verb.Lemma
                        is "make"
                            or "have"
                            or "give"
                            or "issue"
                            or "release"
                            or "express"
                            or "voice"
                            or "raise"
                            or "announce"
                            or "deliver"
                            or "reach"
                            or "hold"
                            or "face"
                    && !verb.Passive
                    ? sources.Before(verb.Start)
                    : null;
            }
            if (scan.Class(at) is WordClass.Mark or WordClass.Prep or WordClass.Sub)
            {
                return null;
            }
        }
        return null;
    }

    private void According(TokenRange cue)
    {
        if (sources.Behind(cue.End, whole: true) is not { } source)
        {
            return;
        }
        var before = contents.Before(cue.First);
        Add(new(cue, source, before ?? contents.Behind(source.End)));
    }

    private static string First(string lemma) =>
        lemma.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? lemma[..space] : lemma;

    private void Add(Report report) => reports.Add(report);

    /// <summary>The report of a verb, the last one told; a sentence holds few.</summary>
    private Report? Of(Predicate predicate) =>
        reports.FindLast(report => ReferenceEquals(report.Predicate, predicate));
}
