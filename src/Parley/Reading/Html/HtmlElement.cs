namespace Parley.Reading.Html;

/// <summary>An open element, with what it passes on to everything inside it.</summary>
internal sealed record HtmlElement(string Name)
{
    /// <summary>Number of the innermost container; 0 outside any.</summary>
    public int Container { get; init; }

    /// <summary>Number of the innermost <c>article</c>; 0 outside any.</summary>
    public int Article { get; init; }

    /// <summary>Whether it lies in <c>main</c>.</summary>
    public bool Main { get; init; }

    /// <summary>Number of the innermost element that calls itself an article's body; 0 outside any.</summary>
    public int Body { get; init; }

    /// <summary>Why nothing in it is text, by its element; null where it may be.</summary>
    public string? Dropped { get; init; }

    /// <summary>Why it may not be text, by a class or an id.</summary>
    public string? Hinted { get; init; }

    /// <summary>Content that is never read at all.</summary>
    public bool Skipped { get; init; }

    public bool Link { get; init; }

    public bool Bold { get; init; }

    public bool Quote { get; init; }

    public bool Item { get; init; }

    /// <summary>Whether it lies in a row whose cells make one block.</summary>
    public bool Row { get; init; }

    public int Heading { get; init; }

    /// <summary>What it tells of date and authors in it.</summary>
    public MarkPlace Marking { get; init; }
}
