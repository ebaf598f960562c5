using Parley.Documents;
using Parley.Extraction.Clauses;
using Parley.Extraction.Frames;
using Parley.Extraction.Mentions;
using Parley.Extraction.Statuses;
using Parley.Statements;
using Parley.Values;

namespace Parley.Extraction.Commitments;

/// <summary>Commitments from verbs and their objects, and from nouns that an amount stands before.</summary>
internal static class CommitmentReader
{
    private const int LongestListHead = 12;

    private const int ObjectReach = 14;

    /// <summary>One draft for each verb that a frame knows with its object.</summary>
    public static void ReadVerbs(FrameContext context)
    {
        var scan = context.Scan;
        foreach (var predicate in scan.Predicates)
        {
            if (
                CommitmentFrames.OfVerb(predicate.Lemma) is not { } frames
                || Find(context, predicate, frames) is not (var frame, var at)
            )
            {
                continue;
            }
            var draft = Start(
                context,
                predicate,
                frame.Action,
                "verb-" + predicate.Lemma.Replace(' ', '-') + "-" + frame.Action
            );
            draft.MoneyKind = frame.MoneyKind;
            draft.Status =
                StatusReader.IsControl(predicate.Lemma) && !predicate.Past
                    ? StatusReader.OfObject(scan, predicate, frame.Done)
                    : StatusReader.Of(scan, predicate, frame.Done);
            draft.Object = Clause.Phrase(
                scan,
                predicate.Passive ? predicate.ClauseStart : predicate.End,
                predicate.Passive ? predicate.Start : draft.End
            );
            Actors(context, draft, predicate);
            Owner(context, draft, predicate, at);
            if (
                Top(predicate) is { Lemma: "include" or "contain" or "call" } list
                && Clause.Has(
                    scan,
                    list.ClauseStart - 2,
                    list.Start,
                    "this",
                    "these",
                    "it",
                    "plan",
                    "plans",
                    "package",
                    "proposal"
                )
                && draft.Status is Status.Pledged or Status.Delivered or Status.Underway
                && context.Discourse.LastStatus is { } earlier
            )
            {
                draft.Status = earlier;
                draft.Inferred["status"] = "the sentence before tells how firm it is";
            }
            if (
                draft.Actors.Count == 0
                || (IsWeak(context, draft, predicate, frame, at) && !HoldsMoney(scan, predicate))
            )
            {
                continue;
            }
            Finish(context, draft);
            context.Drafts.Add(draft);
        }
        DealReader.Read(context);
        EasierImports(context);
        if (context.Drafts.Count > 1)
        {
            Untangle(context);
        }
    }

    /// <summary>Of two drafts for one thing the one that says less goes.</summary>
    private static void Untangle(FrameContext context)
    {
        var scan = context.Scan;
        // "cooperate to raise it to $1 trillion": the sum is what is said.
        context.Drafts.RemoveAll(draft =>
            draft is { Kind: StatementKind.Commitment, Action: "cooperate" }
            && context.Drafts.Exists(other =>
                other.Predicate is { } lower
                && lower.Governor == draft.Predicate
                && HoldsMoney(scan, lower)
            )
        );
        // "sign a letter to buy gas": the purchase is what is said.
        context.Drafts.RemoveAll(draft =>
            draft is { Kind: StatementKind.Commitment, Action: "cooperate", Amount: null }
            && context.Drafts.Exists(other =>
                other is { Kind: StatementKind.Commitment, Action: not "cooperate" }
                && other.First < draft.End
                && draft.First < other.End
                && other.Actors.SequenceEqual(draft.Actors)
            )
        );
        // A duty is no restriction beside the tariff that it is.
        context.Drafts.RemoveAll(draft =>
            draft is { Kind: StatementKind.Commitment, Action: "restrict" }
            && context.Drafts.Exists(other =>
                other.Kind == StatementKind.Tariff
                && other.First < draft.End
                && draft.First < other.End
            )
        );
    }

