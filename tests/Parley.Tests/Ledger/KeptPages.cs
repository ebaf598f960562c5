using Parley.Cli.Composition;
using Parley.Ledger;
using Parley.Statements;
using Parley.Tests.Line;
using Xunit;

namespace Parley.Tests.Ledger;

/// <summary>Pages brought into a store the way that every command does.</summary>
internal static class KeptPages
{
    public const string Plant = """
        Isuzu picks a county

        TOKYO, February 13, 2025 (First Gazette) - Isuzu Motors will invest $280 million in a plant in Piedmont, South Carolina, and create 700 jobs, the company said on Thursday.
        """;

    public const string SamePlant = """
        A plant for Piedmont

        COLUMBIA, S.C., February 14, 2025 (Second Gazette) - Isuzu Motors will invest $280 million in a plant in Piedmont, South Carolina, the governor announced on Friday.
        """;

    public const string Battery = """
        Panasonic in Kansas

        TOKYO, July 15, 2025 (First Gazette) - Panasonic opened a battery plant in De Soto, Kansas, for $4 billion, the company said on Tuesday.
        """;

    private const string Folder = "pages";

    public static DateTimeOffset Day { get; } = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static Workshop Workshop { get; } = Workshop.Open("japan-us");

    public static LedgerKeeper Keeper(ILedgerStore store) => new(Workshop, store);

    /// <summary>Adds pages by their texts, as files named by their text, and brings the ledger up to date.</summary>
    public static Task<Derivation> AddAsync(ILedgerStore store, params string[] pages) =>
        AddAsync(store, Day, pages);

    public static async Task<Derivation> AddAsync(
        ILedgerStore store,
        DateTimeOffset at,
        params string[] pages
    )
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File(Folder));
        foreach (var page in pages)
        {
            await File.WriteAllTextAsync(folder.File(Name(page)), page, Stop);
        }
        var keeper = Keeper(store);
        await keeper.AddAsync([folder.File(Folder)], at, Stop);
        return await keeper.BringUpToDateAsync(1, null, Stop);
    }

    /// <summary>The path of a page: the same for the same text.</summary>
    public static string Name(string page) =>
        Folder
        + "/"
        + Parley.Documents.PageId.Of(System.Text.Encoding.UTF8.GetBytes(page)).Sha256[..12]
        + ".txt";

    /// <summary>Everything of a ledger's statements and entries as text, to compare.</summary>
    public static List<string> Lines(Parley.Reconciliation.Reconciled reconciled) =>
        [
            .. reconciled.Statements.Select(statement =>
            {
                using var stream = new MemoryStream();
                using (var json = new System.Text.Json.Utf8JsonWriter(stream))
                {
                    StatementJson.Write(json, statement);
                }
                return System.Text.Encoding.UTF8.GetString(stream.ToArray());
            }),
            .. reconciled.Groups.Select(group =>
                $"{group.Id} {string.Join(' ', group.Statements)} {string.Join(" | ", group.Grounds)}"
            ),
            .. reconciled.Stories.Select(story =>
                $"{story.Id} {story.Day} {story.Title} {string.Join(' ', story.Articles)} {story.Ground}"
            ),
            .. reconciled
                .Copies.OrderBy(pair => pair.Key)
                .Select(pair => $"{pair.Key} {pair.Value}"),
            .. reconciled
                .Revisions.OrderBy(pair => pair.Key)
                .Select(pair =>
                    $"{pair.Key} {pair.Value.Of} {pair.Value.Path} {string.Join(',', pair.Value.Changed)}"
                ),
        ];
}
