using System.Globalization;
using System.Text.Json;
using Parley.Extraction.Mentions;

namespace Parley.Cli.Evaluation;

/// <summary>Scores number mentions on sentences with marked quantities, as <c>tools/score-quantities</c> does.</summary>
internal sealed class QuantityScorer(MentionReader reader)
{
    private const double Tolerance = 0.005;

    /// <summary>Names that the labels give to units which mentions name otherwise.</summary>
    private static readonly Dictionary<string, string> Names = ReadNames();

    private sealed record Item(IReadOnlyList<double> Values, string Unit)
    {
        public bool IsMoneyOrPercent => Unit is "usd" or "eur" or "jpy" or "gbp" or "percent";
    }

    /// <summary>Scores of every quantity, and of money and percentages alone.</summary>
    public (QuantityScore All, QuantityScore Money) Score(JsonElement sentences)
    {
        var all = new QuantityScore(0, 0, 0, 0);
        var money = all;
        foreach (var sentence in sentences.EnumerateArray())
        {
            var text = string.Join(
                ' ',
                (sentence.GetProperty("text").GetString() ?? "").Split(
                    (char[]?)null,
                    StringSplitOptions.RemoveEmptyEntries
                )
            );
            var made = reader
                .Read(text, null)
                .SelectMany(MentionParts.Of)
                .Select(Made)
                .OfType<Item>()
                .ToList();
            var marked = Marked(sentence).ToList();
            all = Add(all, marked, made);
            money = Add(
                money,
                marked.FindAll(item => item.IsMoneyOrPercent),
                made.FindAll(item => item.IsMoneyOrPercent)
            );
        }
        return (all, money);
    }

    private static QuantityScore Add(QuantityScore score, List<Item> marked, List<Item> made)
    {
        var left = new List<Item>(made);
        var (values, units) = (0, 0);
        foreach (var item in marked)
        {
            var fitting = left.FindAll(other => Fits(item, other));
            var best = fitting.Find(other => other.Unit == item.Unit) ?? fitting.LastOrDefault();
            if (best is null)
            {
                continue;
            }
            left.Remove(best);
            values++;
            units += best.Unit == item.Unit ? 1 : 0;
        }
        return new(
            score.Marked + marked.Count,
            score.Made + made.Count,
            score.Values + values,
            score.Units + units
        );
    }

    private static bool Fits(Item marked, Item made) =>
        marked.Values.Count > 0
        && marked.Values.All(value => made.Values.Any(other => Close(value, other)));

    private static bool Close(double left, double right) =>
        Math.Abs(left - right)
        <= Tolerance * Math.Max(Math.Max(Math.Abs(left), Math.Abs(right)), 1e-9);

    private static IEnumerable<Item> Marked(JsonElement sentence) =>
        sentence.TryGetProperty("quantities", out var quantities)
            ? quantities
                .EnumerateArray()
                .Select(quantity => new Item(
                    Numbers(quantity.GetProperty("value")),
                    Unit(
                        Text(quantity, "normalized_unit") is { Length: > 0 } normal
                            ? normal
                            : Text(quantity, "unit")
                    )
                ))
            : [];

    private static string Text(JsonElement quantity, string name) =>
        quantity.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : "";

    private static Item? Made(Mention mention) =>
        mention switch
        {
            MoneyMention { Amount: var a } => Of(a.Value, a.Low, a.High, a.Currency),
            PercentMention { Value: var q } => Of(q.Value, q.Low, q.High, q.Unit),
            QuantityMention { Value: var q, Name: var name } => Of(q.Value, q.Low, q.High, name),
            NumberMention { Value: var q, Noun: var noun } => Of(
                q.Value,
                q.Low,
                q.High,
                noun?.Name
            ),
            _ => null,
        };

    private static Item Of(decimal? value, decimal? low, decimal? high, string? unit) =>
        new(
            [.. new[] { value, low, high }.OfType<decimal>().Select(number => (double)number)],
            Unit(unit ?? "")
        );

    private static string Unit(string unit)
    {
        unit = unit.Trim().ToLowerInvariant();
        unit = Names.GetValueOrDefault(unit, unit);
        unit = unit == "-" ? "" : unit;
        return unit.Length > 3 && unit.EndsWith('s') ? unit[..^1] : unit;
    }

    /// <summary>The numbers of a label: one, or the two ends of "10.0-15.0".</summary>
    private static List<double> Numbers(JsonElement value)
    {
        var text =
            value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
        var negative = text.StartsWith('-');
        var numbers = text.Trim('[', ']', '"')
            .Split(
                ['-', ','],
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            )
            .Select(part =>
                double.TryParse(
                    part,
                    NumberStyles.Float,
                    CultureInfo.InvariantCulture,
                    out var number
                )
                    ? number
                    : double.NaN
            )
            .Where(number => !double.IsNaN(number))
            .ToList();
        return negative && numbers.Count == 1 ? [-numbers[0]] : numbers;
    }

    private static Dictionary<string, string> ReadNames()
    {
        using var stream =
            typeof(QuantityScorer).Assembly.GetManifestResourceStream("quantity-units.tsv")
            ?? throw new InvalidOperationException("quantity-units.tsv is not built in.");
        using var reader = new StreamReader(stream);
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
    }
}