    /// <summary>A draft for an amount that stands before a noun of commitment, or hangs on one made before.</summary>
    public static Draft Nominal(FrameContext context, int number, int noun, NominalFrame frame)
    {
        var scan = context.Scan;
        var predicate = Governing(scan, number);
        var draft = Start(context, predicate, frame.Action, "amount-" + scan.Lower(noun), number);
        draft.MoneyKind = frame.MoneyKind;
        draft.Status = predicate is null
            ? frame.Otherwise
            : StatusReader.OfObject(scan, predicate, Known(predicate, frame.Otherwise));
        draft.Object = Clause.Phrase(scan, noun, draft.End);
        if (ListHead(scan, number) is { } head)
        {
            draft.Actors = [head];
        }
        else if (Possessor(scan, number) is { } owner)
        {
            draft.Actors = Clause.Acting(owner, context.Officials);
            NoteInference(draft, "actors", owner);
        }
        else if (predicate is not null)
        {
            Actors(context, draft, predicate);
            // "companies … under the $5 billion programme": a sum known before is theirs who promised it.
            if (
                scan.Lower(number - 1) == "the"
                && scan.Class(number - 2) is WordClass.Prep
                && draft.Actors is [{ } bare]
                && char.IsLower(bare.Id[0])
            )
            {
                draft.Actors = [];
            }
        }
        Fallback(context, draft);
        Finish(context, draft);
        return draft;
    }

    /// <summary>Whoever stands behind an amount that no verb of its own carries.</summary>
    public static void Fallback(FrameContext context, Draft draft)
    {
        if (draft.Actors.Count > 0)
        {
            return;
        }
        var owner =
            draft.Scan.Sentence.Block == BlockKind.ListItem
                ? context.Discourse.Topic ?? context.Discourse.ListOwner
                : context.Discourse.Topic;
        if (owner is not null)
        {
            draft.Actors = Clause.Acting(owner, context.Officials);
            draft.Inferred["actors"] = "whoever the text speaks of before";
        }
    }

    public static Draft Start(
        FrameContext context,
        Predicate? predicate,
        string action,
        string rule,
        int trigger = -1
    )
    {
        var scan = context.Scan;
        var (first, end) = predicate is not null
            ? Clause.Evidence(scan, predicate)
            : (scan.First, Clause.Break(scan, scan.First, Math.Max(trigger + 1, scan.First + 1)));
        if (trigger >= 0)
        {
            if (trigger >= end || trigger < first)
            {
                first = NounPhraseStart(scan, trigger);
                end = Clause.Break(scan, first, trigger + 1);
            }
        }
        return new Draft
        {
            Kind = StatementKind.Commitment,
            Rule = rule,
            Scan = scan,
            First = first,
            End = end,
            Trigger = trigger >= 0 ? trigger : predicate!.Main,
            Predicate = predicate,
            Action = action,
        };
    }

    /// <summary>Fills target, places, time and sector from the evidence.</summary>
    public static void Finish(FrameContext context, Draft draft)
    {
        var scan = draft.Scan;
        if (Clause.Date(scan, draft.First, draft.End, draft.Trigger) is { } date)
        {
            draft.When = YearStretch.EndingAt(scan, date);
        }
        Clause.Places(draft, draft.First, draft.End);
        draft.Sector = SectorTable.Of(scan, draft.First, draft.End);
        Target(context, draft);
    }

