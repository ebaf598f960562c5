using Parley.Extraction.Clauses;
using Parley.Extraction.Frames;
using Parley.Extraction.Mentions;
using Parley.Extraction.Statuses;
using Parley.Extraction.Text;
using Parley.Statements;
using Parley.Values;

namespace Parley.Extraction.Meetings;

/// <summary>Meetings, calls, talks and visits: by a verb, or by a noun with its participants.</summary>
internal static class MeetingReader
{
    private static readonly Dictionary<string, string> Verbs = Load("v");
    private static readonly Dictionary<string, string> Nouns = Load("n");
    private static readonly WordMap<string> NounWords = new(Nouns);

    public static void Read(FrameContext context)
    {
        var covered = new List<(int First, int End)>();
        foreach (var predicate in context.Scan.Predicates)
        {
            if (Verbs.TryGetValue(predicate.Lemma, out var form))
            {
                ByVerb(context, predicate, form, covered);
            }
        }
        ByNoun(context, covered);
    }

    private static void ByVerb(
        FrameContext context,
        Predicate predicate,
        string form,
        List<(int First, int End)> covered
    )
    {
        var scan = context.Scan;
        var end = Math.Min(predicate.Tail, predicate.End + 20);
        var noun = NounIn(scan, predicate.End, end);
        var participants = new List<Party>();
        switch (predicate.Lemma)
        {
            case "meet":
                if (predicate.Passive)
                {
                    return;
                }
                AddAfter(scan, participants, predicate.End, Math.Min(end, predicate.End + 14));
                break;
            case "speak":
                if (
                    !Clause.Has(
                        scan,
                        predicate.End,
                        Math.Min(predicate.End + 3, scan.End),
                        "with",
                        "to"
                    )
                    || Clause.Has(
                        scan,
                        predicate.End,
                        Math.Min(predicate.End + 4, scan.End),
                        "reporters",
                        "through"
                    )
                )
                {
                    return;
                }
                AddAfter(scan, participants, predicate.End, predicate.End + 8);
                break;
            case "visit":
                if (
                    PlaceAfter(scan, predicate.End, predicate.End + 4) is null
                    && !Names(scan, predicate.End, predicate.End + 3)
                )
                {
                    return;
                }
                break;
            case "leave"
            or "depart"
            or "fly"
            or "travel"
            or "head"
            or "set out"
            or "go"
            or "arrive":
                var toward = Toward(scan, predicate);
                if (
                    toward < 0
                    || predicate.Subject
                        is not { Kind: PartyKind.Person or PartyKind.Group }
                            and not { Inferred: null, Kind: PartyKind.Country }
                    || (
                        PlaceAfter(scan, toward, toward + 4) is null
                        && !Names(scan, toward, toward + 4)
                    )
                )
                {
                    return;
                }
                AddAfter(scan, participants, toward + 1, end);
                break;
            case var _ when noun >= 0 && CallsOff(predicate):
                AddAfter(scan, participants, noun, Math.Min(end, noun + 12));
                form = Nouns[scan.Lower(noun)];
                break;
            case "conclude" or "end" or "wrap up" when noun < 0 || noun > predicate.End + 4:
                return;
            case "take"
            or "hold"
                when predicate.SubjectNoun >= 0
                    && Nouns.ContainsKey(scan.Lower(predicate.SubjectNoun))
                    && (predicate.Passive || scan.Lower(predicate.End) == "place"):
                if (context.Discourse.LastMeeting.Count == 0)
                {
                    return;
                }
                participants.AddRange(context.Discourse.LastMeeting);
                form = Nouns[scan.Lower(predicate.SubjectNoun)];
                break;
            case "attend" when predicate.Negated:
                Missed(context, predicate);
                return;
            default:
                if (noun < 0)
                {
                    return;
                }
                AddAfter(scan, participants, noun, Math.Min(end, noun + 12));
                if (form.Length == 0)
                {
                    form = Nouns[scan.Lower(noun)];
                }
                break;
        }
        if (predicate.Subject is { } subject && (predicate.SubjectNoun < 0))
        {
            participants.InsertRange(0, subject.Parties);
        }
        if (
            participants.Count == 0
            || !participants.Exists(party => IsPerson(scan, context, party) || party.IsCountry)
        )
        {
            return;
        }
        // Calling off does something to a meeting; the other verbs are the meeting.
        var ladder =
            !CallsOff(predicate) ? StatusReader.Of(scan, predicate, Status.Delivered)
            : predicate.Negated ? Status.Expected
            : StatusReader.OfObject(scan, predicate, Status.Withdrawn)!.Value;
        if (ladder == Status.Considered)
        {
            // "might visit at some point" plans nothing.
            return;
        }
        var (first, stop) = Clause.Evidence(scan, predicate);
        var draft = new Draft
        {
            Kind = StatementKind.Meeting,
            Rule = "meeting-" + predicate.Lemma,
            Scan = scan,
            First = first,
            End = stop,
            Trigger = predicate.Main,
            Predicate = predicate,
            Actors = [.. participants.Distinct()],
            Form = form.Length > 0 ? form : null,
            Status = Rung(ladder),
        };
        if (predicate.Form == VerbForm.Gerund && predicate.Governor is null)
        {
            draft.Status = Status.Held;
        }
        Fill(context, draft);
        covered.Add((draft.First, draft.End));
        Remember(context, draft);
        context.Drafts.Add(draft);
    }

