using Parley.Documents;

namespace Parley.Ingestion.Containers;

/// <summary>A content that a container was recognised in.</summary>
/// <param name="Path">The path that results carry; members are named below it.</param>
/// <param name="Content">Its bytes from the first one.</param>
/// <param name="Fetch">How it was fetched, or null.</param>
/// <param name="Budget">What its input may still unpack to.</param>
internal sealed record Packed(
    string Path,
    HeadStream Content,
    FetchRecord? Fetch,
    UnpackBudget Budget
)
{
    /// <summary>All its bytes, for a form that cannot be read as it streams.</summary>
    /// <param name="bound">Bytes that may be held.</param>
    /// <param name="cancellationToken">Stops between reads.</param>
    /// <returns>The bytes, or null where there are more; and what is wrong with them, or null.</returns>
    public async ValueTask<(byte[]? Bytes, Member? Fault)> HoldAsync(
        int bound,
        CancellationToken cancellationToken
    )
    {
        var bytes = await BoundedBytes.ReadAsync(Content, 0, bound, cancellationToken);
        return (
            bytes,
            bytes is null ? Member.Failed(Path, InputDiagnostics.TooLarge(Path, bound))
            : Content.Fault == StreamFault.None ? null
            : Member.Failed(
                Path,
                InputDiagnostics.Archive(Path, "is damaged or cut short; what is there is read")
            )
        );
    }
}
