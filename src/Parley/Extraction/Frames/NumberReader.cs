using Parley.Documents;
using Parley.Extraction.Clauses;
using Parley.Extraction.Commitments;
using Parley.Extraction.Figures;
using Parley.Extraction.Mentions;
using Parley.Statements;
using Parley.Values;

namespace Parley.Extraction.Frames;

/// <summary>
/// Gives each number of a sentence to what it counts: a commitment made by a verb, a noun of commitment, a measure. A number
/// that nothing asks for stays out.
/// </summary>
internal static class NumberReader
{
    private static readonly HashSet<string> Pledging = new(StringComparer.Ordinal)
    {
        "announce",
        "pledge",
        "commit",
        "promise",
        "unveil",
        "invest",
        "spend",
        "pour",
        "inject",
        "allocate",
        "provide",
        "contribute",
    };

    public static void Read(FrameContext context)
    {
        var scan = context.Scan;
        for (var at = scan.First; at < scan.End; at++)
        {
            if (scan.Article.At(at) is not { } mention || !scan.Article.Opens(at))
            {
                continue;
            }
            if (context.IsClaimed(at))
            {
                continue;
            }
            switch (mention)
            {
                case MoneyMention money:
                    Money(context, at, money);
                    break;
                case PercentMention percent:
                    Percent(context, at, percent);
                    break;
                case QuantityMention { Value.Unit: "people" } people:
                    People(context, at, people);
                    break;
                case QuantityMention quantity:
                    Counted(context, at, quantity.Value);
                    break;
                case NumberMention number when IsCount(scan, at, number.Value):
                    Counted(context, at, number.Value);
                    break;
                default:
                    break;
            }
        }
    }