    private static bool CallsOff(Predicate predicate) =>
        predicate.Lemma is "cancel" or "postpone" or "call off";

    /// <summary>Where "to" or "for" stands behind a verb of travel ("flew on Friday to", "set out on a mission to"), or -1.</summary>
    private static int Toward(SentenceScan scan, Predicate predicate)
    {
        for (var at = predicate.End; at < Math.Min(predicate.Tail, predicate.End + 8); at++)
        {
            if (scan.Lower(at) is "to" or "for" or "in")
            {
                return at;
            }
            if (scan.Lower(at) is "," or ";")
            {
                return -1;
            }
        }
        return -1;
    }

    /// <summary>"Roe did not attend the talks": the meeting named last, without her.</summary>
    private static void Missed(FrameContext context, Predicate predicate)
    {
        if (
            predicate.Subject is not { Kind: PartyKind.Person } absent
            || predicate.SubjectNoun >= 0
            || predicate.Modal is not null
            || context.Discourse.LastMeeting.Count == 0
        )
        {
            return;
        }
        var (first, end) = Clause.Evidence(context.Scan, predicate);
        var draft = new Draft
        {
            Kind = StatementKind.Meeting,
            Rule = "meeting-absent",
            Scan = context.Scan,
            First = first,
            End = end,
            Trigger = predicate.Main,
            Predicate = predicate,
            Actors = [.. context.Discourse.LastMeeting.Except(absent.Parties)],
            Absent = absent.Parties,
            Status = Status.Held,
        };
        if (draft.Actors.Count > 0)
        {
            draft.Inferred["participants"] = "the meeting named last";
            Fill(context, draft);
            context.Drafts.Add(draft);
        }
    }

    private static void ByNoun(FrameContext context, List<(int First, int End)> covered)
    {
        var scan = context.Scan;
        for (var at = scan.First; at < scan.End; at++)
        {
            if (NounWords.TryGet(scan.Token(at).Word, out var form) && !scan.IsVerb(at))
            {
                ByNoun(context, at, form, covered);
            }
        }
    }

