using Parley.Documents;
using Parley.Extraction.Mentions;
using Parley.Extraction.Text;
using Parley.Values;

namespace Parley.Extraction.Quantities;

/// <summary>Reads counts with a unit ("1,750 full-time jobs", "2.2 GW", "100 Boeing planes").</summary>
internal static class QuantityReader
{
    private const int WordsBetween = 4;

    private static readonly PhraseTable<string> Units = Load();

    public static QuantityMention? TryRead(
        string text,
        List<Token> tokens,
        int at,
        int first,
        int end,
        out int next
    )
    {
        if (!NumberReader.TryRead(tokens, at, end, out var value, out var unit))
        {
            next = at;
            return null;
        }
        decimal? high = null;
        if (
            unit + 1 < end
            && tokens[unit].Lower is "to" or "-"
            && NumberReader.TryRead(tokens, unit + 1, end, out var upper, out var after)
            && upper > value
        )
        {
            (high, unit) = (upper, after);
        }
        var last = Math.Min(end, unit + WordsBetween + 1);
        for (var i = unit; i < last; i++)
        {
            if (Units.TryFind(text, tokens, i, end, out var name, out next))
            {
                var (qualifier, _) = QualifierReader.Before(tokens, at, first);
                var span = new TextSpan(tokens[at].Start, tokens[next - 1].End);
                var quantity = high is { } top
                    ? new Quantity(null, value, top, Qualifier.Between, name)
                    : Quantity.Of(value, name, qualifier);
                return new(span, text[span.Start..span.End], quantity);
            }
            if (tokens[i].Kind != TokenKind.Word && !tokens[i].Is("-") || IsBreak(tokens[i].Lower))
            {
                break;
            }
        }
        next = at;
        return null;
    }

    private static bool IsBreak(string word) =>
        word
            is "of"
                or "in"
                or "at"
                or "by"
                or "and"
                or "or"
                or "to"
                or "for"
                or "from"
                or "with"
                or "the"
                or "its"
                or "percent"
                or "pct"
                or "years"
                or "year";

    private static PhraseTable<string> Load()
    {
        var table = new PhraseTable<string>();
        foreach (var row in TableFile.Rows("Extraction/Quantities/units.tsv"))
        {
            table.Add(row[0], row[1]);
        }
        return table;
    }
}