    private static void Money(FrameContext context, int at, MoneyMention money)
    {
        var scan = context.Scan;
        var end = scan.Article.EndOf(at);
        var amount = money.Amount;
        var head = Head(scan, end);
        var governed = Governed(context, at);
        // A noun right behind the amount decides.
        if (head >= 0)
        {
            var word = scan.Lower(head);
            if (word is "tariffs" or "tariff" or "sanctions")
            {
                Figure(
                    context,
                    at,
                    amount,
                    (head, head + 1, "coverage"),
                    "tariff-coverage",
                    "tariff coverage"
                );
                return;
            }
            if (
                CommitmentFrames.OfNoun(word) is { } frame
                && !(Clause.Has(scan, end, head + 1, "of") && word is "acquisitions" or "projects")
            )
            {
                if (governed is { } host && host.Amount is null && Fits(host, frame))
                {
                    Attach(context, host, at, amount, head);
                    return;
                }
                var draft = CommitmentReader.Nominal(context, at, head, frame);
                Settle(context, draft, at, amount, head);
                context.Drafts.Add(draft);
                return;
            }
        }
        if (
            scan.Lower(end) == "worth"
            && Clause.Has(scan, scan.First, scan.End, "tariff", "tariffs", "sanctions", "duties")
            && Clause.Has(
                scan,
                end,
                Math.Min(end + 6, scan.End),
                "products",
                "goods",
                "exports",
                "imports"
            )
        )
        {
            Figure(
                context,
                at,
                amount,
                (end, end, "coverage"),
                "tariff-coverage",
                "tariff coverage"
            );
            return;
        }
        if (
            Clause.Has(scan, scan.First, at, "tariffs", "sanctions")
            && scan.Lower(at - 1) is "to" or "on" or "than"
            && Clause.Has(
                scan,
                end,
                Math.Min(end + 6, scan.End),
                "products",
                "goods",
                "exports",
                "imports"
            )
        )
        {
            Figure(
                context,
                at,
                amount,
                (end, end, "coverage"),
                "tariff-coverage",
                "tariff coverage"
            );
            return;
        }
        var right = FigureReader.Right(scan, end);
        if (right is { } beside && IsRelevant(scan, beside))
        {
            if (governed is { Action: "acquire", Amount: null } && beside.Class == "total")
            {
                context.Drafts.Remove(governed);
                governed = null;
            }
            if (
                governed is null
                || beside.Class is "balance" or "budget"
                || governed.Amount is not null
            )
            {
                FromMeasure(context, at, amount, beside, governed);
                return;
            }
        }
        if (governed is { Amount: null } open)
        {
            if (
                open is { Action: "spend", Status: Status.Delivered or Status.Underway }
                && FigureReader.MeasureOf(scan, at) is { Class: "budget" } budget
            )
            {
                context.Drafts.Remove(open);
                Figure(context, at, amount, budget, "measure-" + budget.Class);
                return;
            }
            if (
                !(
                    open.Action is "buy" or "produce"
                    && FigureReader.MeasureOf(scan, at, 12) is { } flow
                    && scan.Lower(at - 1) is "to" or "from"
                    && IsRelevant(scan, flow)
                )
            )
            {
                Attach(context, open, at, amount, -1);
                return;
            }
        }
        if (Inclusion(context, at) is { } whole)
        {
            var part = CommitmentReader.Start(
                context,
                whole.Predicate,
                whole.Action,
                "part-of-amount",
                at
            );
            part.First = Math.Max(whole.Scan.First, PartStart(scan, at));
            part.End = Clause.Break(scan, part.First, end);
            part.Actors = whole.Actors;
            part.Status = whole.Kind == StatementKind.Figure ? Status.Agreed : whole.Status;
            if (part.Actors.Count == 0 && whole.Subject is { } subject)
            {
                part.Actors = [subject];
            }
            if (part.Action.Length == 0)
            {
                part.Action = "spend";
                part.MoneyKind = MoneyKind.Budget;
            }
            part.MoneyKind ??= whole.MoneyKind;
            CommitmentReader.Fallback(context, part);
            CommitmentReader.Finish(context, part);
            part.Object = Clause.Phrase(scan, end, part.End);
            Settle(context, part, at, amount, -1);
            context.Drafts.Add(part);
            return;
        }
        if (
            FigureReader.MeasureOf(scan, at) is { } measure
            && IsRelevant(scan, measure)
            && !IsUnitPrice(amount, measure)
        )
        {
            if (
                measure.Class == "total"
                && Clause.Has(scan, measure.End, at, "including", ":", ";")
                && CommitmentFrames.OfNoun(scan.Lower(measure.End - 1)) is { } listed
            )
            {
                var item = CommitmentReader.Nominal(context, at, measure.End - 1, listed);
                item.First = PartStart(scan, at);
                item.End = Clause.Break(scan, item.First, end);
                Settle(context, item, at, amount, -1);
                context.Drafts.Add(item);
                return;
            }
            FromMeasure(context, at, amount, measure, governed);
            return;
        }
        var predicate = CommitmentReader.Governing(scan, at);
        if (
            (
                predicate is not null
                && (
                    Pledging.Contains(predicate.Lemma)
                    || predicate.Governor is { } upper && Pledging.Contains(upper.Lemma)
                )
            )
            || (
                scan.Sentence.Block == BlockKind.ListItem
                && (
                    at - scan.First <= 4
                    || scan.Lower(at - 1) is "," or "and" or ":" or "-" or ";" or "worth"
                )
            )
        )
        {
            if (amount.Representative is >= 100_000m)
            {
                var draft = CommitmentReader.Nominal(
                    context,
                    at,
                    at,
                    new("invest", null, Status.Pledged)
                );
                if (draft.Actors.Count > 0)
                {
                    // "Acme: $4 billion in Ohio" names the place and no object.
                    draft.Object = scan.Lower(end) is "in" or "at" or "near"
                        ? null
                        : Clause.Phrase(scan, end, draft.End);
                    Settle(context, draft, at, amount, -1);
                    context.Drafts.Add(draft);
                }
            }
        }
    }

    private static void FromMeasure(
        FrameContext context,
        int at,
        Amount amount,
        (int First, int End, string Class) measure,
        Draft? governed
    )
    {
        var scan = context.Scan;
        // "reduce its trade surplus" makes no commitment of the surplus's size.
        _ = governed;
        if (
            measure.Class == "price"
            && !Clause.Has(scan, measure.First, measure.End, "export", "import")
        )
        {
            return;
        }
        Figure(context, at, amount, measure, "measure-" + measure.Class);
    }

