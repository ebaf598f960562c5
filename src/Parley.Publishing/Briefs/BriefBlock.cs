namespace Parley.Publishing.Briefs;

/// <summary>A list, a table or a picture.</summary>
/// <param name="Heading">Heading of its own, or null.</param>
public abstract record BriefBlock(string? Heading)
{
    /// <summary>Its lines in reading order.</summary>
    public abstract IEnumerable<BriefLine> Lines { get; }
}
