namespace Parley.Publishing.Briefs;

/// <summary>A section of the brief.</summary>
/// <param name="Id">Anchor.</param>
/// <param name="Heading">Heading.</param>
/// <param name="Blocks">What stands in it; a section without blocks is not printed.</param>
public sealed record BriefSection(string Id, string Heading, IReadOnlyList<BriefBlock> Blocks);
