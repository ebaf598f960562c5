using Parley.Reading.Text;

namespace Parley.Reading.Feeds;

/// <summary>What <c>feed-elements.tsv</c> and <c>feed-namespaces.tsv</c> say.</summary>
internal static class FeedVocabulary
{
    /// <summary>The short name of the feed's own elements, which they are written without.</summary>
    public const string Native = "";

    /// <summary>The short name of namespaces that nothing is known of.</summary>
    public const string Unknown = "?";

    private static readonly Dictionary<string, FeedField> InFeed = Fields("feed");
    private static readonly Dictionary<string, FeedField> InItem = Fields("item");
    private static readonly Dictionary<string, FeedField> InJson = Fields("json");
    private static readonly Dictionary<string, string> Namespaces = WordTable
        .Load("Reading/Feeds/feed-namespaces.tsv")
        .ToDictionary(
            row => row[1],
            row => row[0] == "-" ? Native : row[0],
            StringComparer.Ordinal
        );

    private static readonly HashSet<string> Prefixes = Namespaces.Values.ToHashSet(
        StringComparer.Ordinal
    );

    /// <summary>What an element holds, or null where it is none of those known.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="name">Short name of its namespace, colon and local name; the local name alone for the feed's own.</param>
    public static FeedField? Find(FeedPlace place, string name) =>
        place switch
        {
            FeedPlace.Feed => Find(InFeed, name),
            FeedPlace.Item => Find(InItem, name),
            _ => null,
        };

    /// <summary>What a value of a JSON Feed holds, by the names on the way to it.</summary>
    public static FeedField? FindJson(string path) => Find(InJson, path);

    /// <summary>The short name of a namespace by its address.</summary>
    public static string Namespace(string address) =>
        Namespaces.GetValueOrDefault(address.Trim().ToLowerInvariant(), Unknown);

    /// <summary>What a prefix means that a feed uses without declaring it.</summary>
    public static string Undeclared(string prefix) =>
        Prefixes.Contains(prefix) ? prefix
        : prefix is "atom" or "rss" ? Native
        : Unknown;

    private static FeedField? Find(Dictionary<string, FeedField> table, string name) =>
        table.TryGetValue(name, out var field) ? field : null;

    private static Dictionary<string, FeedField> Fields(string place) =>
        WordTable
            .Load("Reading/Feeds/feed-elements.tsv")
            .Where(row => row[0] == place)
            .ToDictionary(
                row => row[1],
                row =>
                    Enum.Parse<FeedField>(
                        row[2].Replace("-", "", StringComparison.Ordinal),
                        ignoreCase: true
                    ),
                StringComparer.Ordinal
            );
}
