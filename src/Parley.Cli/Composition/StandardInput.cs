namespace Parley.Cli.Composition;

/// <summary>Standard input that can be read more than once: laid by in a temporary file where a path is <c>-</c>.</summary>
internal sealed class StandardInput : IDisposable
{
    private readonly FileStream? file;

    private StandardInput(FileStream? file) => this.file = file;

    /// <summary>Reads standard input to its end, where one of the paths names it.</summary>
    public static async Task<StandardInput> OpenAsync(
        string[] paths,
        CancellationToken cancellationToken
    )
    {
        if (!paths.Contains("-"))
        {
            return new(null);
        }
        var copy = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Share = FileShare.Read | FileShare.Write | FileShare.Delete,
                Options = FileOptions.DeleteOnClose,
            }
        );
        await using var input = Console.OpenStandardInput();
        await input.CopyToAsync(copy, cancellationToken).ConfigureAwait(false);
        await copy.FlushAsync(cancellationToken).ConfigureAwait(false);
        return new(copy);
    }

    /// <summary>Standard input from its start.</summary>
    public Stream Read() =>
        file is null
            ? Console.OpenStandardInput()
            : new FileStream(
                file.Name,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete
            );

    public void Dispose() => file?.Dispose();
}
