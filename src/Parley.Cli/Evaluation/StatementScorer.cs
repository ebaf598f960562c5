using System.Text.Json;

namespace Parley.Cli.Evaluation;

/// <summary>
/// Scores statements against labels: a label is found where a statement of a fitting kind overlaps its anchor and carries its
/// number; each label and each statement is used once, best fields first.
/// </summary>
internal sealed class StatementScorer(GoldSet gold, PartyMatcher parties)
{
    private const int LongestQuote = 600;
    private const int ExplainedWithin = 250;

    /// <summary>Fields of a label that state a number.</summary>
    private static readonly string[] NumberFields =
    [
        "amount",
        "rate",
        "value",
        "jobs",
        "alt_value",
        "low",
        "high",
        "previousRate",
    ];

    /// <summary>Fields with few values, of which it is worth knowing which was read for which.</summary>
    private static readonly string[] Confusable = ["kind", "status", "action"];

    private readonly FieldChecks checks = new(parties);

    /// <summary>A statement with its file name and its quote made plain.</summary>
    private sealed record Found(
        JsonElement Json,
        string Document,
        string Quote,
        List<StatedNumber> Numbers
    )
    {
        public string? Kind => Json.Text("kind");
    }

    public StatementScore Score(IEnumerable<JsonElement> statements)
    {
        var found = statements
            .Select(json => new Found(
                json,
                Path.GetFileName(json.GetProperty("document").GetProperty("path").GetString()!),
                PlainText.Of(json.GetProperty("evidence").GetProperty("quote").GetString()!),
                StatedNumber.Of(json)
            ))
            .ToList();
        var (byLabel, byFound) = Match(found);

        var needed = Enumerable
            .Range(0, gold.Labels.Count)
            .Where(i => !IsOptional(gold.Labels[i]))
            .ToList();
        var numeric = needed.Where(i => StatedNumber.OfLabel(gold.Labels[i]) is not null).ToList();
        var others = needed.Except(numeric).ToList();
        var inSet = found.Where(one => gold.Texts.ContainsKey(one.Document)).ToList();
        var withNumber = inSet.Count(one => one.Numbers.Count > 0);
        var unexplained = Enumerable
            .Range(0, found.Count)
            .Where(j => gold.Texts.ContainsKey(found[j].Document) && found[j].Numbers.Count > 0)
            .Where(j => !byFound.ContainsKey(j) && !IsExplained(found[j]))
            .ToList();
        var fields = byLabel
            .SelectMany(pair => checks.Of(gold.Labels[pair.Key], found[pair.Value].Json))
            .ToList();
        var lengths = inSet.Select(one => one.Quote.Length).Order().ToList();
        var quietLabels = gold.Labels.Count(label => StatedNumber.OfLabel(label) is null);
        return new()
        {
            NumericRecall = Share(numeric.Count(byLabel.ContainsKey), numeric.Count),
            NumericPrecision = Share(withNumber - unexplained.Count, withNumber),
            OtherRecall = Share(others.Count(byLabel.ContainsKey), others.Count),
            Fields = new SortedDictionary<string, double>(
                fields
                    .GroupBy(f => f.Field, StringComparer.Ordinal)
                    .ToDictionary(
                        g => g.Key,
                        g => g.Average(f => f.Right ? 1.0 : 0.0),
                        StringComparer.Ordinal
                    ),
                StringComparer.Ordinal
            ),
            Kinds = Kinds(needed, byLabel, found),
            Confusions = Confusions(byLabel, found),
            FieldsAll = Share(fields.Count(f => f.Right), fields.Count),
            Leaks = CountLeaks(found),
            OtherRatio = Share(inSet.Count - withNumber, quietLabels),
            Twins = CountTwins(found, byFound),
            QuoteLength95 = lengths.Count == 0 ? 0 : lengths[(int)(0.95 * (lengths.Count - 1))],
            Misses =
            [
                .. needed
                    .Where(i => !byLabel.ContainsKey(i))
                    .Select(i =>
                        $"missed       {gold.Labels[i].Text("doc")}  {gold.Labels[i].Text("kind")}  {gold.Labels[i].Text("anchor")}"
                    ),
                .. unexplained.Select(j =>
                    $"unexplained  {found[j].Document}  {found[j].Kind}  {found[j].Quote}"
                ),
            ],
        };
    }

    private SortedDictionary<string, (double Recall, double Fields)> Kinds(
        List<int> needed,
        Dictionary<int, int> byLabel,
        List<Found> found
    )
    {
        var kinds = new SortedDictionary<string, (double Recall, double Fields)>(
            StringComparer.Ordinal
        );
        foreach (
            var kind in needed.GroupBy(i => gold.Labels[i].Text("kind")!, StringComparer.Ordinal)
        )
        {
            var hit = kind.Where(byLabel.ContainsKey).ToList();
            var fields = hit.SelectMany(i => checks.Of(gold.Labels[i], found[byLabel[i]].Json))
                .ToList();
            kinds[kind.Key] = (
                Share(hit.Count, kind.Count()),
                Share(fields.Count(field => field.Right), fields.Count)
            );
        }
        return kinds;
    }

