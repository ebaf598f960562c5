using Parley.Cases;
using Parley.Documents;
using Parley.Extraction.Dates;
using Parley.Extraction.Money;
using Parley.Extraction.Parties;
using Parley.Extraction.Places;
using Parley.Extraction.Quantities;
using Parley.Extraction.Text;
using Parley.Geography;
using Parley.Values;

namespace Parley.Extraction.Mentions;

/// <summary>Reads every mention of a text in one pass over its tokens; at each token the first extractor that reads something has it.</summary>
public sealed class MentionReader
{
    private readonly PartyReader parties;
    private readonly PlaceReader places;
    private readonly FiscalYears fiscalYears;
    private readonly MoneyReader money;

    /// <summary>Makes a reader over a table of countries, a gazetteer and the names of a case.</summary>
    public MentionReader(
        IReadOnlyList<Country> countries,
        IEnumerable<GazetteerPlace> gazetteer,
        CaseNames names
    )
    {
        ArgumentNullException.ThrowIfNull(names);
        parties = new(new PartyLexicon(countries, names));
        fiscalYears = new(countries);
        money = new(new CurrencyTable(countries));
        places = new(gazetteer, countries, names.Host);
    }

    /// <summary>Mentions in order of the text.</summary>
    /// <param name="text">Clean text.</param>
    /// <param name="published">Publication, where known: offices are resolved on it, relative dates settled by it.</param>
    public IReadOnlyList<Mention> Read(string text, DateBounds? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Tokenizer.Read(text);
        return Read(text, tokens, SentenceSplitter.Split(text, Blocks(text), tokens), published);
    }

    /// <summary>Every line of a text as a paragraph.</summary>
    internal static List<TextBlock> Blocks(string text)
    {
        var blocks = new List<TextBlock>();
        for (var at = 0; at <= text.Length; )
        {
            var stop = text.IndexOf('\n', at) is var found and >= 0 ? found : text.Length;
            blocks.Add(new(new(at, stop), BlockKind.Paragraph));
            at = stop + 1;
        }
        return blocks;
    }

    internal List<Mention> Read(
        string text,
        TokenList tokens,
        List<Sentence> sentences,
        DateBounds? published
    )
    {
        var mentions = new List<Mention>();
        var focus = new DateFocus();
        var candidates = new List<PlaceCandidate>();
        foreach (var sentence in sentences)
        {
            focus.Age();
            for (var at = sentence.First; at < sentence.End; )
            {
                if (MentionOpening.OfNothing(tokens[at]))
                {
                    at++;
                    continue;
                }
                if (
                    ReadAt(
                        text,
                        tokens,
                        at,
                        sentence,
                        published,
                        focus,
                        mentions,
                        candidates,
                        out var next
                    ) is
                    { } mention
                )
                {
                    mentions.Add(Ellipsis.Fill(tokens, at, sentence, mentions, mention));
                }
                at = Math.Max(next, at + 1);
            }
        }
        return candidates.Count > 0 ? WithPlaces(text, tokens, mentions, candidates) : mentions;
    }

    /// <summary>The mentions with the places that the whole article settles in their order.</summary>
    private static List<Mention> WithPlaces(
        string text,
        TokenList tokens,
        List<Mention> mentions,
        List<PlaceCandidate> candidates
    )
    {
        var countries = mentions.OfType<PartyMention>().Select(party => party.Country);
        var settled = PlaceResolver.Settle(text, tokens, candidates, countries.OfType<string>());
        var all = new List<Mention>(mentions.Count + settled.Count);
        var next = 0;
        foreach (var mention in mentions)
        {
            while (next < settled.Count && settled[next].Span.Start <= mention.Span.Start)
            {
                all.Add(settled[next++]);
            }
            if (mention is not PlaceMention)
            {
                all.Add(mention);
            }
        }
        all.AddRange(settled.Skip(next));
        return all;
    }

    private Mention? ReadAt(
        string text,
        TokenList tokens,
        int at,
        Sentence sentence,
        DateBounds? published,
        DateFocus focus,
        List<Mention> mentions,
        List<PlaceCandidate> candidates,
        out int next
    )
    {
        var (first, end) = (sentence.First, sentence.End);
        var opens = MentionOpening.Of(tokens, at);
        if (opens)
        {
            if (money.TryRead(text, tokens, at, first, end, out next) is { } amount)
            {
                return amount;
            }
            if (PercentReader.TryRead(text, tokens, at, first, end, out next) is { } percent)
            {
                return percent;
            }
        }
        if (
            MentionOpening.OfDate(tokens, at)
            && DateReader.TryRead(text, tokens, at, first, end, focus, out next) is { } date
        )
        {
            var timing = fiscalYears.Settle(date.Timing.Settle(published), mentions, sentence);
            focus.Note(timing.Period);
            return date with { Timing = timing };
        }
        if (opens && QuantityReader.TryRead(text, tokens, at, first, end, out next) is { } quantity)
        {
            return quantity;
        }
        var place = places.TryRead(text, tokens, at, sentence);
        if (place is { Known: not null } or { Strong: true })
        {
            candidates.Add(place);
            next = place.End;
            return PlaceReader.Foremost(text, tokens, place);
        }
        if (parties.TryRead(text, tokens, at, first, end, published?.Latest, out next) is { } party)
        {
            return party;
        }
        if (place is not null)
        {
            candidates.Add(place);
            next = place.End;
            return null;
        }
        next = at + 1;
        return opens ? CountReader.TryRead(text, tokens, at, first, end, out next) : null;
    }
}
