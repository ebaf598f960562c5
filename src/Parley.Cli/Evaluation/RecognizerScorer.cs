using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Parley.Extraction.Mentions;
using Parley.Values;

namespace Parley.Cli.Evaluation;

/// <summary>
/// Scores money and date mentions on the case tables of Recognizers-Text. A case passes when each value that it expects is read at
/// its place and nothing else is. Where the two print the same period differently, both are right: ends of a period count its
/// last day, a stretch begins on the day of publication, "three weeks ago" is a week, and a period cut by "before", "end of" or
/// "about" is the period.
/// </summary>
internal sealed class RecognizerScorer(MentionReader reader)
{
    private static readonly Dictionary<string, string> Reasons = LoadReasons();

    private readonly List<string> misses = [];

    /// <summary>Cases, those that news cannot hold by reason, and those read right.</summary>
    public int Cases { get; private set; }

    public int Right { get; private set; }

    public SortedDictionary<string, int> LeftOut { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Misses => misses;

    /// <summary>The key of a case in the list of those left out: the first 16 hex digits of the SHA-256 of its input.</summary>
    public static string Key(string input) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(input)))[..16];

    /// <summary>Scores the cases of one table.</summary>
    /// <param name="cases">The table.</param>
    /// <param name="money">Whether the table is of amounts; else it is of dates.</param>
    public void Add(JsonElement cases, bool money)
    {
        foreach (var item in cases.EnumerateArray())
        {
            var input = item.GetProperty("Input").GetString()!;
            Cases++;
            if (Reasons.TryGetValue(Key(input), out var reason))
            {
                LeftOut[reason] = LeftOut.GetValueOrDefault(reason) + 1;
            }
            else if (IsRight(input, item, money))
            {
                Right++;
            }
            else
            {
                misses.Add(input.ReplaceLineEndings(" "));
            }
        }
    }

    private bool IsRight(string input, JsonElement item, bool isMoney)
    {
        DateBounds? published =
            item.TryGetProperty("Context", out var context)
            && context.TryGetProperty("ReferenceDateTime", out var reference)
                ? DateBounds.Parse(reference.GetString()![..10])
                : null;
        var expected = item.GetProperty("Results").EnumerateArray().ToList();
        var mentions = reader
            .Read(input.ReplaceLineEndings(" "), published)
            .SelectMany(MentionParts.Of)
            .Where(mention => isMoney ? mention is MoneyMention : mention is DateMention)
            .ToList();
        var used = new HashSet<Mention>();
        foreach (var result in expected)
        {
            var (start, end) = Place(input, result);
            var resolution = result.GetProperty("Resolution");
            if (isMoney && resolution.GetProperty("value").ValueKind == JsonValueKind.Null)
            {
                continue;
            }
            var fitting = mentions.FindAll(mention =>
                mention.Span.Start < end
                && start < mention.Span.End
                && (
                    mention is MoneyMention money
                        ? Fits(money.Amount, resolution)
                        : Fits(((DateMention)mention).Timing, resolution)
                )
            );
            if (fitting.Count == 0)
            {
                return false;
            }
            used.UnionWith(fitting);
        }
        return mentions.TrueForAll(used.Contains);
    }

    private static (int Start, int End) Place(string input, JsonElement result)
    {
        if (
            result.TryGetProperty("Start", out var start)
            && result.TryGetProperty("End", out var end)
        )
        {
            return (start.GetInt32(), end.GetInt32() + 1);
        }
        var text = result.GetProperty("Text").GetString()!;
        var at = Math.Max(0, input.IndexOf(text, StringComparison.OrdinalIgnoreCase));
        return (at, at + text.Length);
    }

    private static bool Fits(Amount amount, JsonElement resolution)
    {
        var value = decimal.Parse(
            resolution.GetProperty("value").GetString()!,
            NumberStyles.Float,
            CultureInfo.InvariantCulture
        );
        var unit = resolution.GetProperty("unit").GetString();
        if (unit is "Cent" or "Pence" or "Penny")
        {
            value /= 100;
        }
        return amount.Value == value
            && (
                !resolution.TryGetProperty("isoCurrency", out var code)
                || code.ValueKind == JsonValueKind.Null
                || code.GetString() == amount.Currency
            );
    }

    private static bool Fits(Timing timing, JsonElement resolution) =>
        timing.Period is { From: not null, To: not null } period
        && resolution
            .GetProperty("values")
            .EnumerateArray()
            .Any(value => Fits(timing, period, value));

    private static bool Fits(Timing timing, DatePeriod period, JsonElement value)
    {
        var (from, to) = (period.From!.Value, period.To!.Value);
        if (Day(value, "value") is { } day)
        {
            return (from == day && to == day)
                || (timing.Relative is { Offset: not 0, Length: 1 } && from <= day && day <= to)
                || SameTimex(timing, value);
        }
        var (start, end) = (Day(value, "start"), Day(value, "end"));
        var begins =
            start == from || (timing.Relative is { Length: > 1 } && start == from.AddDays(1));
        if (begins && end is { } last && Ends(period.Grain, to, last))
        {
            return true;
        }
        return SameTimex(timing, value)
            || (
                start is { } first && end is { } stop && IsCut(period.Grain, from, to, first, stop)
            );
    }

    /// <summary>"from the middle of 2007 to the end of 2008": both ends lie in the units that the period begins and ends with.</summary>
    private static bool IsCut(Grain grain, DateOnly from, DateOnly to, DateOnly start, DateOnly end)
    {
        var (first, last) = grain switch
        {
            Grain.Month => (from.AddMonths(1), to.AddMonths(-1)),
            Grain.Year => (from.AddYears(1), to.AddYears(-1)),
            _ => (from, to),
        };
        return first <= last
            && from <= start
            && start < first
            && last < end
            && end <= to.AddDays(1);
    }

    private static bool Ends(Grain grain, DateOnly to, DateOnly last) =>
        last == to
        || last == to.AddDays(1)
        || (grain == Grain.Year && last == new DateOnly(to.Year, 1, 1))
        || (grain is Grain.Month or Grain.Quarter && last == new DateOnly(to.Year, to.Month, 1));

    /// <summary>The same value with a year that is left open, or a week's weekday.</summary>
    private static bool SameTimex(Timing timing, JsonElement value)
    {
        if (
            !value.TryGetProperty("timex", out var expected)
            || TimexValue.Of(timing) is not { } mine
        )
        {
            return false;
        }
        var timex = expected.GetString()!;
        return timex == mine
            || (
                timex.StartsWith("XXXX-", StringComparison.Ordinal)
                && mine.Length == timex.Length
                && timex.AsSpan(4).SequenceEqual(mine.AsSpan(4))
            );
    }

    private static DateOnly? Day(JsonElement value, string name) =>
        value.TryGetProperty(name, out var text)
        && DateOnly.TryParseExact(
            text.GetString(),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    private static Dictionary<string, string> LoadReasons()
    {
        using var stream =
            typeof(RecognizerScorer).Assembly.GetManifestResourceStream("recognizers-left-out.tsv")
            ?? throw new InvalidOperationException("The list of cases left out is not built in.");
        using var lines = new StreamReader(stream);
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        while (lines.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var cells = line.Split('\t');
                reasons[cells[0]] = cells[1];
            }
        }
        return reasons;
    }
}
