using Parley.Extraction.Clauses;
using Parley.Extraction.Frames;
using Parley.Extraction.Mentions;
using Parley.Extraction.Statuses;
using Parley.Statements;
using Parley.Values;

namespace Parley.Extraction.Commitments;

/// <summary>
/// Changes of ownership: who buys what from whom. The thing bought has to be a company or a part of one, so that buying gas stays a
/// purchase. Works on the drafts that the frames made, and makes those that they did not.
/// </summary>
internal static class DealReader
{
    private const int Reach = 26;

    public static void Read(FrameContext context)
    {
        var scan = context.Scan;
        foreach (var predicate in scan.Predicates)
        {
            if (!predicate.Reduced && DealTable.OfVerb(predicate.Lemma) is var part and not ' ')
            {
                ByVerb(context, predicate, part);
            }
        }
        for (var at = scan.First; at < scan.End; at++)
        {
            if (DealTable.OfNoun(scan.Token(at)) != ' ')
            {
                ByNoun(context, at);
            }
        }
        if (context.Discourse.LastDeal is { } last && last.Scan != scan)
        {
            Terms(context, last);
        }
    }

    private static void ByVerb(FrameContext context, Predicate predicate, char part)
    {
        var scan = context.Scan;
        var subject = predicate.SubjectNoun < 0 ? predicate.Subject : null;
        Thing? thing;
        if (predicate.Passive)
        {
            thing =
                predicate.Infinitive && subject is { Kind: PartyKind.Company } whole
                    ? new Thing(whole.Party, null, "", predicate.End)
                    : ThingIn(scan, predicate.ClauseStart, predicate.Start, null);
            subject = After(scan, predicate.End, predicate.Tail, "by");
        }
        else
        {
            var start = predicate.Lemma == "pay" ? PaidFor(scan, predicate) : predicate.End;
            while (start < scan.End && scan.Lower(start) is "with" or "into" && part == 'j')
            {
                start++;
            }
            thing = ThingIn(scan, start, scan.End, subject);
        }
        if (
            thing is not { } found
            || (predicate.Lemma == "take" && !HasShare(scan, predicate.End, found.End))
        )
        {
            return;
        }
        var draft = DraftOf(context, predicate);
        var after = found.End;
        var source = After(scan, after, Math.Min(scan.End, after + 14), "from");
        var aim = part == 's' ? After(scan, after, Math.Min(scan.End, after + 18), "to") : null;
        Fill(
            context,
            draft,
            found,
            buyer: part == 's' ? aim ?? After(scan, after, predicate.Tail, "by") : subject,
            seller: part == 's' ? subject : source ?? found.Owner
        );
        draft.Cue = Cue(scan, predicate);
    }