    private static void ByNoun(
        FrameContext context,
        int at,
        string form,
        List<(int First, int End)> covered
    )
    {
        var scan = context.Scan;
        if (covered.Exists(span => span.First <= at && at < span.End))
        {
            return;
        }
        var participants = new List<Party>();
        var between = false;
        var last = at + 1;
        for (var i = at + 1; i < Math.Min(scan.End, at + 10); i++)
        {
            if (scan.Lower(i) is "between" or "with" or "among")
            {
                between = scan.Lower(i) == "between";
                last = AddAfter(scan, participants, i, i + 16);
                break;
            }
            if (scan.Lower(i) == "," || scan.Predicates.Exists(predicate => predicate.Start == i))
            {
                break;
            }
        }
        if (participants.Count == 0 && form == "talks")
        {
            last = Between(scan, participants, at);
            between = participants.Count > 0;
        }
        if (participants.Count == 0)
        {
            Journey(context, at, form, covered);
            Underway(context, at, form, covered);
            return;
        }
        var predicate =
            scan.Predicates.Find(next =>
                next.Start >= last && next.Start <= last + 2 && next is { Finite: true }
            ) ?? Commitments.CommitmentReader.Governing(scan, at);
        var owner =
            Owner(scan, at)
            ?? (
                participants.Count < 2
                && !between
                && predicate
                    is {
                        SubjectNoun: < 0,
                        Subject.Kind: PartyKind.Person
                            or PartyKind.Organization
                            or PartyKind.Company
                            or PartyKind.Country
                    }
                && (
                    predicate.Subject.Kind == PartyKind.Person
                    || !participants.Exists(party => !party.IsCountry)
                )
                    ? predicate.Subject
                    : null
            );
        if (owner is not null)
        {
            participants.InsertRange(0, owner.Parties);
        }
        participants = [.. participants.Distinct()];
        if (
            participants.Count(party => IsPerson(scan, context, party)) < 2
            && Clause.Date(scan, at, Math.Min(scan.End, at + 12), at) is null
            && !Clause.Has(
                scan,
                Math.Max(scan.First, at - 4),
                at,
                "round",
                "rounds",
                "planned",
                "next",
                "latest"
            )
        )
        {
            return;
        }
        if (
            participants.Count < 2
            || !participants.Exists(party => IsPerson(scan, context, party) || party.IsCountry)
        )
        {
            return;
        }
        var first = Commitments.CommitmentReader.NounPhraseStart(scan, at);
        var draft = new Draft
        {
            Kind = StatementKind.Meeting,
            Rule = "meeting-noun",
            Scan = scan,
            First = first,
            End = Clause.Break(scan, first, Math.Max(last, at + 1)),
            Trigger = at,
            Predicate = predicate,
            Actors = participants,
            Form = form.Length > 0 ? form : null,
            Status = NounStatus(scan, at, predicate),
        };
        Fill(context, draft);
        covered.Add((draft.First, draft.End));
        if (
            !Remember(context, draft)
            && Clause.Date(scan, at, draft.End, at) is null
            && !Clause.Has(scan, draft.First, at, "round", "planned", "following", "after")
        )
        {
            // Named before, and nothing new about it.
            return;
        }
        context.Drafts.Add(draft);
    }

    /// <summary>"talks are scheduled for Friday between A and B": the participants behind the verb.</summary>
    private static int Between(SentenceScan scan, List<Party> participants, int noun)
    {
        for (var at = noun + 1; at < Math.Min(scan.End, noun + 18); at++)
        {
            if (scan.Lower(at) is ";" or ":")
            {
                break;
            }
            if (scan.Lower(at) == "between")
            {
                return AddAfter(scan, participants, at, at + 16);
            }
        }
        return noun + 1;
    }

