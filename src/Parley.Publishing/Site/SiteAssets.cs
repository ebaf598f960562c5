using System.Security.Cryptography;
using System.Text;

namespace Parley.Publishing.Site;

/// <summary>The style sheet and the script of the site, as they were built into this assembly.</summary>
internal static class SiteAssets
{
    private static readonly Lazy<string> StyleText = new(() => Read("Site/site.css", "</style"));
    private static readonly Lazy<string> ScriptText = new(() => Read("Site/site.js", "</script"));
    private static readonly Lazy<string> Hash = new(() =>
        "sha256-"
        + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(ScriptText.Value)))
    );

    public static string Style => StyleText.Value;

    public static string Script => ScriptText.Value;

    /// <summary>The hash by which the page's policy admits its script and no other.</summary>
    public static string ScriptHash => Hash.Value;

    private static string Read(string name, string end)
    {
        using var stream =
            typeof(SiteAssets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} was not built into this assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // A browser hashes what it parsed, and parsing turns every line end into LF.
        var text = reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
        return text.Contains(end, StringComparison.OrdinalIgnoreCase)
            ? throw new InvalidOperationException($"{name} holds {end}> and cannot be inlined.")
            : text;
    }
}
