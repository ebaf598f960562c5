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
);