    private static void Target(FrameContext context, Draft draft)
    {
        if (draft.Target is not null)
        {
            return;
        }
        var scan = draft.Scan;
        Party? other = null;
        foreach (var chunk in Clause.Chunks(scan, Math.Max(draft.First, draft.Trigger), draft.End))
        {
            var before =
                scan.Lower(chunk.First - 1) == "the"
                    ? scan.Lower(chunk.First - 2)
                    : scan.Lower(chunk.First - 1);
            foreach (var party in chunk.Parties)
            {
                var code = chunk.Kind == PartyKind.Country ? party.Id : null;
                if (
                    draft.Action == "acquire"
                    && chunk.Kind is PartyKind.Company
                    && !draft.Actors.Contains(party)
                )
                {
                    draft.Target = party;
                    return;
                }
                if (
                    code is not null
                    && !draft.Actors.Contains(party)
                    && (
                        before is "in" or "into" or "from" or "to" or "with" or "of" or "for"
                        || chunk.Adjective
                        || code == context.Host
                    )
                )
                {
                    other ??= party;
                }
            }
        }
        if (
            other is null
            && draft.Places.Select(place => place.Code).FirstOrDefault(code => code is not null)
                is { } at
        )
        {
            var code = at.Split('-')[0];
            if (
                !draft.Actors.Contains(new(code))
                || draft.Actors.Count == 1 && !draft.Actors[0].IsCountry
            )
            {
                other = new Party(code);
                draft.Inferred["target"] = "the place lies there";
            }
        }
        if (
            other is null
            && Clause
                .Chunks(scan, scan.First, draft.End)
                .Any(chunk =>
                    chunk.Country == context.Host && !draft.Actors.Contains(new(context.Host))
                )
        )
        {
            other = new Party(context.Host);
            draft.Inferred["target"] = "the sentence speaks of it";
        }
        if (other is null && context.Discourse.HasNamed(context.Host))
        {
            var countries = draft.Actors.Where(party => party.IsCountry).ToList();
            other =
                countries.Count == 0 ? new Party(context.Host) : context.OtherSide(countries, null);
            if (other is not null)
            {
                draft.Inferred["target"] = "the other side of the case";
            }
        }
        draft.Target = other;
    }

    /// <summary>The first noun after the verb for which the verb has a frame.</summary>
    private static (CommitmentFrame Frame, int At)? Find(
        FrameContext context,
        Predicate predicate,
        List<CommitmentFrame> frames
    )
    {
        var scan = context.Scan;
        var (first, end) = predicate.Passive
            ? (predicate.ClauseStart, predicate.Start)
            : (predicate.End, Math.Min(predicate.Tail, predicate.End + ObjectReach));
        if (predicate.Reduced)
        {
            return null;
        }
        var content = -1;
        var crossed = false;
        for (var at = first; at < end; at++)
        {
            if (
                scan.Lower(at) is ";" or ":"
                || (scan.Class(at) is WordClass.Sub or WordClass.Rel && at > first)
            )
            {
                break;
            }
            if (scan.Class(at) is WordClass.Prep or WordClass.To && content >= 0)
            {
                // "A paper on the investment is delayed": the paper is, and not the investment.
                if (predicate.Passive && scan.Lower(at) is "on" or "about" or "concerning")
                {
                    break;
                }
                crossed = true;
            }
            if (scan.Class(at) is WordClass.Open or WordClass.Number && content < 0)
            {
                content = at;
            }
            if (scan.Article.At(at) is MoneyMention)
            {
                if (Match(frames, "*money") is { } paid)
                {
                    return (paid, at);
                }
                continue;
            }
            if (
                NounTable.ClassAt(scan.Article.Text, scan.Article.Tokens, at, end, out var next) is
                { } found
            )
            {
                // In "import quota" the quota counts.
                if (
                    next < end
                    && scan.Class(next) == WordClass.Open
                    && NounTable.ClassAt(scan.Article.Text, scan.Article.Tokens, next, end, out _)
                        is not null
                )
                {
                    continue;
                }
                if (Match(frames, found) is { } frame)
                {
                    return (frame, at);
                }
                if (crossed)
                {
                    break;
                }
                at = next - 1;
            }
        }
        foreach (var frame in frames)
        {
            foreach (var wanted in frame.Classes)
            {
                if (wanted == "-" || (wanted == "*" && content >= 0))
                {
                    return (frame, predicate.Main);
                }
                if (wanted.Length > 1 && wanted[0] == '-')
                {
                    if (
                        Clause.Has(
                            scan,
                            predicate.End,
                            Math.Min(predicate.End + 3, scan.End),
                            wanted[1..]
                        )
                    )
                    {
                        return (frame, predicate.Main);
                    }
                }
                else if (
                    content >= 0
                    && NounTable.ClassOf(wanted) is null
                    && Clause.Has(scan, first, end, wanted)
                )
                {
                    return (frame, predicate.Main);
                }
            }
        }
        return null;
    }

