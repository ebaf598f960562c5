using System.Globalization;
using Parley.Extraction.Clauses;
using Parley.Extraction.Frames;
using Parley.Extraction.Mentions;
using Parley.Extraction.Statuses;
using Parley.Extraction.Text;
using Parley.Statements;
using Parley.Values;

namespace Parley.Extraction.Stances;

/// <summary>Asks, offers and objections: a verb or adjective of position with the party that holds it.</summary>
internal static class StanceReader
{
    private static readonly List<string> Days =
    [
        .. CultureInfo.InvariantCulture.DateTimeFormat.DayNames.Select(day => $" on {day} "),
    ];

    /// <summary>Tokens that may stand between a verb and its clause: the one addressed, and a day.</summary>
    private const int LongestAddressee = 9;

    private static readonly Dictionary<string, (StanceKind Kind, string[] Follow)> Frames =
        TableFile
            .Rows("Extraction/Stances/frames.tsv")
            .ToDictionary(
                row => row[0],
                row =>
                    (
                        ContractName.Read<StanceKind>(row[1]),
                        row.Length > 2 && row[2].Length > 0 ? row[2].Split('|') : []
                    ),
                StringComparer.Ordinal
            );

    /// <summary>What a country that opposes something says that it cannot do.</summary>
    private static readonly HashSet<string> Unbearable = new(StringComparer.Ordinal)
    {
        "accept",
        "agree",
        "allow",
        "afford",
        "approve",
        "back",
        "bear",
        "bow",
        "compromise",
        "concede",
        "endorse",
        "endure",
        "ignore",
        "let",
        "make",
        "permit",
        "sacrifice",
        "sign",
        "stand",
        "support",
        "tolerate",
        "yield",
    };

    public static void Read(FrameContext context)
    {
        var scan = context.Scan;
        var taken = -1;
        foreach (var predicate in scan.Predicates)
        {
            if (predicate.Main < taken)
            {
                continue;
            }
            if (Position(scan, predicate) is not { } position || KeepsSilent(scan, predicate))
            {
                continue;
            }
            var subject =
                predicate.Passive
                && (!StatusReader.IsControl(predicate.Lemma) || ControlTable.Asks(predicate.Lemma))
                    ? Agent(scan, predicate)
                    : predicate.Subject;
            if (subject is null)
            {
                continue;
            }
            if (
                predicate.Reduced
                || (predicate.SubjectNoun >= 0 && subject.Kind == PartyKind.Person)
                || subject.Kind == PartyKind.Group && subject.Inferred is not null
                || Made(context, predicate)
            )
            {
                continue;
            }
            if (
                predicate.Infinitive
                && context.Drafts.Exists(upper =>
                    upper.Kind == StatementKind.Stance && upper.Predicate == predicate.Governor
                )
            )
            {
                // "aims to prevent": one position.
                continue;
            }
            var (first, end) = Clause.Evidence(scan, predicate);
            var topic = WithoutDay(Clause.Phrase(scan, TopicStart(scan, predicate), end));
            if (topic.Length < 3 || IsColour(topic))
            {
                continue;
            }
            var party = Clause.Acting(subject, context.Officials)[0];
            var draft = new Draft
            {
                Kind = StatementKind.Stance,
                Rule = "stance-" + predicate.Lemma,
                Scan = scan,
                First = first,
                End = end,
                Trigger = predicate.Main,
                Predicate = predicate,
                Position = position,
                Topic = topic,
                Actors = [party],
            };
            if (subject.Inferred is { } why)
            {
                draft.Inferred["party"] = why;
            }
            Counterpart(context, draft, party);
            context.Drafts.Add(draft);
            taken = predicate.End;
        }
        UndecidedReader.Read(context);
        Adjectives(context);
        OpinionReader.Read(context);
    }

