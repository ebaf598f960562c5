namespace Parley.Reading;

/// <summary>What a <see cref="PageReader"/> may know and how much it may take. All bounds count work, never time, so that two runs agree.</summary>
public sealed record ReadingOptions
{
    /// <summary>Publishers known by name; without them outlets are still read where the page's shape shows them.</summary>
    public IReadOnlyList<KnownOutlet> KnownOutlets { get; init; } = [];

    /// <summary>Open elements of a page's markup that are kept apart; what is nested deeper is read as if it were not nested. Range 16–4096.</summary>
    public int MaximumDepth { get; init; } = 256;

    /// <summary>Blocks read of one page; the rest is cut off with a diagnostic. Range 1–1,000,000.</summary>
    public int MaximumBlocks { get; init; } = 50_000;

    /// <summary>Articles read of one page; the rest is cut off with a diagnostic. Range 1–10,000.</summary>
    public int MaximumArticles { get; init; } = 1_000;

    /// <summary>Dates of the running text kept as candidates for one article. Range 0–1000.</summary>
    public int MaximumTextDates { get; init; } = 48;

    internal ReadingOptions Checked()
    {
        Check(MaximumDepth, 16, 4096, nameof(MaximumDepth));
        Check(MaximumBlocks, 1, 1_000_000, nameof(MaximumBlocks));
        Check(MaximumArticles, 1, 10_000, nameof(MaximumArticles));
        Check(MaximumTextDates, 0, 1000, nameof(MaximumTextDates));
        return this;
    }

    private static void Check(int value, int low, int high, string name)
    {
        if (value < low || value > high)
        {
            throw new ArgumentException(
                $"{name} is {value}, outside {low} to {high}.",
                nameof(value)
            );
        }
    }
}
