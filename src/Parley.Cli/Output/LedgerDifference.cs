using System.Text;
using System.Text.Json;
using Parley.Reconciliation;
using Parley.Statements;

namespace Parley.Cli.Output;

/// <summary>What one reading of a ledger's pages has that another has not, a line each: <c>+</c> new, <c>-</c> gone, <c>~</c> changed.</summary>
internal static class LedgerDifference
{
    /// <summary>Prints the differences in order of kind and identity, and a line that counts them.</summary>
    public static void Write(TextWriter output, Reconciled before, Reconciled after)
    {
        var lines = Lines(
                "article",
                before.Articles.ToDictionary(
                    article => article.Id.ToString(),
                    article =>
                        (
                            article.Title ?? article.Path,
                            $"{article.Published?.Bounds} {article.Outlet} {article.Title} {article.Text}"
                        )
                ),
                after.Articles.ToDictionary(
                    article => article.Id.ToString(),
                    article =>
                        (
                            article.Title ?? article.Path,
                            $"{article.Published?.Bounds} {article.Outlet} {article.Title} {article.Text}"
                        )
                )
            )
            .Concat(
                Lines(
                    "statement",
                    before.Statements.ToDictionary(one => one.Id.Value, Shown),
                    after.Statements.ToDictionary(one => one.Id.Value, Shown)
                )
            )
            .Concat(
                Lines(
                    "entry",
                    before.Groups.ToDictionary(group => group.Id, Shown),
                    after.Groups.ToDictionary(group => group.Id, Shown)
                )
            )
            .Concat(
                Lines(
                    "orphan",
                    before.Orphaned.ToDictionary(Key, one => (one.Reason, one.Reason)),
                    after.Orphaned.ToDictionary(Key, one => (one.Reason, one.Reason))
                )
            )
            .ToList();
        foreach (var line in lines)
        {
            output.Write(line + "\n");
        }
        output.Write(
            lines.Count == 0
                ? "This version reads the same.\n"
                : $"{lines.Count} differences; 'parley rebuild' puts them in place.\n"
        );

        static string Key(Reconciliation.Judgements.OrphanedJudgement one) =>
            "judgement "
            + one.Judgement.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static IEnumerable<string> Lines(
        string what,
        Dictionary<string, (string Title, string Content)> before,
        Dictionary<string, (string Title, string Content)> after
    )
    {
        foreach (var id in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal))
        {
            var (was, now) = (before.ContainsKey(id), after.ContainsKey(id));
            if (was && now && before[id].Content == after[id].Content)
            {
                continue;
            }
            var sign =
                !was ? '+'
                : !now ? '-'
                : '~';
            yield return $"{sign} {what} {id} {(now ? after : before)[id].Title}";
        }
    }

    private static (string, string) Shown(Statement statement)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            StatementJson.Write(json, statement);
        }
        return (
            $"“{statement.Evidence.Quote}”",
            Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length)
        );
    }

    private static (string, string) Shown(EntryGroup group) =>
        (
            $"{ContractName.Of(group.Kind)} of {group.Statements.Count} statements",
            string.Join(' ', group.Statements)
        );
}