    private static bool IsUnitPrice(Amount amount, (int First, int End, string Class) measure) =>
        amount.Representative is < 10_000m && measure.Class is not "price";

    /// <summary>Prices and costs count only where they are about trade or a project.</summary>
    private static bool IsRelevant(SentenceScan scan, (int First, int End, string Class) measure) =>
        measure.Class switch
        {
            "price" => Clause.Has(
                scan,
                Math.Max(scan.First, measure.First - 1),
                measure.End,
                "export",
                "import",
                "exports",
                "imports"
            ),
            "cost" => Clause.Has(
                scan,
                scan.First,
                scan.End,
                "project",
                "pipeline",
                "plant",
                "trade",
                "annual",
                "estimated"
            ),
            _ => true,
        };

    private static void Figure(
        FrameContext context,
        int at,
        Amount amount,
        (int First, int End, string Class) measure,
        string rule,
        string? name = null
    )
    {
        var value = new Quantity(
            amount.Value,
            amount.Low,
            amount.High,
            amount.Qualifier,
            amount.Currency
        );
        var draft = FigureReader.Make(context, at, value, measure, rule);
        if (name is not null)
        {
            draft.Measure = name;
            if (context.Host.Length > 0 && context.Discourse.HasNamed(context.Home))
            {
                draft.Subject = new Party(context.Home);
                draft.Counterpart = new Party(context.Host);
                draft.Inferred["counterpart"] = "the side of the case that sets tariffs";
            }
        }
        if (amount.Converted is { } other)
        {
            draft.Alternatives.Add(
                new(other.Value, other.Low, other.High, other.Qualifier, other.Currency)
            );
        }
        if (draft.Measure.Length > 0)
        {
            context.Claim(at);
            context.Drafts.Add(draft);
        }
    }

    private static void Percent(FrameContext context, int at, PercentMention percent)
    {
        var scan = context.Scan;
        var end = scan.Article.EndOf(at);
        if (IsStake(scan, end))
        {
            if (
                context.Drafts.FindLast(draft =>
                    draft.Kind == StatementKind.Commitment
                    && draft.Action is "acquire" or "invest" or "buy"
                    && draft.First <= at
                ) is
                { } taker
            )
            {
                taker.Quantities.Add(percent.Value);
            }
            return;
        }
        if (FigureReader.MeasureOf(scan, at, 22) is not { } measure || !IsRelevant(scan, measure))
        {
            // "Japan accounted for about one-third" of what was measured just before.
            if (
                Clause.Has(
                    scan,
                    Math.Max(scan.First, at - 5),
                    at,
                    "account",
                    "accounted",
                    "accounts",
                    "represents",
                    "represented"
                )
                && context.Drafts.FindLast(draft => draft.Kind == StatementKind.Figure) is { } whole
            )
            {
                var share = FigureReader.Make(
                    context,
                    at,
                    percent.Value,
                    (at, at, "share"),
                    "share-of-measure"
                );
                share.Measure = "share of " + whole.Measure;
                context.Drafts.Add(share);
            }
            return;
        }
        context.Claim(at);
        context.Drafts.Add(
            FigureReader.Make(context, at, percent.Value, measure, "percent-" + measure.Class)
        );
    }

    private static bool IsStake(SentenceScan scan, int end)
    {
        for (var at = end; at < Math.Min(scan.End, end + 4); at++)
        {
            if (
                scan.Lower(at)
                is "stake"
                    or "stakes"
                    or "interest"
                    or "equity"
                    or "shares"
                    or "subsidiary"
                    or "owned"
                    or "shareholding"
            )
            {
                return true;
            }
            if (scan.Class(at) is WordClass.Prep && scan.Lower(at) is not "of")
            {
                return false;
            }
        }
        return scan.Lower(end) == "of"
            && (
                scan.ChunkAt(end + 1) is { Kind: PartyKind.Company }
                || scan.Lower(end + 1) == "its" && scan.ChunkAt(end + 2) is not null
            );
    }