    /// <summary>
    /// Where the topic begins: at the verb of an obligation ("must benefit from it"), in the clause of a verb that takes one ("asked the
    /// minister on Friday that …"), else behind the verb.
    /// </summary>
    private static int TopicStart(SentenceScan scan, Predicate predicate)
    {
        if (predicate.Modal is "should" or "must")
        {
            return predicate.Main;
        }
        for (
            var at = predicate.End;
            at < Math.Min(predicate.End + LongestAddressee, scan.End);
            at++
        )
        {
            if (scan.Lower(at) is "," or ";" or ":" or "(" or "to" or "for" or "of")
            {
                break;
            }
            if (scan.Lower(at) == "that")
            {
                return at + 1;
            }
        }
        return predicate.End;
    }

    /// <summary>"refused to say whether", "declined to comment": no position.</summary>
    private static bool KeepsSilent(SentenceScan scan, Predicate predicate) =>
        predicate.Lemma is "refuse" or "decline"
        && scan.Predicates.Find(lower => lower.Governor == predicate) is { } said
        && (
            SentenceReader.IsReport(said.Lemma)
            || said.Lemma is "comment" or "answer" or "discuss" or "elaborate"
        );

    /// <summary>What is personal or ceremonial is no position.</summary>
    /// <summary>The topic without the day on which it was said: "a record budget on Friday for its forces" is about the budget.</summary>
    private static string WithoutDay(string topic)
    {
        if (!topic.Contains(" on ", StringComparison.Ordinal))
        {
            return topic;
        }
        foreach (var day in Days)
        {
            topic = topic.Replace(day, " ", StringComparison.Ordinal);
        }
        return topic;
    }

    private static bool IsColour(string topic) =>
        topic.Contains("personal", StringComparison.OrdinalIgnoreCase)
        || topic.Contains("photo", StringComparison.OrdinalIgnoreCase)
        || topic.Contains("golf", StringComparison.OrdinalIgnoreCase);

    private static Chunk? Agent(SentenceScan scan, Predicate predicate)
    {
        for (var at = predicate.End; at < Math.Min(predicate.Tail, predicate.End + 8); at++)
        {
            if (scan.Lower(at) == "by")
            {
                return scan.Chunks.Find(chunk =>
                    chunk.First > at && chunk.First <= at + 3 && !chunk.Adjective
                );
            }
        }
        return null;
    }

    private static StanceKind? Position(SentenceScan scan, Predicate predicate)
    {
        if (
            predicate.Modal is "should" or "must"
            && predicate is { Reported: true, Subject.Kind: PartyKind.Country or PartyKind.Person }
        )
        {
            return predicate.Modal == "must" ? StanceKind.Demands : StanceKind.Seeks;
        }
        if (
            predicate.Modal is "cannot" or "can't"
            && predicate is { Subject.Kind: PartyKind.Country, Lemma: var lemma }
            && Unbearable.Contains(lemma)
        )
        {
            return StanceKind.Opposes;
        }
        if (!Frames.TryGetValue(predicate.Lemma, out var frame))
        {
            if (
                predicate.Negated && predicate.Lemma is "expect" or "accept" or "think" or "believe"
            )
            {
                return StanceKind.Doubts;
            }
            return predicate.Negated && predicate.Lemma is "decide" or "plan" or "intend"
                ? StanceKind.Denies
                : null;
        }
        if (
            frame.Follow.Length > 0
            && !Clause.Has(
                scan,
                predicate.End,
                Math.Min(scan.End, predicate.End + (frame.Follow.Length > 2 ? 10 : 4)),
                frame.Follow
            )
        )
        {
            return null;
        }
        if (
            frame.Kind == StanceKind.Agrees
                && (
                    predicate.Modal is "may" or "might" or "could"
                    || predicate.Governor
                        is {
                            Lemma: "want"
                                or "hope"
                                or "try"
                                or "get"
                                or "seek"
                                or "persuade"
                                or "convince"
                        }
                )
            || (predicate.Lemma is "press" or "push" && scan.Lower(predicate.End) == "ahead")
            || (predicate.Lemma == "seek" && scan.Lower(predicate.ClauseStart - 1) == "as")
        )
        {
            return null;
        }
        if (
            (
                predicate.Lemma == "explain"
                && (predicate.Governor is null || predicate.Modal is not null)
            ) || (predicate.Lemma == "agree" && scan.Lower(predicate.End) == "with")
        )
        {
            return null;
        }
        return predicate.Negated
            ? frame.Kind switch
            {
                StanceKind.Supports or StanceKind.Agrees or StanceKind.Offers => StanceKind.Opposes,
                StanceKind.Seeks or StanceKind.Demands => StanceKind.Opposes,
                _ => frame.Kind,
            }
            : frame.Kind;
    }

