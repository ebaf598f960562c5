namespace Parley.Reading.Feeds;

/// <summary>The name in what feeds print for an author, which RSS meant for an address of mail.</summary>
internal static class FeedAuthor
{
    /// <summary>"a@b.example (Ina Vo)", "Ina Vo &lt;a@b.example&gt;" and "Ina Vo" give "Ina Vo"; an address alone gives null.</summary>
    public static string? Name(string? written)
    {
        var text = written?.Trim() ?? "";
        if (text.StartsWith("by ", StringComparison.OrdinalIgnoreCase))
        {
            text = text[3..].TrimStart();
        }
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at < 0)
        {
            return text.Length == 0 ? null : text;
        }
        var start = text.LastIndexOfAny([' ', '<', '(', ','], at) + 1;
        var end = text.IndexOfAny([' ', '>', ')', ','], at);
        var rest = text[..start] + (end < 0 ? "" : text[end..]);
        var name = rest.Replace("mailto:", "", StringComparison.OrdinalIgnoreCase)
            .Trim(' ', '<', '>', '(', ')', ',', '-', ':', '"');
        return name.Length == 0 ? null : name;
    }
}
