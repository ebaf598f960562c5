using System.Security.Cryptography;
using System.Text;

namespace Parley.Cli.Composition;

/// <summary>Tells one version of the reading of pages from another: the library as it was built, the shipped data, the names of the case.</summary>
internal static class ReaderMark
{
    private static readonly string[] Data = ["data/countries.json", "data/gazetteer.tsv"];

    /// <summary>The mark for the case in a folder.</summary>
    public static string Of(string caseFolder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(Pipeline).Assembly.ManifestModule.ModuleVersionId.ToByteArray());
        foreach (var file in Data)
        {
            using var stream = DataFolder.Open(file);
            Append(hash, file, stream);
        }
        foreach (var file in Directory.GetFiles(caseFolder).Order(StringComparer.Ordinal))
        {
            using var stream = File.OpenRead(file);
            Append(hash, Path.GetFileName(file), stream);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }

    private static void Append(IncrementalHash hash, string name, Stream stream)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(name));
        hash.AppendData(SHA256.HashData(stream));
    }
}
