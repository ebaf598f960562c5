using System.Buffers;
using Parley.Reading.Segmentation;

namespace Parley.Reading;

/// <summary>Finds known publishers by name, alias or host.</summary>
internal sealed class OutletIndex
{
    /// <summary>Letters of the shortest name that a text is searched for.</summary>
    private const int Shortest = 3;

    private sealed record Spelling(string Alias, string Name);

    private sealed record Hit(int At, string Name);

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> hosts = new(StringComparer.Ordinal);
    private readonly List<Spelling> spellings = [];
    private readonly Dictionary<int, List<Spelling>> byOpening = [];

    /// <summary>Letters that the names begin with.</summary>
    private readonly SearchValues<char> initials;

    public OutletIndex(IReadOnlyList<KnownOutlet> outlets)
    {
        foreach (var outlet in outlets)
        {
            foreach (var alias in outlet.Aliases.Prepend(outlet.Name))
            {
                var trimmed = alias.Trim();
                if (trimmed.Length == 0)
                {
                    continue;
                }
                if (
                    trimmed.Contains('.', StringComparison.Ordinal)
                    && !trimmed.Contains(' ', StringComparison.Ordinal)
                    && !trimmed.EndsWith('.')
                )
                {
                    hosts.TryAdd(trimmed.ToLowerInvariant(), outlet.Name);
                }
                names.TryAdd(Key(trimmed), outlet.Name);
                if (trimmed.Length >= Shortest)
                {
                    spellings.Add(new Spelling(trimmed, outlet.Name));
                }
            }
        }
        // Longer spellings first, so that "Example Times of Asia" is not read as "Example Times".
        spellings.Sort(
            (a, b) =>
                a.Alias.Length != b.Alias.Length
                    ? b.Alias.Length.CompareTo(a.Alias.Length)
                    : string.CompareOrdinal(a.Alias, b.Alias)
        );
        foreach (var spelling in spellings)
        {
            var opening = Opening(spelling.Alias);
            if (!byOpening.TryGetValue(opening, out var alike))
            {
                byOpening[opening] = alike = [];
            }
            alike.Add(spelling);
        }
        initials = SearchValues.Create([
            .. spellings.Select(spelling => spelling.Alias[0]).Distinct(),
        ]);
    }

    /// <summary>The outlet of this name, or null.</summary>
    public string? Named(string? text) =>
        text is null || text.Length > 80 ? null : names.GetValueOrDefault(Key(text));

    /// <summary>The outlet at this address, or null.</summary>
    public string? At(string? url)
    {
        if (url is null || !Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            return null;
        }
        var host = address.Host.ToLowerInvariant();
        while (host.Length > 0)
        {
            if (hosts.TryGetValue(host, out var name))
            {
                return name;
            }
            var dot = host.IndexOf('.', StringComparison.Ordinal);
            host = dot < 0 ? "" : host[(dot + 1)..];
        }
        return null;
    }

    /// <summary>Known outlets that a text credits ("according to …", "… reported"), in the order of their first credit.</summary>
    public IEnumerable<string> Credited(string text)
    {
        var found = new List<Hit>();
        for (var at = 0; at + Shortest <= text.Length; at++)
        {
            var next = text.AsSpan(at).IndexOfAny(initials);
            if (next < 0 || at + next + Shortest > text.Length)
            {
                break;
            }
            at += next;
            if (
                (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                && byOpening.TryGetValue(Opening(text.AsSpan(at)), out var alike)
            )
            {
                Add(text, at, alike, found);
            }
        }
        return found.Count == 0
            ? []
            : found
                .OrderBy(hit => hit.At)
                .ThenBy(hit => hit.Name, StringComparer.Ordinal)
                .Select(hit => hit.Name)
                .Distinct(StringComparer.Ordinal);
    }

    private static void Add(string text, int at, List<Spelling> alike, List<Hit> found)
    {
        foreach (var (alias, name) in alike)
        {
            if (
                text.AsSpan(at).StartsWith(alias, StringComparison.Ordinal)
                && IsWhole(text, at, alias.Length)
                && IsCredit(text, at, alias.Length)
            )
            {
                found.Add(new Hit(at, name));
            }
        }
    }

    /// <summary>A number for the first letters of a name or of the rest of a text; few names share one.</summary>
    private static int Opening(ReadOnlySpan<char> text) => (text[0] * 31 + text[1]) * 31 + text[2];

    /// <summary>Names alike but for case, article and the dots and spaces around them.</summary>
    public static string Key(string text)
    {
        var key = text.Trim(' ', '.', '-', '–', '—', '(', ')', '|', '#', '@', ':')
            .ToLowerInvariant();
        return key.StartsWith("the ", StringComparison.Ordinal) ? key[4..] : key;
    }

    private static bool IsWhole(string text, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
        && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]));

    private static bool IsCredit(string text, int at, int length)
    {
        var before = text.AsSpan(Math.Max(0, at - 32), Math.Min(32, at)).TrimEnd();
        if (before.EndsWith(" the", StringComparison.OrdinalIgnoreCase))
        {
            before = before[..^4].TrimEnd();
        }
        foreach (var cue in DebrisRules.CuesBefore)
        {
            if (
                before.EndsWith(cue, StringComparison.OrdinalIgnoreCase)
                && (before.Length == cue.Length || !char.IsLetter(before[^(cue.Length + 1)]))
            )
            {
                return true;
            }
        }
        var end = at + length;
        var after = text.AsSpan(end, Math.Min(32, text.Length - end)).TrimStart();
        foreach (var cue in DebrisRules.CuesAfter)
        {
            if (
                after.StartsWith(cue, StringComparison.OrdinalIgnoreCase)
                && (after.Length == cue.Length || !char.IsLetter(after[cue.Length]))
            )
            {
                return true;
            }
        }
        return false;
    }
}