    private static CommitmentFrame? Match(List<CommitmentFrame> frames, string found) =>
        frames.Find(frame => frame.Classes.Contains(found));

    /// <summary>"blocking Acme's takeover", "elevate Norland's investment": the owner of the thing acts, not who speaks of it.</summary>
    private static void Owner(FrameContext context, Draft draft, Predicate predicate, int at)
    {
        var scan = context.Scan;
        if (draft.Action is "acquire" or "invest" or "buy" or "spend" && !predicate.Passive)
        {
            for (var i = at - 1; i > predicate.End; i--)
            {
                if (scan.Lower(i) == "'s" && scan.ChunkAt(i - 1) is { } owner)
                {
                    draft.Actors = Clause.Acting(owner, context.Officials);
                    return;
                }
            }
        }
        if (predicate.Lemma == "sell" && draft.Action == "acquire")
        {
            var seller = draft.Actors;
            draft.Actors = [];
            for (var i = predicate.End; i < predicate.Tail; i++)
            {
                if (
                    scan.Lower(i) == "to"
                    && scan.Chunks.Find(chunk =>
                        chunk.First > i && chunk.First <= i + 2 && !chunk.Adjective
                    )
                        is { } buyer
                )
                {
                    draft.Actors = Clause.Acting(buyer, context.Officials);
                    draft.Target = seller.Count > 0 ? seller[0] : null;
                    break;
                }
            }
        }
    }