    /// <summary>"Roe's visit to Norland next week", "his trip to Washington".</summary>
    private static void Journey(
        FrameContext context,
        int noun,
        string form,
        List<(int First, int End)> covered
    )
    {
        var scan = context.Scan;
        if (
            form != "visit"
            || scan.Lower(noun + 1) != "to"
            || (
                PlaceAfter(scan, noun + 2, noun + 5) is null
                && !Names(scan, noun + 2, noun + 5)
                && scan.ChunkAt(noun + 2) is null
                && !scan.Token(Math.Min(noun + 2, scan.End - 1)).Capital
            )
            || (
                Owner(scan, noun)
                ?? scan.Chunks.FindLast(chunk =>
                    chunk.End <= noun
                    && noun - chunk.End < 4
                    && chunk.Inferred is not null
                    && scan.Lower(chunk.First) is "his" or "her"
                )
            )
                is not { Kind: PartyKind.Person } owner
        )
        {
            return;
        }
        var draft = new Draft
        {
            Kind = StatementKind.Meeting,
            Rule = "meeting-journey",
            Scan = scan,
            First = owner.First,
            End = Clause.Break(scan, owner.First, noun + 3),
            Trigger = noun,
            Predicate = Commitments.CommitmentReader.Governing(scan, noun),
            Actors = owner.Parties,
            Form = form,
            Status = Status.Planned,
        };
        Fill(context, draft);
        if (
            Clause.Has(
                scan,
                Math.Max(scan.First, owner.First - 3),
                noun,
                "during",
                "after",
                "following",
                "last",
                "recent"
            ) || IsPast(scan, draft)
        )
        {
            draft.Status = Status.Held;
            Fill(context, draft);
        }
        if (
            draft.When is null
            && draft.Status == Status.Planned
            && !Clause.Has(
                scan,
                Math.Max(scan.First, draft.First - 3),
                noun,
                "planned",
                "upcoming",
                "ahead",
                "before",
                "for"
            )
        )
        {
            return;
        }
        covered.Add((draft.First, draft.End));
        context.Drafts.Add(draft);
    }

    /// <summary>"tariff talks are set to begin this autumn": the two sides of the article meet.</summary>
    private static void Underway(
        FrameContext context,
        int noun,
        string form,
        List<(int First, int End)> covered
    )
    {
        var scan = context.Scan;
        if (
            form != "talks"
            || context.Discourse.Pair is not { } pair
            || scan.Predicates.Find(predicate => predicate.SubjectNoun == noun) is not { } first
        )
        {
            return;
        }
        var act = scan.Predicates.FindLast(predicate =>
            predicate == first || (predicate.Governor == first && predicate.Infinitive)
        )!;
        if (
            act.Lemma
                is not (
                    "begin"
                    or "start"
                    or "resume"
                    or "open"
                    or "get"
                    or "continue"
                    or "conclude"
                    or "end"
                    or "collapse"
                    or "break"
                    or "stall"
                    or "schedule"
                    or "hold"
                    or "postpone"
                    or "cancel"
                    or "suspend"
                    or "take"
                )
            || (
                act.Lemma == "get"
                && !Clause.Has(scan, act.End, Math.Min(scan.End, act.End + 2), "underway", "under")
            )
            || (act.Lemma == "take" && scan.Lower(act.End) != "place")
        )
        {
            return;
        }
        var (start, end) = Clause.Evidence(scan, act);
        var draft = new Draft
        {
            Kind = StatementKind.Meeting,
            Rule = "meeting-talks-" + act.Lemma,
            Scan = scan,
            First = Math.Min(start, Commitments.CommitmentReader.NounPhraseStart(scan, noun)),
            End = end,
            Trigger = noun,
            Predicate = act,
            Actors = pair,
            Form = form,
            Status = Rung(
                act.Passive && StatusReader.IsControl(act.Lemma)
                    ? StatusReader.OfObject(scan, act, Status.Expected)!.Value
                    : StatusReader.Of(scan, act, Status.Delivered)
            ),
        };
        draft.Inferred["participants"] = "the two sides that the article is about";
        Fill(context, draft);
        covered.Add((draft.First, draft.End));
        Remember(context, draft);
        context.Drafts.Add(draft);
    }

    /// <summary>Whether the day told lies before publication.</summary>
    private static bool IsPast(SentenceScan scan, Draft draft) =>
        draft.When?.Period is { To: { } to }
        && scan.Article.Published is { } bounds
        && to < bounds.Earliest;

