namespace Parley.Publishing.Briefs;

/// <summary>A line, composed of parts that say where each comes from.</summary>
/// <param name="Parts">The parts, in reading order; their texts join without anything between.</param>
public sealed record BriefLine(IReadOnlyList<BriefPart> Parts)
{
    /// <summary>The line as a reader sees it, without marks.</summary>
    public override string ToString() => string.Concat(Parts.Select(part => part.Text));
}
