namespace Parley.Publishing.Briefs;

/// <summary>Lines below each other.</summary>
/// <param name="Heading">Heading of its own, or null.</param>
/// <param name="Items">The lines; a list without any is not printed.</param>
/// <param name="Wide">Whether it takes the whole width where lists stand side by side.</param>
public sealed record BriefList(string? Heading, IReadOnlyList<BriefLine> Items, bool Wide = false)
    : BriefBlock(Heading)
{
    /// <inheritdoc/>
    public override IEnumerable<BriefLine> Lines => Items;
}