    private static bool Remember(FrameContext context, Draft draft)
    {
        if (draft.Actors.Count > 1)
        {
            context.Discourse.LastMeeting = draft.Actors;
        }
        return context.Discourse.Meetings.Add(string.Join('|', draft.Actors.Order()));
    }

    private static bool OpensClause(SentenceScan scan, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (scan.Class(at) == WordClass.Sub)
            {
                return true;
            }
        }
        return false;
    }

    private static Status NounStatus(SentenceScan scan, int at, Predicate? predicate)
    {
        for (var i = at - 1; i >= Math.Max(scan.First, at - 6); i--)
        {
            switch (scan.Lower(i))
            {
                case "following"
                or "after"
                or "during"
                or "latest"
                or "last"
                or "previous"
                or "recent":
                    return Status.Held;
                case "planned"
                or "upcoming"
                or "next"
                or "ahead"
                or "scheduled"
                or "for"
                or "future"
                or "before":
                    return Status.Planned;
                default:
                    break;
            }
        }
        if (predicate is null)
        {
            return Status.Planned;
        }
        if (
            predicate.Start > at
            && predicate.Lemma is not ("be" or "have")
            && !OpensClause(scan, at, predicate.Start)
        )
        {
            return
                predicate.Lemma is "end" or "conclude" or "collapse" or "fail" or "hold"
                && predicate.Form is VerbForm.Past or VerbForm.Participle
                && predicate.Modal is null
                ? Status.Held
                : Rung(
                    StatusReader.IsControl(predicate.Lemma) && predicate.Passive
                        ? StatusReader.OfObject(scan, predicate, Status.Expected)!.Value
                        : StatusReader.Of(scan, predicate, Status.Delivered)
                );
        }
        return Rung(
            StatusReader
                .OfObject(
                    scan,
                    predicate,
                    predicate.Modal is not null || predicate.Progressive ? Status.Expected
                        : predicate.Form is VerbForm.Past || predicate.Perfect ? Status.Delivered
                        : Status.Expected
                )!
                .Value
        );
    }

    private static Status Rung(Status ladder) =>
        ladder switch
        {
            Status.Delivered or Status.Underway => Status.Held,
            Status.Denied or Status.Blocked => Status.Denied,
            Status.Withdrawn or Status.Suspended => Status.Cancelled,
            _ => Status.Planned,
        };

    private static void Fill(FrameContext context, Draft draft)
    {
        var scan = draft.Scan;
        draft.When =
            Clause.Date(scan, draft.First, draft.End, draft.Trigger)?.Timing
            ?? Clause.Date(scan, scan.First, draft.End, draft.Trigger)?.Timing;
        draft.When = Clause.Toward(
            scan,
            draft.When,
            draft.Status == Status.Planned ? RelativeDirection.Future : RelativeDirection.Past
        );
        for (var at = draft.Trigger; at < draft.End; at++)
        {
            if (PlaceAfter(scan, at, at + 1) is { } place)
            {
                draft.Places.Add(place);
                break;
            }
        }
        for (var at = draft.First; at + 1 < draft.End; at++)
        {
            if (scan.Lower(at + 1) is "round" or "rounds")
            {
                draft.Round = scan.Lower(at) switch
                {
                    "first" => 1,
                    "second" => 2,
                    "third" => 3,
                    "fourth" => 4,
                    "fifth" => 5,
                    "sixth" => 6,
                    "seventh" => 7,
                    "eighth" => 8,
                    _ => draft.Round,
                };
            }
        }
        if (draft.Places.Count == 0)
        {
            foreach (var chunk in Clause.Chunks(scan, draft.Trigger, draft.End))
            {
                var before =
                    scan.Lower(chunk.First - 1) == "the"
                        ? scan.Lower(chunk.First - 2)
                        : scan.Lower(chunk.First - 1);
                if (
                    chunk.Kind == PartyKind.Country
                    && before is "in" or "at" or "for" or "to" or "visit"
                    && !draft.Actors.Contains(chunk.Party)
                )
                {
                    draft.Places.Add(
                        new(scan.Article.Words(chunk.First, chunk.End), chunk.Country)
                    );
                    break;
                }
            }
        }
        if (draft.Form is null && Clause.Has(scan, draft.First, draft.End, "summit"))
        {
            draft.Form = "summit";
        }
    }

    private static bool IsPerson(SentenceScan scan, FrameContext context, Party party) =>
        scan.Chunks.Exists(chunk => chunk.Kind == PartyKind.Person && chunk.Parties.Contains(party))
        || context.Officials.CountryOf(party) is not null;

    /// <summary>Adds the parties that follow "with", "between" or the verb, and says where they end.</summary>
    private static int AddAfter(SentenceScan scan, List<Party> participants, int first, int end)
    {
        var last = first;
        foreach (var chunk in scan.Chunks)
        {
            if (
                chunk.First < first
                || chunk.First >= Math.Min(end, scan.End)
                || chunk.Adjective && scan.Lower(chunk.End) != "'s"
            )
            {
                continue;
            }
            if (
                scan.ChunkAt(chunk.End) is { Kind: PartyKind.Person } titled
                && titled.First == chunk.End
            )
            {
                // "Acme CEO Jane Roe": the company only tells whose she is.
                continue;
            }
            if (last > first)
            {
                var joined = true;
                for (var i = last; i < chunk.First; i++)
                {
                    joined &=
                        scan.Lower(i) is "and" or "," or "the" or "'s" or "as" or "well"
                        || scan.Class(i) == WordClass.Open;
                }
                if (!joined)
                {
                    break;
                }
            }
            var before =
                scan.Lower(chunk.First - 1) == "the"
                    ? scan.Lower(chunk.First - 2)
                    : scan.Lower(chunk.First - 1);
            if (before is "in" or "at" or "on" or "for" or "of" or "to" or "from")
            {
                break;
            }
            if (chunk.Kind is PartyKind.Country && scan.Lower(chunk.End) == "'s")
            {
                continue;
            }
            participants.AddRange(chunk.Parties);
            last = chunk.End;
        }
        return last;
    }

    private static Chunk? Owner(SentenceScan scan, int at)
    {
        for (var i = at - 1; i >= Math.Max(scan.First, at - 5); i--)
        {
            if (scan.Lower(i) == "'s" && scan.ChunkAt(i - 1) is { } owner)
            {
                return owner;
            }
        }
        return null;
    }

    private static int NounIn(SentenceScan scan, int first, int end)
    {
        for (var at = first; at < Math.Min(end, scan.End); at++)
        {
            if (Nouns.ContainsKey(scan.Lower(at)))
            {
                return at;
            }
        }
        return -1;
    }

    private static Place? PlaceAfter(SentenceScan scan, int first, int end)
    {
        for (var at = first; at < Math.Min(end, scan.End); at++)
        {
            if (scan.Article.At(at) is PlaceMention place)
            {
                return place.Place;
            }
            if (
                scan.ChunkAt(at) is { Kind: PartyKind.Country, Adjective: false } chunk
                && scan.Class(at - 1) is WordClass.Prep or WordClass.To or WordClass.Open
                && scan.Lower(at - 1) is "to" or "in" or "for" or "visit" or "visited" or "at"
            )
            {
                return new(scan.Article.Words(chunk.First, chunk.End), chunk.Country);
            }
        }
        return null;
    }

    private static bool Names(SentenceScan scan, int first, int end) =>
        scan.Chunks.Exists(chunk =>
            chunk.First >= first
            && chunk.First < end
            && chunk.Kind == PartyKind.Country
            && !chunk.Adjective
        );

    private static Dictionary<string, string> Load(string kind) =>
        TableFile
            .Rows("Extraction/Meetings/cues.tsv")
            .Where(row => row[1] == kind && !row[0].Contains(' ', StringComparison.Ordinal))
            .ToDictionary(
                row => row[0],
                row => row.Length > 2 ? row[2] : "",
                StringComparer.Ordinal
            );
}
