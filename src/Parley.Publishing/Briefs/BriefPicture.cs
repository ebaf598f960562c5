namespace Parley.Publishing.Briefs;

/// <summary>A vector picture that Parley drew.</summary>
/// <param name="Svg">The picture, an <c>svg</c> element.</param>
public sealed record BriefPicture(string Svg) : BriefBlock((string?)null)
{
    /// <inheritdoc/>
    public override IEnumerable<BriefLine> Lines => [];
}
