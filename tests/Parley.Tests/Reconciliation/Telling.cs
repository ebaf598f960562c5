namespace Parley.Tests.Reconciliation;

/// <summary>A sentence of a day, and the page that a newspaper makes of it.</summary>
/// <param name="Day">Day of the dateline, as printed.</param>
/// <param name="Text">The sentence.</param>
public sealed record Telling(string Day, string Text)
{
    /// <summary>The page of an outlet.</summary>
    public string Page(string outlet) => Page(Day, outlet, Text);

    /// <summary>A page of paragraphs.</summary>
    public static string Page(string day, string outlet, params string[] paragraphs) =>
        $"News of the talks and of the plants that they are about\n\nTOKYO, {day} ({outlet}) - {string.Join("\n\n", paragraphs)} The two countries have traded with each other for a long time, and both say so often.";
}
