using System.Text;

namespace Parley.Statements;

/// <summary>Spelling of closed sets in the contract: <c>InForce</c> is <c>in-force</c>.</summary>
public static class ContractName
{
    /// <summary>Lower case, a hyphen before each inner capital.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Table<T>.Names[value];

    /// <summary>The spelling, or null where there is no value.</summary>
    public static string? Of<T>(T? value)
        where T : struct, Enum => value is { } known ? Of(known) : null;

    /// <summary>The value with this spelling.</summary>
    /// <exception cref="FormatException">No value is spelt so.</exception>
    public static T Read<T>(string name)
        where T : struct, Enum =>
        Table<T>.Values.TryGetValue(name, out var value)
            ? value
            : throw new FormatException($"'{name}' is no {typeof(T).Name} of the contract.");

    private static string Kebab(string name)
    {
        var spelt = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && spelt.Length > 0)
            {
                spelt.Append('-');
            }
            spelt.Append(char.ToLowerInvariant(letter));
        }
        return spelt.ToString();
    }

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Names = Enum.GetValues<T>()
            .ToDictionary(value => value, value => Kebab(value.ToString()));

        public static readonly Dictionary<string, T> Values = Names.ToDictionary(
            pair => pair.Value,
            pair => pair.Key,
            StringComparer.Ordinal
        );
    }
}