    /// <summary>Kinds, statuses and actions that were read as others.</summary>
    private List<string> Confusions(Dictionary<int, int> byLabel, List<Found> found) =>
        [
            .. byLabel
                .SelectMany(pair =>
                    Confusable.Select(field =>
                        (
                            Field: field,
                            Wanted: string.Join('|', gold.Labels[pair.Key].Texts(field)),
                            Read: found[pair.Value].Json.Text(field) ?? "-"
                        )
                    )
                )
                .Where(pair =>
                    pair.Wanted.Length > 0
                    && !pair.Wanted.Split('|').Contains(pair.Read, StringComparer.Ordinal)
                )
                .GroupBy(
                    pair => $"{pair.Field} {pair.Wanted} → {pair.Read}",
                    StringComparer.Ordinal
                )
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => $"{group.Key}  {group.Count()}"),
        ];

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static bool IsOptional(JsonElement label) =>
        label.Field("optional") is { ValueKind: JsonValueKind.True };

    private (Dictionary<int, int> ByLabel, Dictionary<int, int> ByFound) Match(List<Found> found)
    {
        var pairs = new List<(bool Needed, double Right, int Distance, int Label, int Found)>();
        for (var i = 0; i < gold.Labels.Count; i++)
        {
            var label = gold.Labels[i];
            var anchor = PlainText.Of(label.Text("anchor")!);
            for (var j = 0; j < found.Count; j++)
            {
                if (Fits(label, anchor, found[j]))
                {
                    var right =
                        checks.Of(label, found[j].Json).Count(field => field.Right)
                        + (label.Text("kind") == found[j].Kind ? 0.5 : 0);
                    pairs.Add(
                        (
                            !IsOptional(label),
                            right,
                            -Math.Abs(found[j].Quote.Length - label.Text("anchor")!.Length),
                            i,
                            j
                        )
                    );
                }
            }
        }
        var byLabel = new Dictionary<int, int>();
        var byFound = new Dictionary<int, int>();
        foreach (var pair in pairs.OrderDescending())
        {
            if (!byLabel.ContainsKey(pair.Label) && !byFound.ContainsKey(pair.Found))
            {
                byLabel[pair.Label] = pair.Found;
                byFound[pair.Found] = pair.Label;
            }
        }
        return (byLabel, byFound);
    }

    private bool Fits(JsonElement label, string anchor, Found found)
    {
        var wanted = StatedNumber.OfLabel(label);
        if (
            found.Document != label.Text("doc")
            || found.Quote.Length > LongestQuote
            || !KindFits(label.Text("kind"), found.Kind, wanted is not null)
            || !PlainText.Overlap(gold.Texts[found.Document], anchor, found.Quote)
        )
        {
            return false;
        }
        return wanted is not { } number
            || found.Numbers.Any(have =>
                StatedNumber.Close(number.Value, have.Value)
                && StatedNumber.UnitFits(number.Unit, have.Unit)
            )
            || (
                label.Number("alt_value") is { } other
                && found.Numbers.Any(have => StatedNumber.Close(other, have.Value))
            );
    }

    /// <summary>Without a number, a stance passes for a commitment or a tariff and the other way round.</summary>
    private static bool KindFits(string? wanted, string? found, bool numeric) =>
        wanted == found
        || (
            !numeric
            && (wanted, found)
                is
                    ("stance", "commitment" or "tariff")
                    or
                    ("commitment" or "tariff", "stance")
        );

    /// <summary>Whether a label of its kind nearby states one of its numbers.</summary>
    private bool IsExplained(Found found) =>
        gold.Labels.Any(label =>
            label.Text("doc") == found.Document
            && label.Text("kind") == found.Kind
            && NumberFields
                .Select(name => label.Number(name))
                .OfType<double>()
                .Any(number => found.Numbers.Any(have => StatedNumber.Close(number, have.Value)))
            && PlainText.Overlap(
                gold.Texts[found.Document],
                PlainText.Of(label.Text("anchor")!),
                found.Quote,
                ExplainedWithin
            )
        );

    private int CountLeaks(List<Found> found)
    {
        var bodies = gold.Bodies();
        return found.Count(one =>
            bodies.Contains(one.Document)
            && !PlainText
                .Spots(gold.Texts[one.Document], one.Quote)
                .Any(at => bodies[one.Document].Any(body => body.Start <= at && at < body.End))
        );
    }

    private int CountTwins(List<Found> found, Dictionary<int, int> byFound)
    {
        const int Compared = 40;
        return Enumerable
            .Range(0, found.Count)
            .Where(j => gold.Texts.ContainsKey(found[j].Document))
            .GroupBy(j =>
                (
                    found[j].Document,
                    found[j].Kind,
                    string.Join(
                        ' ',
                        found[j]
                            .Numbers.Select(number =>
                                number.Value.ToString(
                                    "R",
                                    System.Globalization.CultureInfo.InvariantCulture
                                )
                            )
                            .Order(StringComparer.Ordinal)
                    )
                )
            )
            .Sum(group =>
            {
                var members = group.ToList();
                return members.Count(j =>
                    !byFound.ContainsKey(j)
                    && members
                        .Take(Compared)
                        .Any(i =>
                            i != j
                            && PlainText.Overlap(
                                gold.Texts[group.Key.Document],
                                found[i].Quote,
                                found[j].Quote
                            )
                        )
                );
            });
    }
}
