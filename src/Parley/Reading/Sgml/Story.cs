namespace Parley.Reading.Sgml;

/// <summary>The parts of a story as places in the source.</summary>
internal sealed class Story
{
    public List<(int Start, int End)> Date { get; } = [];

    public List<(int Start, int End)> Title { get; } = [];

    public List<(int Start, int End)> Author { get; } = [];

    public List<(int Start, int End)> Tags { get; } = [];

    /// <summary>The text, parted where markup parts paragraphs.</summary>
    public List<List<(int Start, int End)>> Text { get; } =
    [
        [],
    ];

    public List<(int Start, int End)>? Of(StoryPart part) =>
        part switch
        {
            StoryPart.Date => Date,
            StoryPart.Title => Title,
            StoryPart.Author => Author,
            StoryPart.Tags => Tags,
            StoryPart.Text => Text[^1],
            StoryPart.Frame or StoryPart.Story => null,
            _ => throw new ArgumentOutOfRangeException(nameof(part)),
        };
}
