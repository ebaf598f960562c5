using Parley.Extraction.Clauses;
using Parley.Extraction.Frames;
using Parley.Extraction.Mentions;
using Parley.Statements;
using Parley.Values;

namespace Parley.Extraction.Figures;

/// <summary>Measured quantities: a number beside a noun that names something measured.</summary>
internal static class FigureReader
{
    private static readonly HashSet<string> Up = new(StringComparer.Ordinal)
    {
        "rise",
        "increase",
        "grow",
        "boost",
        "raise",
        "up",
        "gain",
        "surge",
        "jump",
        "expand",
        "double",
        "climb",
        "soar",
    };

    private static readonly HashSet<string> Down = new(StringComparer.Ordinal)
    {
        "fall",
        "drop",
        "decline",
        "decrease",
        "cut",
        "reduce",
        "slash",
        "trim",
        "lower",
        "down",
        "shrink",
        "slump",
        "lose",
        "reduction",
        "loss",
    };

    /// <summary>The measure that a number belongs to: (first, end) of its noun phrase and its class; null where there is none.</summary>
    public static (int First, int End, string Class)? MeasureOf(
        SentenceScan scan,
        int number,
        int reach = 34
    )
    {
        var end = scan.Article.EndOf(number);
        if (Right(scan, end) is { } right)
        {
            return right;
        }
        return Left(scan, number, reach);
    }

    /// <summary>"$44 billion budget", "$42 billion of acquisitions", "8 percent of the work force".</summary>
    public static (int First, int End, string Class)? Right(SentenceScan scan, int end)
    {
        var at = end;
        if (scan.Lower(at) == "worth")
        {
            at++;
        }
        var linked = scan.Lower(at) is "of" or "in";
        if (linked)
        {
            at++;
        }
        for (var i = at; i < Math.Min(scan.End, at + 7); i++)
        {
            if (MeasureTable.At(scan, i, scan.End, out var next) is { } found)
            {
                // In "trade deficit" and "export capacity" the last noun counts.
                if (next < scan.End && MeasureTable.At(scan, next, scan.End, out _) is not null)
                {
                    i = next - 1;
                    continue;
                }
                return (at, next, found);
            }
            if (
                scan.Class(i)
                    is not (WordClass.Open or WordClass.Det or WordClass.Adv or WordClass.Number)
                    && scan.Lower(i) is not ("-" or "'s" or "(" or ")" or "/")
                || scan.Predicates.Exists(predicate => predicate.Main == i && predicate.Finite)
            )
            {
                return null;
            }
        }
        return null;
    }

    private static (int First, int End, string Class)? Left(
        SentenceScan scan,
        int number,
        int reach
    )
    {
        for (var at = number - 1; at >= Math.Max(scan.First, number - reach); at--)
        {
            if (
                scan.Lower(at) is ";"
                || (scan.Class(at) == WordClass.Sub && scan.Lower(at) is "while" or "although")
            )
            {
                return null;
            }
            if (
                MeasureTable.At(scan, at, scan.End, out var next) is { } found
                && scan.Class(at) == WordClass.Open
            )
            {
                // "exports" inside "tariffs on exports" still names what is counted; a share's base does not.
                var first = at;
                while (
                    first > scan.First
                    && (
                        scan.Class(first - 1) == WordClass.Open
                        || scan.Lower(first - 1) is "-"
                        || scan.Class(first - 1) == WordClass.Number
                            && scan.Article.At(first - 1) is NumberMention
                    )
                    && scan.ChunkAt(first - 1) is null
                    && scan.Article.At(first - 1) is null or NumberMention
                    && !scan.Predicates.Exists(predicate =>
                        predicate.Main == first - 1 && (predicate.Finite || predicate.Infinitive)
                    )
                    && at - first < 5
                )
                {
                    first--;
                }
                return (first, next, found);
            }
        }
        return null;
    }

    /// <summary>A figure for a number with its measure.</summary>
    public static Draft Make(
        FrameContext context,
        int number,
        Quantity value,
        (int First, int End, string Class) measure,
        string rule
    )
    {
        var scan = context.Scan;
        var end = scan.Article.EndOf(number);
        var predicate = Commitments.CommitmentReader.Governing(scan, number);
        var first =
            measure.First < number && Clause.Length(scan, measure.First, end) < 160
                ? measure.First
                : number;
        var before = NumberBefore(scan, number);
        if (
            before > first
            && context.Drafts.Exists(draft =>
                draft.Kind == StatementKind.Figure && draft.Scan == scan
            )
        )
        {
            first = Math.Max(before, number - 6);
        }
        while (first < number && scan.Class(first) == WordClass.Mark)
        {
            first++;
        }
        var name = Name(scan, measure.First, measure.End);
        var changed = Change(scan, number, predicate);
        if (
            value.Unit is "percent"
            && changed is not null
            && scan.Lower(number - 1) is "by" or "about" or "around" or "up" or "down" or "than"
        )
        {
            name += changed == "down" ? " decline" : " growth";
        }
        if (value.Unit is "percent" && scan.Lower(end) == "of")
        {
            name = "share of " + name;
        }
        var draft = new Draft
        {
            Kind = StatementKind.Figure,
            Rule = rule,
            Scan = scan,
            First = first,
            End = Math.Max(end, FigureEnd(scan, first, end, measure.End)),
            Trigger = number,
            Predicate = predicate,
            Measure = name,
            Value = value,
            Change = changed,
            Basis = PriceWords.Of(scan, number, end) is { } prices ? "prices: " + prices : null,
            Status =
                measure.First >= end
                && predicate?.Lemma is "reduce" or "cut" or "have" or "run" or "narrow" or "trim"
                    ? Status.Reported
                    : StatusOf(scan, number, predicate),
        };
        Sides(context, draft, measure, predicate);
        Period(scan, draft, number, end);
        return draft;
    }

