using System.Text.RegularExpressions;
using Parley.Documents;

namespace Parley.Cli.Evaluation;

/// <summary>
/// The head of a source: the last word before its first comma, bracket, dash, preposition, relative pronoun or conjunction or participle in -ed, the possessive
/// ending left out ("a spokesman for the bank", "Senator Jane Roe of Ohio", "the bank's board": spokesman, Roe, board).
/// </summary>
internal static partial class SourceHead
{
    private static readonly HashSet<string> Ends = new(StringComparer.OrdinalIgnoreCase)
    {
        "of",
        "for",
        "from",
        "at",
        "in",
        "on",
        "with",
        "by",
        "to",
        "about",
        "against",
        "who",
        "which",
        "that",
        "and",
        "or",
        "but",
    };

    /// <summary>The span of the head, or null where a span holds no word.</summary>
    public static TextSpan? Of(string text, TextSpan source)
    {
        TextSpan? head = null;
        var words = 0;
        foreach (Match word in Words().Matches(text[source.Start..source.End]))
        {
            var mark = !char.IsLetterOrDigit(word.Value[0]);
            if (
                head is not null
                && (mark || Ends.Contains(word.Value) || (words > 1 && IsParticiple(word.Value)))
            )
            {
                break;
            }
            if (!mark)
            {
                var start = source.Start + word.Index;
                words++;
                head = new(start, start + Possessive().Replace(word.Value, "").Length);
            }
        }
        return head;
    }

    /// <summary>"a poll released on Friday": a participle behind its noun.</summary>
    private static bool IsParticiple(string word) =>
        char.IsLower(word[0]) && word.EndsWith("ed", StringComparison.Ordinal);

    [GeneratedRegex(@"[\p{L}\p{N}](?:[\p{L}\p{N}'’&.-]*[\p{L}\p{N}])?|[,;:()–—]")]
    private static partial Regex Words();

    [GeneratedRegex("['’]s?$")]
    private static partial Regex Possessive();
}
