using System.Text.Json;

namespace Parley.Cli.Evaluation;

/// <summary>A number that a statement or a label carries, with its unit where it has one.</summary>
internal readonly record struct StatedNumber(double Value, string? Unit)
{
    private static readonly Dictionary<string, string> SameUnit = new(StringComparer.Ordinal)
    {
        ["jobs"] = "people",
        ["workers"] = "people",
        ["persons"] = "people",
        ["employees"] = "people",
        ["tons"] = "tonnes",
        ["ton"] = "tonnes",
        ["metric tons"] = "tonnes",
        ["gigawatts"] = "gw",
        ["gigawatt"] = "gw",
        ["megawatts"] = "mw",
        ["megawatt"] = "mw",
        ["pct"] = "percent",
        ["%"] = "percent",
        ["per cent"] = "percent",
        ["planes"] = "aircraft",
    };

    /// <summary>Equal to half a percent.</summary>
    public static bool Close(double left, double right) =>
        Math.Abs(left - right) <= 0.005 * Math.Max(Math.Max(Math.Abs(left), Math.Abs(right)), 1e-9);

    /// <summary>Every number of a statement in the statement contract.</summary>
    public static List<StatedNumber> Of(JsonElement statement)
    {
        var numbers = new List<StatedNumber>();
        if (statement.Field("amount") is { } amount)
        {
            AddAmount(numbers, amount, statement.Text("currency"));
        }
        foreach (
            var (name, unit) in new[]
            {
                ("jobs", "people"),
                ("rate", "percent"),
                ("previousRate", "percent"),
            }
        )
        {
            AddQuantity(numbers, statement.Field(name), unit);
        }
        foreach (var quantity in statement.Field("quantities").Items())
        {
            AddQuantity(numbers, quantity, quantity.Text("unit"));
        }
        foreach (var name in new[] { "low", "high" })
        {
            Add(numbers, statement.Number(name), statement.Text("unit"));
        }
        AddQuantity(
            numbers,
            statement.Field("value"),
            statement.Text("unit") ?? statement.Field("value")?.Text("unit")
        );
        foreach (var alternative in statement.Field("alternatives").Items())
        {
            AddQuantity(
                numbers,
                alternative,
                alternative.Text("unit") ?? alternative.Text("currency")
            );
        }
        return numbers;
    }

    /// <summary>The number that a label asks for, or null for a label without one.</summary>
    public static StatedNumber? OfLabel(JsonElement label)
    {
        var currency = label.Text("currency");
        var unit = label.Text("unit");
        return label.Number("amount") is { } amount ? new(amount, currency)
            : label.Number("rate") is { } rate ? new(rate, "percent")
            : label.Number("value") is { } value ? new(value, unit)
            : label.Number("jobs") is { } jobs ? new(jobs, "people")
            : label.Number("high") is { } high ? new(high, currency ?? unit)
            : null;
    }

    /// <summary>Whether a found unit satisfies the wanted one; a wanted currency has to be there.</summary>
    public static bool UnitFits(string? wanted, string? found)
    {
        if (string.IsNullOrEmpty(wanted))
        {
            return true;
        }
        if (string.IsNullOrEmpty(found))
        {
            return !(wanted.Length == 3 && wanted.All(char.IsAsciiLetterUpper));
        }
        var left = Unify(wanted);
        var right = Unify(found);
        return left.Contains(right, StringComparison.Ordinal)
            || right.Contains(left, StringComparison.Ordinal);
    }

    private static string Unify(string unit)
    {
        unit = unit.ToLowerInvariant();
        return SameUnit.GetValueOrDefault(unit, unit);
    }

    private static void AddAmount(List<StatedNumber> numbers, JsonElement amount, string? currency)
    {
        if (amount.ValueKind == JsonValueKind.Number)
        {
            Add(numbers, amount.GetDouble(), currency);
            return;
        }
        foreach (var name in new[] { "value", "low", "high" })
        {
            Add(numbers, amount.Number(name), amount.Text("currency"));
        }
        foreach (var converted in amount.Field("converted").Items())
        {
            Add(numbers, converted.Number("value"), converted.Text("currency"));
        }
    }

    private static void AddQuantity(List<StatedNumber> numbers, JsonElement? quantity, string? unit)
    {
        if (quantity is not { } value)
        {
            return;
        }
        if (value.ValueKind == JsonValueKind.Number)
        {
            Add(numbers, value.GetDouble(), unit);
            return;
        }
        foreach (var name in new[] { "value", "low", "high" })
        {
            Add(numbers, value.Number(name), unit);
        }
    }

    private static void Add(List<StatedNumber> numbers, double? value, string? unit)
    {
        if (value is { } number)
        {
            numbers.Add(new(number, unit));
        }
    }
}
