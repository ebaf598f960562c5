namespace Parley.Cli.Composition;

/// <summary>The standard output as bytes.</summary>
internal static class StandardOutput
{
    /// <summary>Writes to it.</summary>
    /// <exception cref="UsageException">The bytes are no text and a person's terminal would get them.</exception>
    public static async Task WriteAsync(bool text, Action<Stream> write)
    {
        if (!text && !Console.IsOutputRedirected)
        {
            throw new UsageException(
                "A workbook is not for a terminal: send it into a file, as in '> ledger.xlsx'."
            );
        }
        await using var output = Console.OpenStandardOutput();
        write(output);
    }
}
