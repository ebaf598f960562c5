using System.Globalization;
using Parley.Cli.Composition;
using Parley.Ledger.Views;

namespace Parley.Tests.Line;

/// <summary>A view built from pages through the whole line, with the bundled case.</summary>
internal static class BuiltView
{
    public static DateOnly Today { get; } = new(2026, 1, 15);

    /// <summary>Two pages that pledge, impose, measure, disagree and name a place.</summary>
    public static LedgerView OfTalks(bool withReference = false) =>
        Of(
            withReference,
            """
            Brightwater Pumps to build plant in Ohio as talks go on

            COLUMBUS, Ohio, March 3, 2025 (Testing Gazette) - Brightwater Pumps will invest $120 million in a new plant in Columbus, Ohio, and hire 300 people, the company said on Monday.

            Japan has asked the United States to exempt its cars from new tariffs, Prime Minister Shigeru Ishiba told reporters. The United States imposed a 25% tariff on steel from Japan. Trump threatened a 30% tariff on trucks from Japan.

            Japan's trade surplus with the United States was 8.6 trillion yen in 2024, according to the Ministry of Finance.
            """,
            """
            Japan pledges fresh investment before summit

            TOKYO, March 5, 2025 (Second Gazette) - Toyota Motor pledged to invest $2 billion in a battery plant in North Carolina, the company announced on Wednesday.

            The U.S. trade deficit with Japan was $68.5 billion in 2024, the U.S. Census Bureau reported. Ishiba will meet Trump in Washington on March 20, a government official said.
            """
        );

    public static LedgerView Of(bool withReference, params string[] pages) =>
        AsOf(null, withReference, pages);

    public static LedgerView AsOf(DateOnly? asOf, bool withReference, params string[] pages)
    {
        var (workshop, run) = Run(pages);
        return workshop.View(run.Reconciled, withReference, Today, asOf);
    }

    /// <summary>The line over pages, before any clock.</summary>
    public static (Workshop Workshop, Run Run) Run(params string[] pages)
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < pages.Length; i++)
        {
            File.WriteAllText(
                folder.File(string.Create(CultureInfo.InvariantCulture, $"page-{i}.txt")),
                pages[i]
            );
        }
        var workshop = Workshop.Open("japan-us");
        var run = workshop
            .RunAsync([folder.Path], 1, progress: null, CancellationToken.None)
            .GetAwaiter()
            .GetResult();
        return (workshop, run);
    }
}
