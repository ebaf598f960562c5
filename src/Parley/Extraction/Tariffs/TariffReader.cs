using Parley.Extraction.Clauses;
using Parley.Extraction.Frames;
using Parley.Extraction.Mentions;
using Parley.Extraction.Text;
using Parley.Statements;
using Parley.Values;

namespace Parley.Extraction.Tariffs;

/// <summary>Duties: a rate beside a word for tariff, or a verb that imposes, threatens or lifts one.</summary>
internal static class TariffReader
{
    private static readonly WordSet Nouns = new([
        "tariff",
        "tariffs",
        "levy",
        "levies",
        "duty",
        "duties",
    ]);

    private static readonly HashSet<string> Blanket = new(StringComparer.Ordinal)
    {
        "across",
        "baseline",
        "reciprocal",
        "universal",
        "blanket",
        "global",
        "general",
        "all",
    };

    /// <summary>Words that tell one duty from another by age and say nothing of the goods.</summary>
    private static readonly HashSet<string> Ages = new(StringComparer.Ordinal)
    {
        "older",
        "earlier",
        "existing",
        "previous",
        "current",
        "new",
    };

    private static readonly Dictionary<string, Status> Verbs = TableFile
        .Rows("Extraction/Tariffs/verbs.tsv")
        .ToDictionary(
            row => row[0],
            row => ContractName.Read<Status>(row[1]),
            StringComparer.Ordinal
        );

    public static void Read(FrameContext context)
    {
        var scan = context.Scan;
        List<int>? nouns = null;
        for (var at = scan.First; at < scan.End; at++)
        {
            if (IsNoun(scan, at))
            {
                (nouns ??= []).Add(at);
            }
        }
        if (nouns is null)
        {
            return;
        }
        var rated = new HashSet<int>();
        Draft? last = null;
        for (var at = scan.First; at < scan.End; at++)
        {
            if (
                scan.Article.At(at) is not PercentMention { Points: false } percent
                || !scan.Article.Opens(at)
                || context.IsClaimed(at)
                || NounOf(scan, nouns, at) is not { } noun
            )
            {
                continue;
            }
            context.Claim(at);
            rated.Add(noun);
            if (last is not null && IsFormer(scan, at))
            {
                last.PreviousRate ??= percent.Value;
                continue;
            }
            if (IsFormer(scan, at) && Following(scan, nouns, at) is { } later)
            {
                last = Make(context, noun, later, ((PercentMention)scan.Article.At(later)!).Value);
                last.PreviousRate = percent.Value;
                context.Claim(later);
                context.Drafts.Add(last);
                continue;
            }
            if (Target(scan, noun, at) is { } aim)
            {
                last = Make(context, noun, aim, ((PercentMention)scan.Article.At(aim)!).Value);
                last.PreviousRate = percent.Value;
                context.Claim(aim);
                context.Drafts.Add(last);
                continue;
            }
            last = Make(context, noun, at, percent.Value);
            context.Drafts.Add(last);
        }
        foreach (var noun in nouns)
        {
            if (!rated.Contains(noun))
            {
                WithoutRate(context, noun);
            }
        }
    }

    private static bool IsNoun(SentenceScan scan, int at) =>
        Nouns.Contains(scan.Token(at)) && !scan.IsVerb(at)
        || (
            scan.Lower(at) is "sanctions" or "countermeasures"
            && Clause.Has(
                scan,
                scan.First,
                scan.End,
                "exports",
                "imports",
                "imposed",
                "impose",
                "goods",
                "products",
                "trade"
            )
        );

