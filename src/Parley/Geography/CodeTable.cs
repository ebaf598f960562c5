namespace Parley.Geography;

/// <summary>Codes that many rows of a table share, each kept once.</summary>
internal sealed class CodeTable
{
    private string?[] codes = new string?[1 << 12];
    private int count;

    /// <summary>The code as one string for all rows that have it; null where the cell is empty.</summary>
    public string? Of(ReadOnlySpan<char> cell)
    {
        if (cell.IsEmpty)
        {
            return null;
        }
        var at = PlaceOf(cell);
        if (codes[at] is { } known)
        {
            return known;
        }
        var code = cell.ToString();
        codes[at] = code;
        count++;
        if (count * 2 > codes.Length)
        {
            Grow();
        }
        return code;
    }

    /// <summary>Where a code is, or the free place that it belongs into.</summary>
    private int PlaceOf(ReadOnlySpan<char> cell)
    {
        var hash = 0u;
        foreach (var letter in cell)
        {
            hash = unchecked((hash ^ letter) * 16777619u);
        }
        var last = codes.Length - 1;
        var at = (int)((hash ^ (hash >> 15)) & (uint)last);
        while (codes[at] is { } other && !cell.SequenceEqual(other))
        {
            at = (at + 1) & last;
        }
        return at;
    }

    private void Grow()
    {
        var old = codes;
        codes = new string?[old.Length * 2];
        foreach (var code in old)
        {
            if (code is not null)
            {
                codes[PlaceOf(code)] = code;
            }
        }
    }
}
