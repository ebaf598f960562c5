using Parley.Values;

namespace Parley.Extraction.Parties;

/// <summary>A name of the lexicon.</summary>
/// <param name="Kind">How it stands for its party.</param>
/// <param name="Party">The party.</param>
/// <param name="Country">The country it belongs to, or null.</param>
internal sealed record KnownName(NameKind Kind, Party Party, string? Country);