    /// <summary>The word for tariff that a rate belongs to, or null where the rate is of something else.</summary>
    private static int? NounOf(SentenceScan scan, List<int> nouns, int at)
    {
        var end = scan.Article.EndOf(at);
        if (
            scan.Lower(at - 1) == "("
            && scan.Lower(end) == ")"
            && scan.ChunkAt(at - 2) is { Kind: PartyKind.Country }
        )
        {
            return nouns.MinBy(noun => Math.Abs(noun - at));
        }
        foreach (var noun in nouns.Where(noun => noun >= end && noun - end <= 6))
        {
            var free = true;
            for (var i = end; i < noun && free; i++)
            {
                free =
                    scan.Class(i) is WordClass.Open or WordClass.Conj
                    || scan.Lower(i) is "-" or "\"" or "'" or "the" or "," or "*";
                free &= !scan.Predicates.Exists(predicate =>
                    predicate.Main == i && predicate.Finite
                );
            }
            if (free)
            {
                return noun;
            }
        }
        foreach (var noun in nouns.Where(noun => noun < at).Reverse())
        {
            if (at - noun > 30)
            {
                break;
            }
            var free = true;
            for (var i = noun + 1; i < at && free; i++)
            {
                free =
                    scan.Lower(i) is not ";"
                    && Figures.MeasureTable.Single(scan.Lower(i)) is null or "flow" or "coverage";
            }
            free &=
                scan.Lower(end) != "of"
                && (scan.Lower(end + 1) != "of" || scan.Lower(end) == "because");
            if (free)
            {
                return noun;
            }
        }
        return null;
    }

    private static bool IsFormer(SentenceScan scan, int at)
    {
        var before = at - 1;
        while (
            before > scan.First
            && scan.Lower(before)
                is "about"
                    or "around"
                    or "the"
                    or "current"
                    or "nearly"
                    or "more"
                    or "than"
                    or "over"
                    or "its"
                    or "an"
                    or "average"
                    or "existing"
                    or "previous"
        )
        {
            before--;
        }
        return scan.Lower(before) == "from"
            || (scan.Lower(before) == "of" && scan.Lower(before - 1) == "instead");
    }

    private static int? Following(SentenceScan scan, List<int> nouns, int at)
    {
        for (var next = scan.Article.EndOf(at); next < Math.Min(scan.End, at + 12); next++)
        {
            if (
                scan.Article.At(next) is PercentMention
                && scan.Article.Opens(next)
                && scan.Lower(next - 1) == "to"
            )
            {
                return nouns.Count > 0 ? next : null;
            }
        }
        return null;
    }

    /// <summary>"lower the 39% tariff to 15%": the rate that the one before the noun is to become, or null.</summary>
    private static int? Target(SentenceScan scan, int noun, int at) =>
        noun > at
        && scan.Lower(noun + 1) == "to"
        && noun + 2 < scan.End
        && scan.Article.At(noun + 2) is PercentMention
            ? noun + 2
            : null;

    private static Draft Make(FrameContext context, int noun, int at, Quantity? rate)
    {
        var scan = context.Scan;
        var predicate = Acting(scan, noun, at);
        // "Japan (24%)": the party before the bracket; without one the bracket is a remark.
        var named = scan.Lower(at - 1) == "(" ? scan.ChunkAt(at - 2) : null;
        var parenthesised = named is not null;
        var first = named is not null
            ? named.First
            : Math.Min(
                Math.Min(at, noun),
                predicate is not null && predicate.ClauseStart <= at
                    ? Math.Max(predicate.ClauseStart, at - 25)
                    : at
            );
        var end = parenthesised
            ? scan.Article.EndOf(at) + 1
            : Clause.Break(scan, first, Math.Max(scan.Article.EndOf(at), noun + 1));
        var draft = new Draft
        {
            Kind = StatementKind.Tariff,
            Rule = "tariff-rate",
            Scan = scan,
            First = first,
            End = Math.Min(end, scan.End),
            Trigger = at,
            Predicate = predicate,
            Rate = rate,
            Status = StatusOf(scan, noun, at, predicate),
        };
        Fill(context, draft, noun, predicate);
        if (parenthesised)
        {
            draft.Imposer = scan.ChunkAt(at - 2)!.Party;
            if (draft.Imposer?.Id != context.Host && context.Discourse.HasNamed(context.Host))
            {
                draft.Targets = [new(context.Host)];
            }
        }
        return draft;
    }

