namespace Parley.Reading.Dates;

/// <summary>The opening of a report: place, usually a day, sometimes the agency ("OSLO, March 3 (Example Press) - ").</summary>
/// <param name="Place">The place as printed.</param>
/// <param name="Date">The day, or null.</param>
/// <param name="Printed">The whole opening as printed, without the dash.</param>
/// <param name="Agency">What stands in parentheses, or null.</param>
internal sealed record Opening(string Place, FoundDate? Date, string Printed, string? Agency)
{
    private const int Longest = 110;
    private static readonly string[] Dashes = [" - ", " – ", " — ", " -- ", "— ", "– ", "—"];

    /// <summary>Reads the opening of a paragraph, or null where it has none.</summary>
    public static Opening? Read(string text)
    {
        var window = text.AsSpan(0, Math.Min(text.Length, Longest));
        var at = -1;
        foreach (var dash in Dashes)
        {
            var found = window.IndexOf(dash, StringComparison.Ordinal);
            if (found > 0 && (at < 0 || found < at))
            {
                at = found;
            }
        }
        return at < 3 ? null : Parse(text[..at].TrimEnd());
    }

    private static Opening? Parse(string printed)
    {
        var rest = printed;
        string? agency = null;
        if (rest.EndsWith(')') && rest.LastIndexOf('(') is > 0 and var open)
        {
            agency = rest[(open + 1)..^1].Trim();
            rest = rest[..open].TrimEnd();
            if (agency.Length is 0 or > 40)
            {
                return null;
            }
        }
        var date = DateScanner.Scan(rest).FirstOrDefault(found => !found.IsWeekday && !found.Ago);
        if (date is not null)
        {
            if (rest[date.End..].Trim(' ', ',', '.', ';').Length > 0)
            {
                return null;
            }
            rest = rest[..date.Start];
        }
        var place = rest.Trim(' ', ',', ';', ':', '/');
        if (!IsPlace(place, out var capitals))
        {
            return null;
        }
        return date is not null || capitals && (agency is not null || place.Length > 3)
            ? new(place, date, printed, agency)
            : null;
    }

    private static bool IsPlace(string text, out bool capitals)
    {
        capitals = true;
        if (text.Length is < 2 or > 48)
        {
            return false;
        }
        var words = text.Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 6)
        {
            return false;
        }
        foreach (var word in words)
        {
            if (!char.IsUpper(word[0]) && word is not ("of" or "and" or "de" or "la" or "del"))
            {
                return false;
            }
            foreach (var letter in word)
            {
                if (!char.IsLetter(letter) && letter is not ('.' or ',' or '\'' or '’' or '-'))
                {
                    return false;
                }
                capitals &= !char.IsLower(letter);
            }
        }
        return true;
    }
}
