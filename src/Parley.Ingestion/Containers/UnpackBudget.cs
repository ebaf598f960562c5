using System.Globalization;

namespace Parley.Ingestion.Containers;

/// <summary>
/// What one input may unpack to, over all containers in it: a bound in bytes, and a multiple of the bytes that it has
/// itself, so that a trap of a few kilobytes ends early however deep it is nested.
/// </summary>
internal sealed class UnpackBudget(InputOptions options)
{
    /// <summary>Small inputs may unpack to this much whatever their ratio.</summary>
    private const long Slack = 4 * 1024 * 1024;

    private long taken;
    private long given;

    /// <summary>Bytes of the input itself that were read or are there to read.</summary>
    public void Take(long count) => taken += count;

    /// <summary>Bytes that a container gave.</summary>
    /// <exception cref="UnpackLimitException">They are too many.</exception>
    public void Give(long count)
    {
        given += count;
        if (given > options.MaximumArchiveBytes)
        {
            throw Limit($"unpacks to more than {options.MaximumArchiveBytes} bytes; split it");
        }
        if (given - Slack > taken * options.MaximumRatio)
        {
            throw Limit(
                $"unpacks to more than {options.MaximumRatio} times its size; looks like a trap"
            );
        }
    }

    private static UnpackLimitException Limit(FormattableString reason) =>
        new(reason.ToString(CultureInfo.InvariantCulture));
}
