using System.Security.Cryptography;
using System.Text;

namespace Parley.Reconciliation;

/// <summary>Identifiers made from a key.</summary>
internal static class Fingerprint
{
    /// <summary>A prefix and 16 hexadecimal digits of the key's SHA-256.</summary>
    public static string Of(string prefix, string key) =>
        prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..16];
}
