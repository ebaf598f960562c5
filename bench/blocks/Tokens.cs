namespace Parley.BlockFit;

/// <summary>Words and runs of words, as <c>score-maintext</c> counts them; a wide character is a word of its own.</summary>
internal static class Tokens
{
    public static List<string> Of(string text)
    {
        var tokens = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var wide =
                i < text.Length
                && text[i] >= '\u2E80'
                && (text[i] < '\uAC00' || text[i] > '\uD7AF')
                && char.IsLetter(text[i]);
            var word =
                i < text.Length && !wide && (char.IsLetterOrDigit(text[i]) || text[i] == '_');
            if (word)
            {
                start = start < 0 ? i : start;
                continue;
            }
            if (start >= 0)
            {
                tokens.Add(text[start..i]);
                start = -1;
            }
            if (wide)
            {
                tokens.Add(text[i].ToString());
            }
        }
        return tokens;
    }

    public static Dictionary<string, int> Runs(List<string> tokens, int length)
    {
        var runs = new Dictionary<string, int>(StringComparer.Ordinal);
        if (tokens.Count == 0)
        {
            return runs;
        }
        for (var i = 0; i <= Math.Max(0, tokens.Count - length); i++)
        {
            var run = string.Join(' ', tokens.Skip(i).Take(length));
            runs[run] = runs.GetValueOrDefault(run) + 1;
        }
        return runs;
    }

    public static (double Precision, double Recall) Compare(
        Dictionary<string, int> want,
        Dictionary<string, int> have
    )
    {
        double both = want.Sum(pair => Math.Min(pair.Value, have.GetValueOrDefault(pair.Key)));
        double wanted = want.Values.Sum(),
            had = have.Values.Sum();
        return (had == 0 ? double.NaN : both / had, wanted == 0 ? double.NaN : both / wanted);
    }
}