    /// <summary>Whether the position already is a commitment, a tariff or a meeting of this or a governed verb.</summary>
    private static bool Made(FrameContext context, Predicate predicate)
    {
        var asks =
            predicate.Lemma
            is "ask"
                or "urge"
                or "press"
                or "call"
                or "demand"
                or "request"
                or "require"
                or "pressure"
                or "push"
                or "want";
        if (asks)
        {
            context.Drafts.RemoveAll(draft =>
                draft is { Kind: StatementKind.Commitment, Amount: null, Jobs: null }
                && HangsOn(draft.Predicate, predicate)
                && draft.Predicate!.Subject?.First != predicate.Subject?.First
            );
        }
        return context.Drafts.Exists(draft =>
            draft is { Kind: StatementKind.Tariff, Predicate: { } act }
                && predicate.Lemma is "agree" or "offer" or "propose"
                && HangsOn(act, predicate)
            || draft.Kind != StatementKind.Figure
                && draft.Kind != StatementKind.Stance
                && draft.Predicate is { } made
                && made.Main == draft.Trigger
                && (
                    made == predicate
                    || (HangsOn(made, predicate) && draft.Kind is not StatementKind.Tariff)
                )
        );
    }

    private static bool HangsOn(Predicate? lower, Predicate upper)
    {
        for (var at = lower?.Governor; at is not null; at = at.Governor)
        {
            if (at == upper)
            {
                return true;
            }
        }
        return false;
    }

    private static void Adjectives(FrameContext context)
    {
        var scan = context.Scan;
        for (var at = scan.First + 1; at < scan.End; at++)
        {
            if (
                scan.Class(at) != WordClass.Open
                || scan.Lower(at)
                    is not (
                        "keen"
                        or "eager"
                        or "willing"
                        or "skeptical"
                        or "sceptical"
                        or "willingness"
                        or "reservations"
                        or "unhappy"
                        or "concerned"
                    )
            )
            {
                continue;
            }
            Adjective(context, at);
        }
    }

    private static void Adjective(FrameContext context, int at)
    {
        var scan = context.Scan;
        var subject = scan.Chunks.FindLast(chunk =>
            chunk.End <= at && at - chunk.End < 10 && !chunk.Adjective
        );
        if (
            subject is null
            || context.Drafts.Exists(draft =>
                draft.First <= at
                && at < draft.End
                && draft.Kind is StatementKind.Commitment or StatementKind.Stance
            )
        )
        {
            return;
        }
        var end = Clause.Break(scan, subject.First, at + 1);
        var party = Clause.Acting(subject, context.Officials)[0];
        var draft = new Draft
        {
            Kind = StatementKind.Stance,
            Rule = "stance-" + scan.Lower(at),
            Scan = scan,
            First = subject.First,
            End = end,
            Trigger = at,
            Predicate = Commitments.CommitmentReader.Governing(scan, at),
            Position = scan.Lower(at) switch
            {
                "keen" or "eager" => StanceKind.Seeks,
                "willing" or "willingness" => StanceKind.Offers,
                "unhappy" => StanceKind.Opposes,
                "concerned" => StanceKind.Warns,
                _ => StanceKind.Doubts,
            },
            Topic = Clause.Phrase(scan, at + 2, end),
            Actors = [party],
        };
        if (draft.Topic.Length < 3)
        {
            return;
        }
        Counterpart(context, draft, party);
        context.Drafts.Add(draft);
    }

    private static void Counterpart(FrameContext context, Draft draft, Party party)
    {
        foreach (var chunk in Clause.Chunks(draft.Scan, draft.Trigger, draft.End))
        {
            if (
                context.CountryOf(chunk) is { } code
                && code != party.Id
                && chunk.Kind is PartyKind.Country or PartyKind.Person
            )
            {
                draft.Counterpart = new Party(code);
                return;
            }
        }
    }
}