    private static int FigureEnd(SentenceScan scan, int first, int from, int measureEnd)
    {
        var end = Math.Max(from, measureEnd <= from + 8 ? measureEnd : from);
        while (
            end < scan.End
            && Clause.Length(scan, first, end + 1) < 220
            && scan.Lower(end) is not ("," or ";" or ":" or "\"" or "." or "(")
            && scan.Class(end) is not (WordClass.Sub or WordClass.Rel)
            && !(
                scan.Article.At(end)
                    is MoneyMention
                        or PercentMention
                        or QuantityMention
                        or NumberMention
                && end > from
            )
        )
        {
            end++;
        }
        while (
            end > from
            && end > measureEnd
            && scan.Class(end - 1) is WordClass.Prep or WordClass.Conj or WordClass.Det
        )
        {
            end--;
        }
        return end;
    }

    private static int NumberBefore(SentenceScan scan, int number)
    {
        for (var at = number - 1; at >= scan.First; at--)
        {
            if (
                scan.Article.At(at)
                is MoneyMention
                    or PercentMention
                    or QuantityMention
                    or NumberMention
            )
            {
                return at + 1;
            }
        }
        return -1;
    }

    /// <summary>The measure's words without articles, owners, places and dates.</summary>
    public static string Name(SentenceScan scan, int first, int end)
    {
        var words = new List<string>();
        for (var at = first; at < end; at++)
        {
            if (
                scan.Class(at) == WordClass.Open
                && scan.ChunkAt(at) is null or { Kind: PartyKind.Group }
                && scan.Article.At(at) is null or PartyMention { Kind: PartyKind.Group }
                && scan.Token(at).Lower.Length > 1
            )
            {
                words.Add(scan.Token(at).Lower);
            }
        }
        return string.Join(' ', words.TakeLast(5));
    }

    private static string? Change(SentenceScan scan, int number, Predicate? predicate)
    {
        for (var at = number - 1; at >= Math.Max(scan.First, number - 4); at--)
        {
            if (scan.Lower(at) is "up" && scan.Lower(at + 1) != "to")
            {
                return "up";
            }
            if (scan.Lower(at) == "down")
            {
                return "down";
            }
        }
        return predicate is null ? null
            : Up.Contains(predicate.Lemma) ? "up"
            : Down.Contains(predicate.Lemma) ? "down"
            : Clause.Has(scan, number, Math.Min(scan.End, number + 6), "increase", "rise", "growth")
                ? "up"
            : Clause.Has(
                scan,
                number,
                Math.Min(scan.End, number + 6),
                "decrease",
                "decline",
                "reduction",
                "drop",
                "cut"
            )
                ? "down"
            : null;
    }

    private static Status StatusOf(SentenceScan scan, int number, Predicate? predicate)
    {
        if (
            Clause.Has(
                scan,
                Math.Max(scan.First, number - 6),
                number,
                "estimated",
                "estimates",
                "estimate"
            )
        )
        {
            return Status.Estimated;
        }
        if (
            Clause.Has(
                scan,
                Math.Max(scan.First, number - 6),
                number,
                "projected",
                "forecast",
                "expected",
                "planned"
            )
        )
        {
            return Status.Projected;
        }
        for (var at = predicate; at is not null; at = at.Governor)
        {
            if (
                at.Modal is not null
                || at.Lemma
                    is "project"
                        or "forecast"
                        or "expect"
                        or "plan"
                        or "aim"
                        or "urge"
                        or "ask"
                        or "consider"
                        or "study"
            )
            {
                return Status.Projected;
            }
            if (at.Lemma is "estimate")
            {
                return Status.Estimated;
            }
        }
        return Status.Reported;
    }