    private static void People(FrameContext context, int at, QuantityMention people)
    {
        var scan = context.Scan;
        var predicate = CommitmentReader.Governing(scan, at);
        var noun = scan.Lower(scan.Article.EndOf(at) - 1);
        if (noun is not ("jobs" or "job" or "workers" or "employees" or "positions" or "people"))
        {
            return;
        }
        if (
            predicate?.Lemma is "lose" or "cost" or "employ"
            || Clause.Has(scan, Math.Max(scan.First, at - 5), at, "loss", "workforce")
        )
        {
            var figure = FigureReader.Make(
                context,
                at,
                people.Value,
                (at, scan.Article.EndOf(at), "jobs"),
                "jobs-" + (predicate?.Lemma ?? "count")
            );
            figure.Measure =
                predicate?.Lemma == "lose"
                || Clause.Has(scan, Math.Max(scan.First, at - 5), at, "loss")
                    ? "jobs lost"
                    : "jobs";
            context.Drafts.Add(figure);
            return;
        }
        if (noun == "people" && predicate?.Lemma is not ("hire" or "recruit"))
        {
            return;
        }
        var creates =
            predicate?.Lemma
            is "create"
                or "add"
                or "hire"
                or "generate"
                or "support"
                or "bring"
                or "recruit"
                or "mean";
        if (
            context.Drafts.FindLast(draft =>
                draft.Kind == StatementKind.Commitment
                && draft.First <= at
                && draft.Jobs is null
                && (
                    draft.Amount is not null
                    || draft.Action is "build" or "invest" or "produce"
                        && predicate is { Form: Clauses.VerbForm.Gerund, Progressive: false }
                        && draft.Predicate == predicate.Governor
                )
            ) is
            { } host
        )
        {
            if (creates || scan.Lower(at - 1) is "," or "and" or "with" or "for")
            {
                host.Jobs = people.Value;
                Extend(host, scan.Article.EndOf(at));
                context.Drafts.RemoveAll(draft =>
                    draft.Predicate == predicate && draft.Action == "hire" && !draft.HasNumber
                );
                return;
            }
        }
        if (
            context.Drafts.Find(draft =>
                draft.Kind == StatementKind.Commitment
                && draft.Predicate == predicate
                && draft.Jobs is null
                && draft.Amount is null
            ) is
            { } own
        )
        {
            own.Jobs = people.Value;
            Extend(own, scan.Article.EndOf(at));
            return;
        }
        if (predicate is not null && creates)
        {
            var simulated =
                predicate.Subject is null
                || predicate.SubjectNoun >= 0
                    && scan.Lower(predicate.SubjectNoun)
                        is "tariff"
                            or "tariffs"
                            or "study"
                            or "analysis";
            if (
                predicate.Modal is "would" or "could"
                || simulated && predicate.Governor?.Modal is "would"
            )
            {
                var figure = FigureReader.Make(
                    context,
                    at,
                    people.Value,
                    (at, scan.Article.EndOf(at), "jobs"),
                    "jobs-estimate"
                );
                figure.Measure = "jobs created";
                context.Drafts.Add(figure);
                return;
            }
            var draft = CommitmentReader.Start(
                context,
                predicate,
                "hire",
                "jobs-" + predicate.Lemma,
                at
            );
            draft.Jobs = people.Value;
            draft.Status = Statuses.StatusReader.Of(scan, predicate, Status.Delivered);
            CommitmentReader.Actors(context, draft, predicate);
            CommitmentReader.Finish(context, draft);
            if (draft.Actors.Count > 0)
            {
                context.Drafts.Add(draft);
            }
        }
    }

