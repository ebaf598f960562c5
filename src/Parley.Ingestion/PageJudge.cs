using System.Text;
using System.Text.Unicode;
using Parley.Documents;
using Parley.Ingestion.Containers;

namespace Parley.Ingestion;

/// <summary>Settles whether bytes out of their containers are a page, and says what keeps them from being one.</summary>
internal static class PageJudge
{
    public static InputResult Judge(string path, byte[] bytes, FetchRecord? fetch)
    {
        if (bytes.Length == 0)
        {
            return Failed(path, InputDiagnostics.Empty(path));
        }
        if (Signature.KindOf(bytes) is { } kind)
        {
            return Failed(path, InputDiagnostics.Binary(path, kind));
        }
        var charset = Charset.Of(bytes, fetch?.ContentType);
        var wide = charset is not null && !ReferenceEquals(charset, Encoding.UTF8);
        if (!wide && bytes.AsSpan().Contains((byte)0))
        {
            return Failed(path, InputDiagnostics.Binary(path, "binary data"));
        }
        if (charset is null)
        {
            return Failed(path, InputDiagnostics.UnknownCharset(path));
        }
        if (IsBlank(bytes))
        {
            return Failed(path, InputDiagnostics.Empty(path));
        }
        return new(
            path,
            new Page(path, bytes, fetch),
            ReferenceEquals(charset, Encoding.UTF8) && !Utf8.IsValid(bytes)
                ? InputDiagnostics.BadBytes(path)
                : null
        );
    }

    private static bool IsBlank(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOfAnyExcept(" \t\r\n\0"u8) < 0;

    private static InputResult Failed(string path, Diagnostic diagnostic) =>
        new(path, null, diagnostic);
}
