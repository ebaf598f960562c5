using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace Parley.Reading.Html;

/// <summary>The names of the open elements, kept so that a tag asks about all of them at once, however deep it stands.</summary>
internal sealed class OpenNames
{
    private static readonly FrozenDictionary<string, Family> Families = new Dictionary<
        string,
        Family
    >(StringComparer.Ordinal)
    {
        ["li"] = Family.List,
        ["ul"] = Family.List,
        ["ol"] = Family.List,
        ["menu"] = Family.List,
        ["dt"] = Family.Definition,
        ["dd"] = Family.Definition,
        ["dl"] = Family.Definition,
        ["tr"] = Family.Row | Family.Cell,
        ["td"] = Family.Cell,
        ["th"] = Family.Cell,
        ["table"] = Family.Row | Family.Cell,
        ["option"] = Family.Choice,
        ["select"] = Family.Choice,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Stack<string> lists = new();
    private readonly Stack<string> definitions = new();
    private readonly Stack<string> rows = new();
    private readonly Stack<string> cells = new();
    private readonly Stack<string> choices = new();

    /// <summary>Elements that end one another, with those that keep the outer ones open.</summary>
    [Flags]
    private enum Family
    {
        None = 0,
        List = 1,
        Definition = 2,
        Row = 4,
        Cell = 8,
        Choice = 16,
    }

    public bool Contains(string name) => counts.GetValueOrDefault(name) > 0;

    public void Push(string name)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(counts, name, out _)++;
        if (Families.TryGetValue(name, out var family))
        {
            for (var one = Family.List; one <= Family.Choice; one = (Family)((int)one << 1))
            {
                if ((family & one) != Family.None)
                {
                    Of(one).Push(name);
                }
            }
        }
    }

    public void Pop(string name)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(counts, name, out _)--;
        if (Families.TryGetValue(name, out var family))
        {
            for (var one = Family.List; one <= Family.Choice; one = (Family)((int)one << 1))
            {
                if ((family & one) != Family.None)
                {
                    Of(one).Pop();
                }
            }
        }
    }

    /// <summary>The open element that a start tag ends (an item the one before it in its list), or null.</summary>
    public string? EndedBy(string name) =>
        name switch
        {
            "li" => Nearest(lists) is "li" and var item ? item : null,
            "dt" or "dd" => Nearest(definitions) is "dt" or "dd" ? Nearest(definitions) : null,
            "tr" => Nearest(rows) is "tr" and var row ? row : null,
            "td" or "th" => Nearest(cells) is "td" or "th" ? Nearest(cells) : null,
            "option" => Nearest(choices) is "option" and var choice ? choice : null,
            _ => null,
        };

    private static string? Nearest(Stack<string> family) =>
        family.TryPeek(out var name) ? name : null;

    private Stack<string> Of(Family family) =>
        family switch
        {
            Family.List => lists,
            Family.Definition => definitions,
            Family.Row => rows,
            Family.Cell => cells,
            _ => choices,
        };
}