    private static void Counted(FrameContext context, int at, Quantity value)
    {
        var scan = context.Scan;
        var governed = Governed(context, at);
        if (
            governed is { Amount: null, Quantities.Count: 0 }
            && governed.Action is "buy" or "build" or "lend"
            && value.Unit is not null
        )
        {
            governed.Quantities.Add(value);
            return;
        }
        if (
            FigureReader.MeasureOf(scan, at, 24) is { } measure
            && measure.Class is "flow" or "output" or "quota"
            && IsRelevant(scan, measure)
            && value.Unit
                is not ("companies" or "plants" or "stores" or "miles" or "shares" or "acres")
        )
        {
            context.Claim(at);
            context.Drafts.Add(
                FigureReader.Make(context, at, value, measure, "count-" + measure.Class)
            );
        }
        else if (
            value.Unit is "vehicles" or "aircraft" or "tonnes" or "units" or "GW"
            && CommitmentReader.Governing(scan, at)
                is { Lemma: "make" or "produce" or "build" or "manufacture" } maker
        )
        {
            var draft = FigureReader.Make(
                context,
                at,
                value,
                (at, scan.Article.EndOf(at), "output"),
                "count-output"
            );
            draft.Measure = value.Unit + " production output";
            draft.Predicate = maker;
            context.Drafts.Add(draft);
        }
    }

    /// <summary>A bare number that can be a count: no year, and led by a word of comparison.</summary>
    private static bool IsCount(SentenceScan scan, int at, Quantity value)
    {
        if (scan.Article.At(at)!.Text.EndsWith('K'))
        {
            // "256K memory" is a model, not a count.
            return false;
        }
        if (
            value.Value is not { } number
            || number < 1000
            || (number is >= 1900 and <= 2100 && decimal.Truncate(number) == number)
        )
        {
            return false;
        }
        var before = at - 1;
        while (
            before > scan.First
            && scan.Lower(before)
                is "just"
                    or "over"
                    or "about"
                    or "around"
                    or "some"
                    or "nearly"
                    or "'s"
                    or "almost"
                    or "between"
        )
        {
            before--;
        }
        return scan.Lower(before)
                is "to"
                    or "from"
                    or "at"
                    or "of"
                    or "against"
                    or "with"
                    or "totalled"
                    or "totaled"
                    or "was"
                    or "were"
                    or "by"
                    or "and"
                    or "reached"
            || scan.Article.At(before) is DateMention;
    }

    /// <summary>The commitment of a verb whose arguments hold a number.</summary>
    private static Draft? Governed(FrameContext context, int at)
    {
        var scan = context.Scan;
        for (var i = context.Drafts.Count - 1; i >= 0; i--)
        {
            var draft = context.Drafts[i];
            if (draft is not { Kind: StatementKind.Commitment, Predicate: { } predicate })
            {
                continue;
            }
            if (predicate.Passive && predicate.ClauseStart <= at && at < predicate.Start)
            {
                return draft;
            }
            if (
                predicate.End <= at
                && at < Math.Max(predicate.Tail, predicate.End + 1)
                && predicate.Main == draft.Trigger
            )
            {
                // An amount past another break belongs to something else.
                for (var k = predicate.End; k < at; k++)
                {
                    if (scan.Lower(k) is ";" or ":")
                    {
                        return null;
                    }
                }
                return draft;
            }
        }
        return null;
    }

    private static bool Fits(Draft host, NominalFrame frame) =>
        host.Action == frame.Action
        || host.Action is "invest" or "build" or "spend" or "acquire" or "buy" or "lend"
        || host.Action == "cooperate" && frame.Action == "cooperate";

    private static void Attach(FrameContext context, Draft draft, int at, Amount amount, int head)
    {
        Settle(context, draft, at, amount, head);
        Extend(draft, context.Scan.Article.EndOf(at));
    }

