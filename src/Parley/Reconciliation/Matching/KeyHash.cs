namespace Parley.Reconciliation.Matching;

/// <summary>A key in 64 bits, the same on every machine (FNV-1a).</summary>
internal static class KeyHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(string key)
    {
        var hash = Offset;
        foreach (var letter in key)
        {
            hash = unchecked((hash ^ letter) * Prime);
        }
        return hash;
    }
}