    private static void WithoutRate(FrameContext context, int noun)
    {
        var scan = context.Scan;
        if (
            scan.Class(noun + 1) == WordClass.Open
            && scan.Lower(noun + 1)
                is not ("measures" or "rates" or "increases" or "hikes" or "rate")
            && !scan.Predicates.Exists(other => other.Main == noun + 1)
            && scan.Article.At(noun + 1) is null
        )
        {
            // "tariff talks" are talks.
            return;
        }
        var predicate = Acting(scan, noun, noun);
        if (
            predicate is null
            || !Verbs.ContainsKey(predicate.Lemma)
            || predicate.Lemma is "see" or "face" or "keep" or "remain" or "seek" or "pay" or "take"
                && !Clause.Has(scan, predicate.End, Math.Min(scan.End, predicate.End + 2), "effect")
            || context.Drafts.Exists(other =>
                other.Kind == StatementKind.Tariff && other.Predicate == predicate
            )
            || Asked(predicate)
            || Clause.Has(
                scan,
                Math.Max(scan.First, Math.Min(predicate.ClauseStart, noun) - 2),
                Math.Max(predicate.ClauseStart, noun),
                "whether"
            )
            || (
                predicate.Reduced
                && !Clause.Has(scan, predicate.End, Math.Min(scan.End, predicate.End + 4), "by")
            )
            || (
                !predicate.Passive
                && predicate.Start > noun
                && predicate.Lemma
                    is not (
                        "take"
                        or "kick in"
                        or "affect"
                        or "apply"
                        or "remain"
                        or "end"
                        or "increase"
                        or "double"
                        or "see"
                    )
                && predicate.Subject?.Kind is not PartyKind.Person
                && predicate.SubjectNoun == noun
            )
            || (predicate.End <= noun && IsFar(scan, predicate.End, noun))
        )
        {
            return;
        }
        var (first, end) = Clause.Evidence(scan, predicate);
        first = Math.Min(first, noun);
        var draft = new Draft
        {
            Kind = StatementKind.Tariff,
            Rule = "tariff-" + predicate.Lemma.Replace(' ', '-'),
            Scan = scan,
            First = first,
            End = Math.Max(end, noun + 1),
            Trigger = noun,
            Predicate = predicate,
            Status = StatusOf(scan, noun, noun, predicate),
        };
        Fill(context, draft, noun, predicate);
        context.Drafts.Add(draft);
    }