    private static void Settle(FrameContext context, Draft draft, int at, Amount amount, int head)
    {
        var scan = context.Scan;
        context.Claim(at);
        var covers =
            draft.Predicate is { Lemma: "support" or "back" or "fund" or "finance" or "join" }
            && head >= 0
            && NounTable.ClassOf(scan.Lower(head)) is "project" or "facility" or "venture"
                ? AmountScope.Project
                : amount.Covers;
        var nature =
            draft
                is {
                    Action: "invest",
                    Predicate.Lemma: "elevate"
                        or "raise"
                        or "increase"
                        or "expand"
                        or "bring"
                        or "boost"
                        or "lift"
                }
            && scan.Lower(at - 1) is "to" or "of"
                ? AmountNature.Stock
            : draft.Action is "invest" or "spend" && amount.Per is not null ? AmountNature.Flow
            : amount.Nature;
        draft.Amount = amount with
        {
            Covers = covers,
            Nature = nature,
            Prices = PriceWords.Of(scan, at, scan.Article.EndOf(at)),
        };
        if (draft.Action == "acquire")
        {
            draft.MoneyKind ??= MoneyKind.Acquisition;
        }
        if (
            draft.Action is "invest" or "build"
            && draft.MoneyKind is null
            && covers is null
            && draft.Actors.Count > 0
            && !draft.Actors[0].IsCountry
        )
        {
            draft.MoneyKind = MoneyKind.Capital;
        }
    }

    private static void Extend(Draft draft, int end)
    {
        if (end > draft.End && Clause.Length(draft.Scan, draft.First, end) < 300)
        {
            draft.End = end;
        }
        else if (end > draft.End)
        {
            // The evidence has to hold the number.
            draft.First = Math.Max(draft.First, Math.Min(draft.Trigger, end - 30));
            draft.End = end;
            while (Clause.Length(draft.Scan, draft.First, end) >= 300 && draft.First < end - 2)
            {
                draft.First++;
            }
        }
    }

    /// <summary>The last noun of the phrase behind an amount ("$14 billion takeover"), or -1.</summary>
    private static int Head(SentenceScan scan, int end)
    {
        var head = -1;
        var at = end;
        if (scan.Lower(at) == "worth" && scan.Lower(at + 1) == "of")
        {
            at += 2;
        }
        else if (
            scan.Lower(at) is "of" or "in"
            && scan.Class(at + 1) is WordClass.Open or WordClass.Det
        )
        {
            at++;
        }
        for (var i = at; i < Math.Min(scan.End, at + 8); i++)
        {
            var word = scan.Lower(i);
            if (
                scan.Class(i) is not (WordClass.Open or WordClass.Adv or WordClass.Det)
                    && word is not ("-" or "'s" or ")" or "(")
                || scan.IsVerb(i)
            )
            {
                break;
            }
            if (scan.ChunkAt(i) is { Adjective: false } chunk && chunk.First == i && i > at)
            {
                if (chunk.Kind is PartyKind.Country or PartyKind.Person)
                {
                    break;
                }
            }
            if (
                CommitmentFrames.OfNoun(word) is not null
                || word is "tariff" or "tariffs" or "sanctions"
            )
            {
                head = i;
            }
            else if (head >= 0 && MeasureTable.Single(word) is not null)
            {
                head = -1;
                break;
            }
            else if (MeasureTable.Single(word) is not null)
            {
                break;
            }
        }
        return head;
    }

    private static Draft? Inclusion(FrameContext context, int at)
    {
        var scan = context.Scan;
        for (var i = at - 1; i >= Math.Max(scan.First, at - 4); i--)
        {
            if (
                scan.Lower(i) is "including" or "plus" or "and" or ","
                && context.Drafts.FindLast(draft =>
                    draft.Kind is StatementKind.Commitment && draft.Amount is not null
                    || draft is { Kind: StatementKind.Figure }
                        && draft.Measure.Contains("budget", StringComparison.Ordinal)
                )
                    is { } whole
            )
            {
                var after = scan.Lower(scan.Article.EndOf(at));
                return scan.Lower(i) == "including" || after is "for" or "to" or "in" or "with"
                    ? whole
                    : null;
            }
        }
        return null;
    }

    private static int PartStart(SentenceScan scan, int at)
    {
        for (var i = at - 1; i >= Math.Max(scan.First, at - 5); i--)
        {
            if (scan.Lower(i) is "including" or "plus" or "and" or ",")
            {
                return scan.Lower(i) == "," ? i + 1 : i;
            }
        }
        return at;
    }
}
