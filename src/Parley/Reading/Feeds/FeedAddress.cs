namespace Parley.Reading.Feeds;

/// <summary>Addresses in feeds, relative ones among them.</summary>
internal static class FeedAddress
{
    private const int Longest = 2000;

    /// <summary>An address as one can follow it; as written where there is nothing to start from; null where there is none.</summary>
    /// <param name="written">What the feed prints.</param>
    /// <param name="from">What it is relative to, or null.</param>
    public static string? Absolute(string? written, string? from)
    {
        var address = written?.Trim();
        if (address is null || address.Length > Longest || (address.Length == 0 && from is null))
        {
            return null;
        }
        if (
            from is null
            || HasScheme(address)
            || !IsWeb(from)
            || !Uri.TryCreate(from, UriKind.Absolute, out var start)
            || !Uri.TryCreate(start, address, out var full)
        )
        {
            return address;
        }
        return full.ToString();
    }

    /// <summary>Whether this is an address that a reader of news could open.</summary>
    public static bool IsWeb(string address) =>
        address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static bool HasScheme(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !char.IsAsciiLetter(address[0]))
        {
            return false;
        }
        foreach (var letter in address.AsSpan(0, colon))
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('+' or '-' or '.'))
            {
                return false;
            }
        }
        return true;
    }
}