    /// <summary>Broad frames need a country or both sides behind them, and the past alone promises nothing.</summary>
    private static bool IsWeak(
        FrameContext context,
        Draft draft,
        Predicate predicate,
        CommitmentFrame frame,
        int at
    )
    {
        var scan = context.Scan;
        var country = draft.Actors.Any(party => party.IsCountry);
        // "urged makers to buy" is the position of the one who urges; "if makers commit to", "no maker commits to": nobody has said that they do.
        if (
            StandingReader.Of(scan, predicate).Ground
                is Ground.Asked
                    or Ground.Condition
                    or Ground.Question
            || StandingReader.IsOfNobody(scan, predicate)
        )
        {
            return true;
        }
        var firm =
            draft.Status
            is Status.Pledged
                or Status.Agreed
                or Status.Underway
                or Status.Expected
                or Status.Withdrawn
                or Status.Suspended;
        if (draft.Action == "cooperate")
        {
            // Ties and talks are worth a statement where a country binds itself.
            var bound =
                predicate.Modal is "will" or "would"
                || (predicate.Governor is { } control && StatusReader.IsControl(control.Lemma))
                || StatusReader.IsControl(predicate.Lemma)
                || (
                    predicate.Link >= 0
                    && ControlTable.OfNoun(scan.Lower(predicate.Link)) is not null
                )
                || (scan.Sentence.Block == BlockKind.ListItem && predicate.Start == scan.First)
                || draft.Actors.Count > 1
                || predicate.Perfect
                || predicate.Form == VerbForm.Past;
            if (!firm || !bound || predicate.Negated)
            {
                return true;
            }
        }
        if (
            frame.Classes.Contains("*")
            && draft.Action == "cooperate"
            && at == predicate.Main
            && predicate.Modal is not ("will" or "would")
            && predicate.Governor is null
            && draft.Actors.Count < 2
            && scan.Sentence.Block != BlockKind.ListItem
        )
        {
            return true;
        }
        if (
            frame.Action is "cooperate" or "open-market"
            && frame.Classes.Contains("*")
            && at == predicate.Main
            && !country
        )
        {
            return true;
        }
        // A gerund that heads a sentence names a thing, it promises nothing.
        if (
            predicate.Form == VerbForm.Gerund
            && predicate is { Progressive: false, Past: false, Governor: null }
            && scan.Sentence.Block != BlockKind.ListItem
        )
        {
            return true;
        }
        // "the role of Acme in funding it": what stands inside a noun phrase is no act of its own.
        if (
            predicate.Form == VerbForm.Gerund
            && !predicate.Progressive
            && scan.Lower(predicate.Start - 1)
                is "in"
                    or "of"
                    or "from"
                    or "than"
                    or "about"
                    or "against"
                    or "without"
                    or "for"
            && (
                predicate.Link < 0
                    ? predicate.Governor is not { } weigher
                        || !StatusReader.IsControl(weigher.Lemma)
                    : ControlTable.OfNoun(scan.Lower(predicate.Link)) is null
                        && ControlTable.OfAdjective(scan.Lower(predicate.Link)) is null
            )
        )
        {
            return true;
        }
        if (
            predicate is { Infinitive: true, Governor: null }
            && scan.Sentence.Block != BlockKind.ListItem
            && (
                predicate.Link < 0
                || ControlTable.OfNoun(scan.Lower(predicate.Link)) is null
                    && ControlTable.OfAdjective(scan.Lower(predicate.Link)) is null
            )
        )
        {
            return true;
        }
        if (
            predicate.Infinitive
            && predicate.Link >= 0
            && scan.Lower(predicate.Link) != "easier"
            && scan.Class(predicate.Link) == WordClass.Open
            && ControlTable.OfNoun(scan.Lower(predicate.Link)) is null
            && ControlTable.OfAdjective(scan.Lower(predicate.Link)) is null
            && predicate.Governor is { } holder
            && !StatusReader.IsControl(holder.Lemma)
            && scan.ChunkAt(predicate.Link) is null
        )
        {
            return true;
        }
        // Purposes of a verb that is a commitment itself: "invest $2bn to expand".
        return predicate.Infinitive
            && predicate.Governor is { } governor
            && ControlTable.OfVerb(governor.Lemma) is null
            && context.Drafts.Exists(other =>
                other.Predicate == governor && other.Action != "cooperate"
            )
            && (
                predicate.Link < 0
                || ControlTable.OfNoun(context.Scan.Lower(predicate.Link)) is null
            );
    }

    private static bool HoldsMoney(SentenceScan scan, Predicate predicate)
    {
        for (var at = predicate.End; at < predicate.Tail; at++)
        {
            if (scan.Article.At(at) is MoneyMention)
            {
                return true;
            }
        }
        return false;
    }

    private static Predicate Top(Predicate predicate)
    {
        var top = predicate;
        for (var i = 0; i < 8 && top.Governor is { } upper; i++)
        {
            top = upper;
        }
        return top;
    }

    public static void Actors(FrameContext context, Draft draft, Predicate predicate)
    {
        var scan = context.Scan;
        var subject = predicate.Subject;
        if (predicate.Passive || predicate.Reduced)
        {
            subject = null;
            for (var at = predicate.End; at < predicate.Tail; at++)
            {
                if (
                    scan.Lower(at) == "by"
                    && scan.Chunks.Find(chunk =>
                        chunk.First > at && chunk.First <= at + 3 && !chunk.Adjective
                    )
                        is { } agent
                )
                {
                    subject = agent;
                    break;
                }
            }
            subject ??=
                predicate.Passive && StatusReader.IsControl(predicate.Lemma)
                    ? predicate.Subject
                    : null;
        }
        if (subject is not null)
        {
            draft.Actors = Clause.Acting(subject, context.Officials);
            NoteInference(draft, "actors", subject);
            return;
        }
        if (predicate.Governor?.Subject is { } above)
        {
            draft.Actors = Clause.Acting(above, context.Officials);
            draft.Inferred["actors"] = "who speaks of it";
            return;
        }
        if (scan.Sentence.Block == BlockKind.ListItem && context.Discourse.ListOwner is { } owner)
        {
            draft.Actors = Clause.Acting(owner, context.Officials);
            draft.Inferred["actors"] = "whose list it is";
        }
        else if (context.Discourse.Topic is { } topic)
        {
            draft.Actors = Clause.Acting(topic, context.Officials);
            draft.Inferred["actors"] = "whoever the text speaks of before";
        }
    }

