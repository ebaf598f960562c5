namespace Parley.Reconciliation.Copies;

/// <summary>Hashes of the numbers that a text prints in digits, separators and all ("8.6", "1,200", "15").</summary>
internal static class Numbers
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const ulong Golden = 0x9E3779B97F4A7C15;

    public static IEnumerable<ulong> Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsDigit(text[i]))
            {
                continue;
            }
            var hash = Offset;
            for (
                ;
                i < text.Length
                    && (
                        char.IsDigit(text[i])
                        || (
                            text[i] is '.' or ','
                            && i + 1 < text.Length
                            && char.IsDigit(text[i + 1])
                        )
                    );
                i++
            )
            {
                hash = unchecked((hash ^ text[i]) * Prime);
            }
            yield return unchecked((hash ^ (hash >> 29)) * Golden);
        }
    }
}
