namespace Parley.Reading.Html;

/// <summary>An element that shows by its name or its attributes that it holds a date or names authors.</summary>
/// <param name="Name">The element.</param>
/// <param name="Names">Its class, id and property, as written.</param>
/// <param name="Hints">What they tell of it.</param>
/// <param name="Region">What the elements around it tell.</param>
/// <param name="Block">The block that it lies in, or the next one.</param>
internal sealed record PageMark(
    string Name,
    string Names,
    MarkHint Hints,
    MarkHint Region,
    int Block
)
{
    /// <summary>Machine-readable values of its attributes.</summary>
    public IReadOnlyList<string> Stamps { get; init; } = [];

    /// <summary>Its property says that it is the date of publication or of a change.</summary>
    public bool Property { get; init; }

    /// <summary>Its own text.</summary>
    public string Text { get; set; } = "";
}