    private static void NoteInference(Draft draft, string field, Chunk chunk)
    {
        if (chunk.Inferred is { } why)
        {
            draft.Inferred[field] = why;
        }
    }

    /// <summary>"Acme: $4 billion in Ohio": the name before the colon that opens an item of a list, as printed where nobody knows it.</summary>
    private static Party? ListHead(SentenceScan scan, int number)
    {
        if (scan.Sentence.Block is not (BlockKind.ListItem or BlockKind.TableRow))
        {
            return null;
        }
        for (var at = scan.First + 1; at < Math.Min(number, scan.First + LongestListHead); at++)
        {
            if (scan.Lower(at) != ":")
            {
                continue;
            }
            if (scan.Predicates.Exists(predicate => predicate.Main < at && predicate.Finite))
            {
                return null;
            }
            return
                scan.Chunks.Find(chunk => chunk.First == scan.First && chunk.End == at) is { } known
                ? known.Party
                : new Party(scan.Article.Words(scan.First, at));
        }
        return null;
    }

    /// <summary>"its $14 billion takeover", "Acme's $2bn plan": the owner right before the amount.</summary>
    private static Chunk? Possessor(SentenceScan scan, int number)
    {
        for (var at = number - 1; at >= Math.Max(scan.First, number - 4); at--)
        {
            if (scan.Lower(at) == "'s" && scan.ChunkAt(at - 1) is { } owner)
            {
                return owner;
            }
        }
        return null;
    }

    /// <summary>The predicate that a number depends on.</summary>
    public static Predicate? Governing(SentenceScan scan, int number) =>
        scan.Predicates.FindLast(predicate => predicate.End <= number && number < predicate.Tail)
        ?? scan.Predicates.FindLast(predicate => predicate.End <= number);

    private static Status Known(Predicate predicate, Status otherwise) =>
        predicate.Lemma switch
        {
            "open" or "complete" or "inaugurate" => Status.Delivered,
            "break" => Status.Underway,
            "build" or "construct" or "expand" when predicate.Progressive => Status.Underway,
            "include" => otherwise,
            _ when predicate.Modal is "will" or "would" => Status.Pledged,
            _ => otherwise,
        };

    public static int NounPhraseStart(SentenceScan scan, int at)
    {
        var first = at;
        while (
            first > scan.First
            && at - first < 8
            && scan.Class(first - 1) is WordClass.Det or WordClass.Number or WordClass.Open
            && !scan.IsVerb(first - 1)
        )
        {
            first--;
        }
        while (first > scan.First && scan.Class(first - 1) is WordClass.Prep && at - first < 4)
        {
            first--;
        }
        return first;
    }

    /// <summary>"make it easier to import cars": who makes it easier opens a market.</summary>
    private static void EasierImports(FrameContext context)
    {
        foreach (var draft in context.Drafts)
        {
            if (
                draft
                    is {
                        Kind: StatementKind.Commitment,
                        Action: "buy",
                        Predicate: { Infinitive: true } predicate
                    }
                && context.Scan.Lower(predicate.Start - 1) == "easier"
            )
            {
                draft.Action = "open-market";
                draft.MoneyKind = null;
            }
        }
    }
}
