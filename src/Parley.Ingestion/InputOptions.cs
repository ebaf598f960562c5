namespace Parley.Ingestion;

/// <summary>How much an <see cref="InputReader"/> may take.</summary>
public sealed record InputOptions
{
    /// <summary>Largest page in bytes, after its container is undone; a larger one is refused before it is held in memory. Range 1 KB – 1 GB.</summary>
    public int MaximumPageBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>Members of one zip archive, whose directory is held in memory. Range 1–1,000,000.</summary>
    public int MaximumArchiveMembers { get; init; } = 100_000;

    /// <summary>Bytes that one input unpacks to in total, over all containers in it. Range 1 KB – 1 TB.</summary>
    public long MaximumArchiveBytes { get; init; } = 256L * 1024 * 1024 * 1024;

    /// <summary>How many times larger an input may unpack than it is; text rarely passes 20. Range 2–10,000.</summary>
    public int MaximumRatio { get; init; } = 200;

    /// <summary>Containers within one another. Range 1–16.</summary>
    public int MaximumDepth { get; init; } = 6;

    /// <summary>Bytes of an archive held in memory because it cannot be read as a stream (a zip within another archive). Range 1 KB – 1 GB.</summary>
    public int MaximumHeldBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>The program that turns PDF into words with their places; <c>pdftotext</c> of Poppler.</summary>
    public string PdfProgram { get; init; } = "pdftotext";

    /// <summary>Time that one PDF document may take. Range 1 second – 1 hour.</summary>
    public TimeSpan PdfTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Memory that the program may take for it, in bytes. Range 64 MB – 64 GB.</summary>
    public long PdfMemoryBytes { get; init; } = 2L * 1024 * 1024 * 1024;

    internal InputOptions Checked()
    {
        Check(MaximumPageBytes, 1024, 1 << 30, nameof(MaximumPageBytes));
        Check(MaximumArchiveMembers, 1, 1_000_000, nameof(MaximumArchiveMembers));
        Check(MaximumArchiveBytes, 1024, 1L << 40, nameof(MaximumArchiveBytes));
        Check(MaximumRatio, 2, 10_000, nameof(MaximumRatio));
        Check(MaximumDepth, 1, 16, nameof(MaximumDepth));
        Check(MaximumHeldBytes, 1024, 1 << 30, nameof(MaximumHeldBytes));
        Check((long)PdfTime.TotalSeconds, 1, 3600, nameof(PdfTime));
        Check(PdfMemoryBytes, 64L << 20, 64L << 30, nameof(PdfMemoryBytes));
        return this;
    }

    private static void Check(long value, long low, long high, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, low, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, high, name);
    }
}
