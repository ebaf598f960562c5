using Parley.Publishing.Tables;

namespace Parley.Cli.Composition;

/// <summary>One file of an export.</summary>
/// <param name="Path">Path within the folder of an export.</param>
/// <param name="Format">The <c>--format</c> that writes it.</param>
/// <param name="Extension">Ending of such files.</param>
/// <param name="MediaType">Media type.</param>
/// <param name="Write">Writes it.</param>
internal sealed record ExportFile(
    string Path,
    string Format,
    string Extension,
    string MediaType,
    Action<Stream> Write
)
{
    /// <summary>The table it holds as CSV, or null.</summary>
    public Table? Table { get; init; }

    /// <summary>Key of the issue that a feed follows, or null for all.</summary>
    public string? Issue { get; init; }
}
