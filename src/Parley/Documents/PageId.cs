using System.Security.Cryptography;

namespace Parley.Documents;

/// <summary>Identity of a page: the SHA-256 of its bytes.</summary>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
public readonly record struct PageId(string Sha256)
{
    /// <summary>The identity of these bytes.</summary>
    public static PageId Of(ReadOnlySpan<byte> bytes) =>
        new(Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary><c>sha256:</c> and the digits.</summary>
    public override string ToString() => "sha256:" + Sha256;
}