    /// <summary>Whether a break or too many words stand between a verb and its object.</summary>
    private static bool IsFar(SentenceScan scan, int first, int noun)
    {
        if (noun - first > 10)
        {
            return true;
        }
        for (var at = first; at < noun; at++)
        {
            if (
                scan.Lower(at) is ";" or "but"
                || (
                    scan.Lower(at) == ","
                    && scan.Class(at + 1) is WordClass.Conj or WordClass.Sub or WordClass.Rel
                )
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"asked for the tariffs to be lifted" is a position, not a measure.</summary>
    private static bool Asked(Predicate predicate)
    {
        for (var at = predicate; at is not null; at = at.Governor)
        {
            if (
                at.Lemma
                is "ask"
                    or "urge"
                    or "want"
                    or "call"
                    or "press"
                    or "demand"
                    or "hope"
                    or "persuade"
                    or "convince"
                    or "avoid"
                    or "request"
                    or "seek"
                    or "agree"
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The verb that acts on the tariff: of which it is the subject, or else the object.</summary>
    private static Predicate? Acting(SentenceScan scan, int noun, int at)
    {
        var own = scan.Predicates.Find(predicate =>
            predicate.ClauseStart <= noun && noun < predicate.Start && predicate.Start - noun < 25
        );
        var over = scan.Predicates.FindLast(predicate =>
            predicate.End <= noun && noun < predicate.Tail + 1
        );
        var toRate =
            at == noun
                ? null
                : scan.Predicates.FindLast(predicate =>
                    predicate.End <= at && predicate.Start > noun && at < predicate.Tail
                );
        var reduced = scan.Predicates.Find(predicate =>
            predicate.Reduced && predicate.Start > noun && predicate.Start - noun <= 3
        );
        var nextOn = scan.Predicates.Find(predicate => predicate.Start > noun);
        if (nextOn is not null && (!nextOn.Finite || nextOn.Start - noun > 20))
        {
            nextOn = null;
        }
        return toRate is not null && Verbs.ContainsKey(toRate.Lemma) ? toRate
            : own is not null && Verbs.ContainsKey(own.Lemma) ? own
            : nextOn is not null
            && Verbs.ContainsKey(nextOn.Lemma)
            && nextOn.Subject is null or { Kind: not PartyKind.Person }
            && (over is null || !Verbs.ContainsKey(over.Lemma))
                ? nextOn
            : over is not null && Verbs.ContainsKey(over.Lemma) ? over
            : reduced is not null && Verbs.ContainsKey(reduced.Lemma) ? reduced
            : own ?? over;
    }

    private static Status StatusOf(SentenceScan scan, int noun, int at, Predicate? predicate)
    {
        var conditional =
            Clause.Has(scan, scan.First, scan.End, "if", "barring", "unless")
            || Clause.Has(scan, scan.First, scan.End, "without")
                && Clause.Has(scan, scan.First, scan.End, "deal");
        if (
            Clause.Has(
                scan,
                Math.Max(scan.First, noun - 6),
                noun,
                "exemption",
                "exemptions",
                "exclusions",
                "exempt",
                "excluded"
            )
        )
        {
            return Status.Exempted;
        }
        if (predicate is null)
        {
            return Clause.Has(
                scan,
                Math.Max(scan.First, Math.Min(noun, at) - 4),
                Math.Max(noun, at),
                "planned",
                "proposed",
                "threatened"
            )
                ? Clause.Has(
                    scan,
                    Math.Max(scan.First, Math.Min(noun, at) - 4),
                    Math.Max(noun, at),
                    "threatened"
                )
                    ? Status.Threatened
                    : Status.Announced
                : Status.InForce;
        }
        for (var upper = predicate; upper is not null; upper = upper.Governor)
        {
            if (upper.Modal is "may" or "might" or "could" || upper.Lemma is "threaten" or "hint")
            {
                return Status.Threatened;
            }
        }
        if (
            scan.Predicates.Exists(other =>
                other.Lemma is "threaten"
                && other.Start < predicate.Start
                && other.Tail >= predicate.Start - 2
            )
        )
        {
            return Status.Threatened;
        }
        if (!Verbs.TryGetValue(predicate.Lemma, out var own))
        {
            return Status.InForce;
        }
        if (own is Status.Ended or Status.Paused or Status.Exempted)
        {
            return predicate.Negated ? Status.InForce
                : IsWished(predicate) ? Status.Proposed
                : own;
        }
        if (predicate.Lemma is "remain" or "stay" or "keep" or "stand" or "continue")
        {
            return Status.InForce;
        }
        if (predicate.Negated)
        {
            return predicate.Lemma is "apply" or "subject" ? Status.Exempted : own;
        }
        var future = false;
        for (var upper = predicate; upper is not null; upper = upper.Governor)
        {
            future |=
                upper.Modal is "will" or "would" or "shall" or "be-to"
                || upper.Infinitive
                || upper.Lemma is "set" && upper.Passive;
            if (
                upper != predicate
                && Verbs.TryGetValue(upper.Lemma, out var said)
                && said is Status.Proposed or Status.Announced or Status.Threatened
            )
            {
                return conditional ? Status.Threatened : said;
            }
        }
        future |=
            predicate.Infinitive
            || (
                predicate.Link < 0
                && scan.Class(predicate.Start - 1) == WordClass.Be
                && predicate.Infinitive
            );
        return own is not Status.InForce ? own
            : conditional && future ? Status.Threatened
            : future ? Status.Announced
            : Status.InForce;
    }

    /// <summary>Whether the act is only offered, hoped for or asked for.</summary>
    private static bool IsWished(Predicate predicate)
    {
        for (var upper = predicate.Governor; upper is not null; upper = upper.Governor)
        {
            if (
                Verbs.TryGetValue(upper.Lemma, out var said) && said is Status.Proposed
                || upper.Lemma is "offer" or "consider" or "weigh"
            )
            {
                return true;
            }
        }
        return predicate.Modal is "could" or "may" or "might";
    }

    private static void Fill(FrameContext context, Draft draft, int noun, Predicate? predicate)
    {
        var scan = context.Scan;
        Imposer(context, draft, noun, predicate);
        ScopeAndTargets(context, draft, noun);
        if (
            draft.Targets.Count == 0
            && predicate is { Lemma: "face" or "see" or "pay", Subject: { } faced }
            && context.CountryOf(faced) is { } payer
            && payer != draft.Imposer?.Id
        )
        {
            draft.Targets = [new(payer)];
        }
        if (draft.Targets.Count == 0 && predicate?.Lemma is "slap" or "hit")
        {
            if (
                scan.Chunks.Find(chunk =>
                    chunk.First >= predicate.End && chunk.First <= predicate.End + 2
                ) is
                { } hit
            )
            {
                draft.Targets = hit.Parties;
            }
        }
        if (draft.Targets.Count == 0)
        {
            foreach (var chunk in scan.Chunks)
            {
                if (
                    chunk.Kind == PartyKind.Country
                    && chunk.Party != draft.Imposer
                    && Math.Abs(chunk.First - draft.Trigger) < 18
                    && !IsSpeaker(predicate, chunk)
                )
                {
                    draft.Targets = [chunk.Party];
                    draft.Inferred["targets"] = "the country that the sentence names beside it";
                    break;
                }
            }
        }
        if (
            draft.Targets.Count == 0
            && draft.Imposer?.Id == context.Host
            && context.Discourse.HasNamed(context.Home)
        )
        {
            draft.Targets = [new(context.Home)];
            draft.Inferred["targets"] = "the other side of the case";
        }
        if (Clause.Date(scan, draft.First, draft.End, draft.Trigger) is { } date)
        {
            draft.When = draft.Status is Status.Announced or Status.Threatened or Status.Proposed
                ? Clause.Toward(scan, date.Timing, RelativeDirection.Future)
                : date.Timing;
        }
        for (var at = draft.Trigger; at < draft.End; at++)
        {
            if (scan.Lower(at) is "barring" or "if" or "unless")
            {
                draft.Conditions.Add(scan.Article.Words(at, Math.Min(draft.End, at + 14)));
                break;
            }
        }
    }

    private static bool IsSpeaker(Predicate? predicate, Chunk chunk) =>
        predicate?.Subject is { } subject && subject.First == chunk.First;

    private static void Imposer(FrameContext context, Draft draft, int noun, Predicate? predicate)
    {
        var scan = context.Scan;
        if (OwnerOf(context, Math.Min(noun, draft.Trigger)) is { } own)
        {
            draft.Imposer = new Party(own);
            return;
        }
        Chunk? bearer = null;
        for (var upper = predicate; upper is not null; upper = upper.Governor)
        {
            if (upper.Lemma is "see" or "face" or "pay" or "subject" or "hope" or "say")
            {
                bearer ??= upper.Subject;
                continue;
            }
            if (
                !upper.Passive
                && upper.Subject is { } subject
                && upper.SubjectNoun < 0
                && context.CountryOf(subject) is { } code
                && !Hopes(predicate!)
            )
            {
                draft.Imposer = new Party(code);
                return;
            }
        }
        for (var at = noun - 1; at >= Math.Max(scan.First, noun - 7); at--)
        {
            if (
                scan.ChunkAt(at) is { Country: { } code } chunk
                && chunk.First != bearer?.First
                && (
                    chunk.Adjective
                    || scan.Lower(chunk.End) is "'s"
                    || chunk.Kind == PartyKind.Country
                )
            )
            {
                if (scan.Lower(chunk.First - 1) is not ("on" or "against"))
                {
                    draft.Imposer = new Party(code);
                    return;
                }
            }
        }
        if (predicate is not null)
        {
            for (var at = predicate.End; at < Math.Min(predicate.Tail, scan.End); at++)
            {
                if (
                    scan.Lower(at) == "by"
                    && scan.Chunks.Find(chunk => chunk.First > at && chunk.First <= at + 2)
                        is { } agent
                    && context.CountryOf(agent) is { } code
                )
                {
                    draft.Imposer = new Party(code);
                    return;
                }
            }
        }
        if (context.Host.Length > 0 && context.Discourse.HasNamed(context.Host))
        {
            draft.Imposer = new Party(context.Host);
            draft.Inferred["imposer"] = "the side of the case that sets tariffs";
        }
    }

    /// <summary>"Trump's 145% tariff", "U.S. tariffs of 25%": whose the tariff is, by the words right before it.</summary>
    private static string? OwnerOf(FrameContext context, int first)
    {
        var scan = context.Scan;
        for (var at = first - 1; at >= Math.Max(scan.First, first - 4); at--)
        {
            if (scan.ChunkAt(at) is { } chunk)
            {
                return chunk.Adjective || scan.Lower(chunk.End) == "'s"
                    ? context.CountryOf(chunk)
                    : null;
            }
            if (
                scan.Class(at) is not (WordClass.Open or WordClass.Adv)
                && scan.Lower(at) is not ("'s" or "\"" or "'")
            )
            {
                return null;
            }
        }
        return null;
    }

    /// <summary>Whether somebody wishes that the other side acts: the one who wishes imposes nothing.</summary>
    private static bool Hopes(Predicate predicate)
    {
        for (var upper = predicate; upper is not null; upper = upper.Governor)
        {
            if (upper.Lemma is "hope" or "seek" or "want" or "ask" or "urge")
            {
                return true;
            }
        }
        return false;
    }

    private static void ScopeAndTargets(FrameContext context, Draft draft, int noun)
    {
        var scan = context.Scan;
        var start = Math.Max(noun, draft.Trigger);
        var from = FollowsRate(scan, noun, draft.Trigger)
            ? scan.Article.EndOf(draft.Trigger)
            : Math.Min(noun, draft.Trigger) + 1;
        for (var at = from; at < Math.Min(scan.End, start + 8); at++)
        {
            if (scan.Lower(at) is "on" or "against" && scan.Article.At(at + 1) is not DateMention)
            {
                Goods(context, draft, at + 1);
                break;
            }
        }
        for (
            var at = Math.Min(noun, draft.Trigger);
            at < Math.Max(noun, draft.Trigger) || at == noun;
            at++
        )
        {
            if (Blanket.Contains(scan.Lower(at)) && draft.Scope.Count == 0)
            {
                draft.Scope.Add("all goods");
            }
        }
        if (draft.Scope.Count == 0)
        {
            var first = noun;
            while (
                first > scan.First
                && scan.Class(first - 1) == WordClass.Open
                && !Ages.Contains(scan.Lower(first - 1))
                && scan.ChunkAt(first - 1) is null
                && scan.Article.At(first - 1) is null
                && noun - first < 3
                && !scan.IsVerb(first - 1)
            )
            {
                first--;
            }
            if (first < noun)
            {
                draft.Scope.Add(scan.Article.Words(first, noun).ToLowerInvariant());
            }
        }
    }

    /// <summary>"Tariffs of 10% on cars and 24% on steel": the goods of a rate behind another rate stand right behind it.</summary>
    private static bool FollowsRate(SentenceScan scan, int noun, int rate)
    {
        if (
            rate <= noun
            || scan.Article.At(rate) is not PercentMention
            || scan.Lower(scan.Article.EndOf(rate)) is not ("on" or "against")
        )
        {
            return false;
        }
        for (var at = noun; at < rate; at++)
        {
            if (scan.Article.At(at) is PercentMention other && other != scan.Article.At(rate))
            {
                return true;
            }
        }
        return false;
    }

    private static void Goods(FrameContext context, Draft draft, int first)
    {
        var scan = context.Scan;
        var item = first;
        var targets = new List<Party>();
        for (var at = first; at <= scan.End && at < first + 25; at++)
        {
            var chunk = at < scan.End ? scan.ChunkAt(at) : null;
            if (
                chunk is { Kind: PartyKind.Country }
                && chunk.Party != draft.Imposer
                && !targets.Contains(chunk.Party)
            )
            {
                targets.Add(chunk.Party);
            }
            var word = scan.Lower(at);
            var stop =
                at >= scan.End
                || word is ";" or "." or ":" or "(" or "\""
                || scan.Class(at)
                    is WordClass.Sub
                        or WordClass.Rel
                        or WordClass.Modal
                        or WordClass.Be
                        or WordClass.Have
                        or WordClass.Number
                || (scan.Class(at) is WordClass.Prep && word is not ("of" or "from") && at > first)
                || word == "to"
                || scan.Article.At(at) is DateMention
                || word == "according"
                || (
                    word == ","
                    && at + 1 < scan.End
                    && scan.ChunkAt(at + 1) is { Kind: PartyKind.Person or PartyKind.Organization }
                )
                || scan.Predicates.Exists(predicate => predicate.Start == at);
            if (stop || word is "," or "and" or "or")
            {
                var name = Name(scan, item, at);
                if (name.Length > 0)
                {
                    var low = name.ToLowerInvariant();
                    if (
                        low.EndsWith("countries", StringComparison.Ordinal)
                        || low.EndsWith("companies", StringComparison.Ordinal)
                        || low.EndsWith("partners", StringComparison.Ordinal)
                        || low.EndsWith("nations", StringComparison.Ordinal)
                    )
                    {
                        // "goods from all countries": the goods and whose they are.
                        var of = low.LastIndexOf(" from ", StringComparison.Ordinal);
                        targets.Add(new(of < 0 ? low : low[(of + " from ".Length)..]));
                        if (of >= 0)
                        {
                            draft.Scope.Add(AllGoods(low[..of]));
                        }
                    }
                    else
                    {
                        draft.Scope.Add(AllGoods(low));
                    }
                }
                item = at + 1;
                if (stop)
                {
                    break;
                }
            }
        }
        if (targets.Count > 0)
        {
            draft.Targets = targets;
        }
    }

    private static string AllGoods(string goods) =>
        goods is "goods" or "imports" or "exports" or "products" or "all goods" or "all imports"
            ? "all goods"
            : goods;

    private static string Name(SentenceScan scan, int first, int end)
    {
        while (
            first < end
            && (
                scan.Class(first) is WordClass.Det or WordClass.Prep
                || scan.Lower(first) is "'s" or "almost"
                || scan.ChunkAt(first) is { Kind: PartyKind.Country }
            )
        )
        {
            first++;
        }
        var last = end;
        while (
            last > first
            && (
                scan.ChunkAt(last - 1) is { Kind: PartyKind.Country }
                || scan.Class(last - 1)
                    is WordClass.Prep
                        or WordClass.Adv
                        or WordClass.To
                        or WordClass.Det
            )
        )
        {
            last--;
        }
        return last > first && last - first <= 7 ? scan.Article.Words(first, last) : "";
    }
}
