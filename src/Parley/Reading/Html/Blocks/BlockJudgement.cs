namespace Parley.Reading.Html.Blocks;

/// <summary>What the model thinks of a block.</summary>
/// <param name="Likely">How likely it is text of an article, from 0 to 1.</param>
/// <param name="Reason">The feature that spoke loudest for what was decided.</param>
internal readonly record struct BlockJudgement(float Likely, string Reason)
{
    /// <summary>From here on a block is text.</summary>
    public const float Text = 0.5f;

    public bool IsText => Likely >= Text;
}
