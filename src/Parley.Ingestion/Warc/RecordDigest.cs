using System.Security.Cryptography;

namespace Parley.Ingestion.Warc;

/// <summary>Checks bytes against the digest that a record states for them, written in any of the ways that archives write it.</summary>
internal static class RecordDigest
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Whether the bytes match, or null where the digest is of a kind that is not known.</summary>
    /// <param name="stated">As in "sha1:B2LTWWPUOYAH7UIPQ7ZUPQ4VMBSVC36A".</param>
    /// <param name="bytes">What it stands for.</param>
    public static bool? Matches(string stated, ReadOnlySpan<byte> bytes)
    {
        var colon = stated.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return null;
        }
        var value = stated[(colon + 1)..].Trim();
        return Hash(stated[..colon].Trim(), bytes) is { } hash ? IsWritten(hash, value) : null;
    }

#pragma warning disable CA5350, CA5351 // Archives state these digests; they find damage and guard nothing.
    private static byte[]? Hash(string algorithm, ReadOnlySpan<byte> bytes) =>
        algorithm.ToLowerInvariant() switch
        {
            "sha1" or "sha-1" => SHA1.HashData(bytes),
            "md5" => MD5.HashData(bytes),
            "sha256" or "sha-256" => SHA256.HashData(bytes),
            "sha512" or "sha-512" => SHA512.HashData(bytes),
            _ => null,
        };
#pragma warning restore CA5350, CA5351

    private static bool IsWritten(byte[] hash, string value)
    {
        var base64 = Convert.ToBase64String(hash).TrimEnd('=');
        return value.Equals(Convert.ToHexStringLower(hash), StringComparison.OrdinalIgnoreCase)
            || value.TrimEnd('=').Equals(InBase32(hash), StringComparison.OrdinalIgnoreCase)
            || value
                .TrimEnd('=')
                .Replace('-', '+')
                .Replace('_', '/')
                .Equals(base64, StringComparison.Ordinal);
    }

    private static string InBase32(byte[] hash)
    {
        var text = new char[((hash.Length * 8) + 4) / 5];
        for (var i = 0; i < text.Length; i++)
        {
            var value = 0;
            for (var bit = i * 5; bit < (i * 5) + 5; bit++)
            {
                var set = bit < hash.Length * 8 ? hash[bit / 8] >> (7 - (bit % 8)) & 1 : 0;
                value = (value << 1) | set;
            }
            text[i] = Base32[value];
        }
        return new(text);
    }
}