    private static bool HasShare(SentenceScan scan, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (DealTable.IsShare(scan.Lower(at)))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Where the thing begins in "pay $3 million for the mill"; the end of the sentence where nothing is paid for.</summary>
    private static int PaidFor(SentenceScan scan, Predicate predicate)
    {
        var paid = false;
        for (var at = predicate.End; at < Math.Min(scan.End, predicate.End + 8); at++)
        {
            paid |= scan.Article.At(at) is MoneyMention;
            if (paid && scan.Lower(at) == "for")
            {
                return at + 1;
            }
        }
        return scan.End;
    }

    /// <summary>"completed the sale of its pump unit to Acme", "its proposed acquisition of Acme".</summary>
    private static void ByNoun(FrameContext context, int noun)
    {
        var scan = context.Scan;
        var part = DealTable.OfNoun(scan.Token(noun));
        var link = noun + 1;
        while (link < scan.End && link < noun + 4 && !IsOf(scan.Lower(link)))
        {
            link++;
        }
        if (
            !IsOf(scan.Lower(link))
            || scan.IsVerb(noun)
            || ThingIn(scan, link + 1, scan.End, null) is not { } thing
        )
        {
            return;
        }
        var act = scan.Predicates.FindLast(predicate =>
            predicate.End <= noun && noun < predicate.Tail && predicate.End + 9 > noun
        );
        if (act is not null && !DealTable.IsAct(act.Lemma))
        {
            act = null;
        }
        var owner = OwnerBefore(scan, noun) ?? ItsBefore(scan, noun) ?? act?.Subject;
        var agent = After(scan, thing.End, Math.Min(scan.End, thing.End + 14), "by");
        act ??= scan.Predicates.Find(predicate =>
            predicate is { Passive: true, Finite: true }
            && predicate.Start > noun
            && predicate.Start - noun < 30
            && DealTable.IsAct(predicate.Lemma)
        );
        if (act is null && (thing.Party is null || (owner is null && agent is null)))
        {
            return;
        }
        if (part == 'k')
        {
            // "raised its stake in Acme" buys, "lowered its stake" sells; who only holds does neither.
            if (act is null || act.Lemma is "hold" or "own" || thing.Party is null)
            {
                return;
            }
            part = act.Lemma is "lower" or "cut" or "reduce" ? 's' : 'b';
        }
        else if (act?.Lemma is "hold" or "own")
        {
            return;
        }
        var draft = act is not null ? DraftOf(context, act) : DraftOf(context, noun);
        if (draft is null)
        {
            return;
        }
        var aim = After(scan, thing.End, Math.Min(scan.End, thing.End + 16), "to");
        if (scan.Lower(link) == "into" && owner is not null && thing.Party is { } taker)
        {
            var whole = scan.Chunks.Find(chunk => chunk.Party == taker);
            (thing, agent) = (new Thing(owner.Party, null, "", thing.End), whole);
            owner = null;
        }
        Fill(
            context,
            draft,
            thing,
            buyer: part == 's' ? aim ?? agent : agent ?? owner,
            seller: part == 's'
                ? owner
                : After(scan, thing.End, Math.Min(scan.End, thing.End + 14), "from") ?? thing.Owner
        );
        draft.Cue =
            act is null ? Qualifier(scan, noun)
            : Paper(scan, act.End, noun) is { } paper ? paper
            : ActWords(scan, act, noun);
    }

    /// <summary>"proposed", "planned" before the noun, or null.</summary>
    private static string? Qualifier(SentenceScan scan, int noun) =>
        Grammar.VerbOf(scan.Lower(noun - 1)) is { Forms: var forms }
        && (forms & VerbForm.Participle) != VerbForm.None
            ? scan.Article.Words(noun - 1, noun)
            : null;

    /// <summary>"completed" of a sale, "raised its stake" and "started a tender offer" of what only the noun tells.</summary>
    private static string ActWords(SentenceScan scan, Predicate act, int noun)
    {
        var first =
            act is { Infinitive: true, Governor: { } upper }
            && !SentenceReader.IsReport(upper.Lemma)
                ? upper.Main
                : act.Main;
        return noun > act.End && noun - act.End <= 5 && DealTable.IsGrasp(scan.Lower(noun))
            ? scan.Article.Words(first, noun + 1)
            : scan.Article.Words(first, act.End);
    }

    /// <summary>"a definitive agreement", "a letter of intent" between the verb and the noun of the deal, or null.</summary>
    private static string? Paper(SentenceScan scan, int first, int noun)
    {
        for (var at = noun - 1; at > first; at--)
        {
            if (scan.Lower(at) is "for" or "on" && NounTable.ClassOf(scan.Lower(at - 1)) == "pact")
            {
                var start = at - 1;
                while (start > first && scan.Class(start - 1) is WordClass.Open)
                {
                    start--;
                }
                return scan.Article.Words(start, at);
            }
        }
        return null;
    }

    private static bool IsOf(string word) => word is "of" or "for" or "with" or "in" or "into";

    private static Draft DraftOf(FrameContext context, Predicate predicate)
    {
        var draft = context.Drafts.Find(made =>
            made.Kind == StatementKind.Commitment && made.Predicate == predicate
        );
        if (draft is null)
        {
            draft = CommitmentReader.Start(
                context,
                predicate,
                "acquire",
                "deal-" + predicate.Lemma.Replace(' ', '-')
            );
            draft.Status =
                StatusReader.IsControl(predicate.Lemma) && !predicate.Past
                    ? StatusReader.OfObject(context.Scan, predicate, Status.Delivered)
                    : StatusReader.Of(context.Scan, predicate, Status.Delivered);
            draft.Object = Clause.Phrase(context.Scan, predicate.End, draft.End);
            context.Drafts.Add(draft);
        }
        draft.Action = "acquire";
        draft.MoneyKind = MoneyKind.Acquisition;
        return draft;
    }

    /// <summary>A deal that a noun names on its own, where nothing of its kind has been read there; null otherwise.</summary>
    private static Draft? DraftOf(FrameContext context, int noun)
    {
        var scan = context.Scan;
        if (
            context.Drafts.Exists(made =>
                made.Kind == StatementKind.Commitment && made.First <= noun && noun < made.End
            )
        )
        {
            return null;
        }
        var status =
            ControlTable.OfNoun(scan.Lower(noun - 1))
            ?? ControlTable.OfAdjective(scan.Lower(noun - 1));
        var first = CommitmentReader.NounPhraseStart(scan, noun);
        var draft = new Draft
        {
            Kind = StatementKind.Commitment,
            Rule = "deal-noun",
            Scan = scan,
            First = first,
            End = Clause.Break(scan, first, noun + 1),
            Trigger = noun,
            Predicate = CommitmentReader.Governing(scan, noun),
            Action = "acquire",
            MoneyKind = MoneyKind.Acquisition,
            Status = status ?? Status.Agreed,
            Object = "",
        };
        for (var at = noun - 1; at >= Math.Max(scan.First, noun - 4); at--)
        {
            if (scan.Article.At(at) is MoneyMention money && !context.IsClaimed(at))
            {
                at = scan.FirstOf(money);
                draft.Amount = money.Amount;
                draft.First = Math.Min(draft.First, at);
                context.Claim(at);
                break;
            }
        }
        context.Drafts.Add(draft);
        return draft;
    }

    private static void Fill(
        FrameContext context,
        Draft draft,
        Thing thing,
        Chunk? buyer,
        Chunk? seller
    )
    {
        draft.Actors = buyer is null ? [] : Clause.Acting(buyer, context.Officials);
        draft.Acquired =
            thing.Party?.Id
            ?? (
                DealTable.IsShare(thing.Words.Split(' ')[^1])
                    ? context.Discourse.LastDeal?.Acquired
                        ?? (
                            context.Discourse.Company is { } named
                            && named.Party != buyer?.Party
                            && named.Party != seller?.Party
                                ? named.Party.Id
                                : null
                        )
                : thing.Words.Length > 0 ? thing.Words
                : null
            );
        if (thing.Party is { } company)
        {
            draft.Target = company;
        }
        draft.Seller = seller?.Party;
        if (seller is not null && draft.Seller == thing.Party)
        {
            draft.Seller = null;
        }
        if (draft.Actors.Count == 0 && draft.Seller is null)
        {
            CommitmentReader.Fallback(context, draft);
        }
        var places = draft.Places.Count;
        if (places == 0)
        {
            CommitmentReader.Finish(context, draft);
        }
        draft.Terms = Undisclosed(draft.Scan, thing.End);
        context.Discourse.LastDeal = draft;
    }

    /// <summary>"for undisclosed terms", "for an undisclosed sum": the words as printed, or null.</summary>
    private static string? Undisclosed(SentenceScan scan, int from)
    {
        for (var at = from; at < scan.End; at++)
        {
            if (scan.Lower(at) is "undisclosed")
            {
                return scan.Article.Words(at, at + 1);
            }
        }
        return null;
    }

    /// <summary>"Terms were not disclosed", "the price was $20 million": what a later sentence adds to the last deal.</summary>
    private static void Terms(FrameContext context, Draft deal)
    {
        var scan = context.Scan;
        if (
            !Clause.Has(
                scan,
                scan.First,
                Math.Min(scan.End, scan.First + 9),
                "terms",
                "price",
                "transaction",
                "deal",
                "sale",
                "acquisition",
                "purchase",
                "value"
            )
        )
        {
            return;
        }
        for (var at = scan.First; at < scan.End && deal is { Amount: null, Terms: null }; at++)
        {
            if (
                scan.Lower(at) == "not"
                && scan.Lower(at + 1) is "disclosed" or "released" or "given" or "revealed"
            )
            {
                deal.Terms = scan.Article.Words(at, at + 2);
            }
            else if (scan.Lower(at) is "undisclosed" or "withheld")
            {
                deal.Terms = scan.Article.Words(at, at + 1);
            }
            else if (
                scan.Article.At(at) is MoneyMention { Amount.Per: null } money
                && scan.Lower(at - 1)
                    is "at"
                        or "was"
                        or "is"
                        or "be"
                        or "for"
                        or "of"
                        or "about"
                        or "over"
                && !context.IsClaimed(at)
            )
            {
                context.Claim(at);
                context.Drafts.Add(
                    new Draft
                    {
                        Kind = StatementKind.Commitment,
                        Rule = "deal-price",
                        Scan = scan,
                        First = scan.First,
                        End = Clause.Break(scan, scan.First, scan.Article.EndOf(at)),
                        Trigger = at,
                        Predicate = CommitmentReader.Governing(scan, at),
                        Action = "acquire",
                        MoneyKind = MoneyKind.Acquisition,
                        Status = deal.Status,
                        Actors = deal.Actors,
                        Target = deal.Target,
                        Seller = deal.Seller,
                        Acquired = deal.Acquired,
                        Cue = deal.Cue,
                        Amount = money.Amount,
                    }
                );
                context.Drafts[^1].Inferred["actors"] = "the change of ownership told before";
                return;
            }
        }
    }

    /// <summary>The words that tell how far it is: the verb that governs, the paper between, or the verb itself.</summary>
    private static string Cue(SentenceScan scan, Predicate predicate)
    {
        if (
            predicate.Governor is { } upper
            && !predicate.Reported
            && !SentenceReader.IsReport(upper.Lemma)
        )
        {
            var link = predicate.Link;
            if (
                link > upper.End
                && scan.Class(link) == WordClass.Open
                && scan.Article.At(link) is null
            )
            {
                // "signed a definitive agreement to", "agreed in principle to"
                var first = link;
                while (
                    first > upper.End
                    && (
                        scan.Class(first - 1) is WordClass.Open
                        || scan.Lower(first - 1) is "of" or "in"
                    )
                )
                {
                    first--;
                }
                var whole = first == link || (first == upper.End && scan.Lower(first) == "in");
                return scan.Article.Words(whole ? upper.Main : first, link + 1);
            }
            for (var at = upper.End; at < predicate.Start; at++)
            {
                if (scan.Class(at) == WordClass.Prep && scan.Lower(at) != "in")
                {
                    // "reached agreement with Acme to sell"
                    return scan.Article.Words(upper.Main, at);
                }
            }
            return scan.Article.Words(upper.Main, predicate.End);
        }
        return scan.Article.Words(
            predicate.Modal is not null && predicate.Start < predicate.Main
                ? predicate.Start
                : predicate.Main,
            predicate.End
        );
    }

    private static Chunk? OwnerBefore(SentenceScan scan, int noun)
    {
        for (var at = noun - 1; at >= Math.Max(scan.First, noun - 5); at--)
        {
            if (scan.Lower(at) == "'s" && scan.ChunkAt(at - 1) is { } owner)
            {
                return owner;
            }
        }
        return null;
    }

    /// <summary>"its proposed acquisition": whoever says so.</summary>
    private static Chunk? ItsBefore(SentenceScan scan, int noun)
    {
        for (var at = noun - 1; at >= Math.Max(scan.First, noun - 4); at--)
        {
            if (scan.Lower(at) == "its")
            {
                return scan.Chunks.FindLast(chunk =>
                    chunk.End <= at
                    && chunk
                        is { Adjective: false, Kind: PartyKind.Company or PartyKind.Organization }
                );
            }
        }
        return null;
    }

    private static Chunk? After(SentenceScan scan, int first, int end, string preposition)
    {
        for (var at = first; at < Math.Min(end, scan.End); at++)
        {
            if (scan.Lower(at) is ";")
            {
                return null;
            }
            if (scan.Lower(at) != preposition)
            {
                continue;
            }
            for (var next = at + 1; next < Math.Min(scan.End, at + 4); next++)
            {
                if (scan.ChunkAt(next) is { Adjective: false, Kind: not PartyKind.Country } chunk)
                {
                    return chunk;
                }
                if (scan.Class(next) is not (WordClass.Det or WordClass.Open))
                {
                    break;
                }
            }
        }
        return null;
    }

    /// <summary>Where "five million shares, or 16 percent, of Acme" goes on behind the remark, or -1.</summary>
    private static int AfterRemark(SentenceScan scan, int comma)
    {
        for (var at = comma + 2; at < Math.Min(scan.End - 1, comma + 9); at++)
        {
            if (scan.Lower(at) == ",")
            {
                return scan.Lower(at + 1) is "of" or "in" ? at + 1 : -1;
            }
        }
        return -1;
    }

    /// <summary>What changes hands: the company that the noun phrase names, or a noun of a business.</summary>
    private static Thing? ThingIn(SentenceScan scan, int first, int end, Chunk? subject)
    {
        Chunk? company = null;
        Chunk? owner = null;
        var headAsset = false;
        var asset = -1;
        var start = -1;
        var at = first;
        var stop = Math.Min(end, first + Reach);
        for (; at < stop; at++)
        {
            var word = scan.Lower(at);
            var kind = scan.Class(at);
            if (
                word == ","
                && scan.Lower(at + 1) == "or"
                && AfterRemark(scan, at) is var after and > 0
            )
            {
                at = after - 1;
                continue;
            }
            if (
                word is "," or ";" or ":" or "(" or "\"" or "from" or "for" or "by" or "under"
                || word == "to"
                || kind is WordClass.Sub or WordClass.Rel or WordClass.Modal or WordClass.Have
                || (kind == WordClass.Prep && word is not ("of" or "in" or "about" or "up"))
                || (word == "." && at + 1 == scan.End)
                || scan.Predicates.Exists(predicate =>
                    predicate.Start == at
                    && at > first
                    && (predicate.Finite || predicate.Infinitive)
                    && scan.Lower(at - 1) is not "-"
                )
            )
            {
                break;
            }
            if (scan.ChunkAt(at) is { } chunk)
            {
                start = start < 0 ? chunk.First : start;
                if (chunk.Kind is PartyKind.Company or PartyKind.Organization && !chunk.Adjective)
                {
                    if (scan.Lower(chunk.End) == "'s")
                    {
                        owner = chunk;
                        start = chunk.End + 1;
                    }
                    else if (company is null && chunk.Party != subject?.Party)
                    {
                        company = chunk;
                    }
                }
                headAsset &= chunk.Adjective || company is not null;
                at = chunk.End - 1;
                continue;
            }
            if (kind is WordClass.Open)
            {
                start = start < 0 ? at : start;
                if (DealTable.IsAsset(word))
                {
                    headAsset = true;
                    asset = at;
                }
            }
            else if (word == "in" && !headAsset)
            {
                break;
            }
        }
        if (start < 0 || start >= at)
        {
            return null;
        }
        var companyIsHead =
            company is not null
            && (company.End >= at || headAsset || IsPlace(scan, company.End, at));
        if (!companyIsHead && !headAsset)
        {
            return null;
        }
        if (
            company is null
            && scan.Lower(at) == ","
            && scan.ChunkAt(at + 1) is { Kind: PartyKind.Company } named
        )
        {
            // "its pump business, Acme Pumps Co, for $20 million"
            return new(named.Party, owner, "", named.End);
        }
        return new(
            company?.Party,
            owner,
            company is null ? scan.Article.Words(start, Math.Max(start + 1, asset + 1)) : "",
            at
        );
    }

    /// <summary>"Acme Corp of Ottawa", "Acme Holding corp": only where it is, or an ending in small letters, follows the name.</summary>
    private static bool IsPlace(SentenceScan scan, int first, int end) =>
        first < end
        && (
            scan.Lower(first) is "of" or "in"
            || (first + 1 == end && Parties.PartyReader.IsEnding(scan.Lower(first)))
        );

    private readonly record struct Thing(Party? Party, Chunk? Owner, string Words, int End);
}
