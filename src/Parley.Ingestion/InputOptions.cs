namespace Parley.Ingestion;

/// <summary>How much an <see cref="InputReader"/> may take.</summary>
public sealed record InputOptions
{
    /// <summary>Largest page in bytes, after its container is undone; a larger one is refused before it is held in memory. Range 1 KB – 1 GB.</summary>
    public int MaximumPageBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>Members read of one archive. Range 1–1,000,000.</summary>
    public int MaximumArchiveMembers { get; init; } = 20_000;

    /// <summary>Bytes unpacked of one archive in total. Range 1 KB – 1 TB.</summary>
    public long MaximumArchiveBytes { get; init; } = 2L * 1024 * 1024 * 1024;

    /// <summary>How many times larger a member may unpack than it is packed; text rarely passes 20. Range 2–10,000.</summary>
    public int MaximumRatio { get; init; } = 200;

    internal InputOptions Checked()
    {
        Check(MaximumPageBytes, 1024, 1 << 30, nameof(MaximumPageBytes));
        Check(MaximumArchiveMembers, 1, 1_000_000, nameof(MaximumArchiveMembers));
        Check(MaximumArchiveBytes, 1024, 1L << 40, nameof(MaximumArchiveBytes));
        Check(MaximumRatio, 2, 10_000, nameof(MaximumRatio));
        return this;
    }

    private static void Check(long value, long low, long high, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, low, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, high, name);
    }
}
