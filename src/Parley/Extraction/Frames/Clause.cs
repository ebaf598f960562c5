using Parley.Extraction.Clauses;
using Parley.Extraction.Mentions;
using Parley.Values;

namespace Parley.Extraction.Frames;

/// <summary>Questions that every frame asks of a clause: evidence, dates, places, parties.</summary>
internal static class Clause
{
    private const int LongestEvidence = 260;

    /// <summary>The evidence of a predicate: its clause from the subject (or the verb it hangs on) to the next break.</summary>
    public static (int First, int End) Evidence(SentenceScan scan, Predicate predicate)
    {
        var first = predicate.ClauseStart;
        for (
            var governor = predicate.Governor;
            governor is not null && first > governor.ClauseStart;
            governor = governor.Governor
        )
        {
            if (
                governor.ClauseStart > predicate.Main
                || Length(scan, governor.ClauseStart, predicate.End) > 110
                || SentenceReader.IsReport(governor.Lemma)
            )
            {
                break;
            }
            first = governor.ClauseStart;
        }
        return (first, Break(scan, first, predicate.End));
    }

    /// <summary>Where the clause that holds a token ends, at most as long as evidence may be.</summary>
    public static int Break(SentenceScan scan, int first, int from)
    {
        var end = from;
        while (end < scan.End)
        {
            if (Length(scan, first, end + 1) > LongestEvidence)
            {
                break;
            }
            var word = scan.Lower(end);
            if (word is ";" || (word == "." && end + 1 == scan.End))
            {
                break;
            }
            if (
                word == ","
                && end > from + 2
                && (
                    scan.Class(end + 1) is WordClass.Rel
                    || (
                        scan.Class(end + 1) is WordClass.Sub or WordClass.Conj
                        && Length(scan, first, end) > 40
                    )
                    || (
                        Length(scan, first, end) > 90
                        && scan.PredicateAt(end + 3) is { } next
                        && next.Start > end
                        && next.Start <= end + 3
                    )
                )
            )
            {
                break;
            }
            end++;
        }
        end = Math.Min(Math.Max(end, from), scan.End);
        while (
            end > first + 1
            && scan.Lower(end - 1) is "," or "and" or "\"" or "(" or "-" or "."
            && end > from
        )
        {
            end--;
        }
        return end;
    }

    public static int Length(SentenceScan scan, int first, int end) =>
        end > first ? scan.Token(end - 1).End - scan.Token(first).Start : 0;

    /// <summary>The date that stands nearest to a place within a stretch, or null.</summary>
    public static DateMention? Date(SentenceScan scan, int first, int end, int near)
    {
        DateMention? best = null;
        var distance = int.MaxValue;
        for (var at = first; at < end; at++)
        {
            if (scan.Article.At(at) is DateMention date && scan.Article.Opens(at))
            {
                var apart = Math.Abs(at - near);
                if (apart < distance)
                {
                    (best, distance) = (date, apart);
                }
            }
        }
        return best;
    }

    /// <summary>A named day or month put on the side of publication that the tense tells: what was measured lies behind, what is planned ahead.</summary>
    public static Timing? Toward(SentenceScan scan, Timing? timing, RelativeDirection side) =>
        timing
            is {
                Relative:
                {
                    Unit: RelativeUnit.DayOfMonth
                        or RelativeUnit.MonthOfYear
                        or RelativeUnit.Weekday,
                    Offset: 0
                } relative
            }
            ? new Timing(null, timing.Phrase, relative with { Direction = side }).Settle(
                scan.Article.Published
            )
            : timing;

    public static void Places(Draft draft, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (
                draft.Scan.Article.At(at) is PlaceMention place
                && draft.Scan.Article.Opens(at)
                && !draft.Places.Contains(place.Place)
                && draft.Places.Count < 6
            )
            {
                draft.Places.Add(place.Place);
            }
        }
    }

    /// <summary>Countries and parties named in a stretch, adjectives included.</summary>
    public static IEnumerable<Chunk> Chunks(SentenceScan scan, int first, int end) =>
        scan.Chunks.Where(chunk => chunk.First >= first && chunk.End <= end);

    /// <summary>Whether a word stands in a stretch.</summary>
    public static bool Has(SentenceScan scan, int first, int end, params ReadOnlySpan<string> words)
    {
        for (var at = first; at < end; at++)
        {
            foreach (var word in words)
            {
                if (scan.Lower(at) == word)
                {
                    return true;
                }
            }
        }
        return false;
    }

    /// <summary>The party that stands behind a chunk where countries act: officials stand for their country, everybody else for themselves.</summary>
    public static IReadOnlyList<Party> Acting(Chunk chunk, Officials officials)
    {
        var parties = new List<Party>();
        foreach (var party in chunk.Parties)
        {
            var acting = officials.CountryOf(party) is { } code ? new Party(code) : party;
            if (!parties.Contains(acting))
            {
                parties.Add(acting);
            }
        }
        return parties;
    }

    /// <summary>Phrase from a place to the next break of the clause, for objects and topics.</summary>
    public static string Phrase(SentenceScan scan, int first, int end, int longest = 90)
    {
        while (
            first < end && (scan.Class(first) is WordClass.Det or WordClass.Mark or WordClass.Adv)
        )
        {
            first++;
        }
        var stop = first;
        while (
            stop < end
            && Length(scan, first, stop + 1) <= longest
            && scan.Lower(stop) is not ("," or ";" or "." or ":" or "\"" or "(")
            && scan.Class(stop) is not (WordClass.Sub or WordClass.Rel)
        )
        {
            stop++;
        }
        while (
            stop > first
            && scan.Class(stop - 1)
                is WordClass.Prep
                    or WordClass.Conj
                    or WordClass.Det
                    or WordClass.To
                    or WordClass.Be
                    or WordClass.Mark
        )
        {
            stop--;
        }
        return scan.Article.Words(first, stop);
    }
}