    private static void Sides(
        FrameContext context,
        Draft draft,
        (int First, int End, string Class) measure,
        Predicate? predicate
    )
    {
        var scan = context.Scan;
        Chunk? owner = null;
        var start = measure.First;
        // Owners stand before the measure: "Japan's annual trade surplus", "U.S. beef sales".
        for (var at = measure.End - 1; at >= Math.Max(scan.First, start - 4) && owner is null; at--)
        {
            if (
                scan.ChunkAt(at) is { } chunk
                && (
                    chunk.Adjective
                    || at >= start
                    || scan.Lower(chunk.End) == "'s"
                    || chunk.Kind == PartyKind.Country && chunk.End >= start - 1
                )
            )
            {
                owner = chunk;
            }
            else if (at < start && scan.Class(at) is WordClass.Prep or WordClass.Sub)
            {
                break;
            }
        }
        Chunk? toward = null;
        for (var at = measure.End; at < Math.Min(scan.End, measure.End + 14); at++)
        {
            if (
                scan.Article.At(at) is MoneyMention
                && at >= draft.Trigger + 3
                && toward is not null
            )
            {
                break;
            }
            if (scan.Class(at) is WordClass.Prep or WordClass.To)
            {
                var word = scan.Lower(at);
                var chunk = scan.Chunks.Find(found => found.First > at && found.First <= at + 2);
                if (chunk is null || chunk.Kind != PartyKind.Country && word is "with" or "to")
                {
                    continue;
                }
                if (
                    word is "from"
                        && (
                            measure.Class == "flow"
                            && Clause.Has(
                                scan,
                                measure.First,
                                measure.End,
                                "exports",
                                "shipments",
                                "sales"
                            )
                        )
                    || word == "of"
                    || word == "in"
                        && Clause.Has(
                            scan,
                            measure.First,
                            measure.End,
                            "consumption",
                            "production",
                            "output",
                            "employment",
                            "demand"
                        )
                )
                {
                    owner ??= chunk;
                }
                else if (word is "with" or "to" or "from" or "in" or "toward" or "towards")
                {
                    toward ??= chunk;
                }
            }
        }
        if (
            owner is null
            && predicate?.Subject is { } subject
            && predicate.SubjectNoun < 0
            && !SentenceReader.IsReport(predicate.Lemma)
        )
        {
            owner = subject;
        }
        if (owner is not null)
        {
            draft.Subject =
                owner.Kind is PartyKind.Country or PartyKind.Person
                && context.CountryOf(owner) is { } code
                    ? new Party(code)
                    : owner.Party;
            if (owner.Inferred is { } why)
            {
                draft.Inferred["subject"] = why;
            }
        }
        else if (
            Clause.Has(scan, Math.Max(scan.First, start - 2), measure.End, "our")
            && context.Host.Length > 0
        )
        {
            draft.Subject = new Party(context.Host);
            draft.Inferred["subject"] = "'our' of an article of the host";
        }
        else if (
            measure.Class is "output" or "jobs" or "share"
            && context.Discourse.Topic is { Kind: PartyKind.Company } maker
        )
        {
            draft.Subject = maker.Party;
            draft.Inferred["subject"] = "the company that the text speaks of before";
        }
        else if (context.Discourse.Dateline is { } dateline)
        {
            draft.Subject = new Party(dateline);
            draft.Inferred["subject"] = "the country of the dateline";
        }
        else if (context.Discourse.Topic is { } topic)
        {
            draft.Subject = context.CountryOf(topic) is { } own ? new Party(own) : topic.Party;
            draft.Inferred["subject"] = "whoever the text speaks of before";
        }
        if (measure.Class == "cost" && scan.Lower(measure.End) == "of")
        {
            var thing = Clause.Phrase(scan, measure.End + 1, draft.End);
            if (thing.Length > 0)
            {
                draft.Subject = new Party(thing);
            }
        }
        if (
            toward is not null
            && context.CountryOf(toward) is { } other
            && other != draft.Subject?.Id
        )
        {
            draft.Counterpart = new Party(other);
        }
        else
        {
            var second = scan.Chunks.Find(chunk =>
                chunk.First >= start - 3
                && chunk.End <= measure.End + 1
                && chunk.Country is not null
                && chunk.Country != draft.Subject?.Id
                && chunk != owner
            );
            if (second is not null)
            {
                draft.Counterpart = new Party(second.Country!);
            }
            else if (
                measure.Class == "balance"
                && draft.Subject is { } side
                && context.OtherSide([side], null) is { } far
                && context.Discourse.HasNamed(far.Id)
            )
            {
                draft.Counterpart = far;
                draft.Inferred["counterpart"] = "the other side of the case";
            }
        }
    }

    private static void Period(SentenceScan scan, Draft draft, int number, int end)
    {
        var stop = end;
        while (
            stop < scan.End
            && !(
                scan.Article.At(stop)
                is MoneyMention
                    or PercentMention
                    or QuantityMention
                    or NumberMention
            )
            && scan.Lower(stop) is not ";"
        )
        {
            stop++;
        }
        var date =
            Clause.Date(scan, end, Math.Min(stop, end + 8), end)
            ?? Clause.Date(scan, draft.First, number, number)
            ?? Clause.Date(scan, scan.First, number, number);
        draft.When =
            draft.Status == Status.Reported
                ? Clause.Toward(scan, date?.Timing, RelativeDirection.Past)
                : date?.Timing;
    }
}
