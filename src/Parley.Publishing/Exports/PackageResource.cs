using Parley.Publishing.Tables;

namespace Parley.Publishing.Exports;

/// <summary>A file of a data package.</summary>
/// <param name="Path">Path within the package.</param>
/// <param name="Format">Ending of such files.</param>
/// <param name="MediaType">Media type.</param>
/// <param name="Bytes">Length.</param>
/// <param name="Sha256">Hash of its bytes, lower-case hexadecimal.</param>
/// <param name="Table">The table it holds as CSV, or null.</param>
public sealed record PackageResource(
    string Path,
    string Format,
    string MediaType,
    long Bytes,
    string Sha256,
    Table? Table
);
