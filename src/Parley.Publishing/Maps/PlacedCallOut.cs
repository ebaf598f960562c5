namespace Parley.Publishing.Maps;

/// <summary>A mark called out by name and amount.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Lines">Name, broken into lines.</param>
/// <param name="Details">Amount and place, and what to know of the amount.</param>
/// <param name="Box">Room that its words take.</param>
/// <param name="From">Where the leader leaves the words.</param>
/// <param name="To">Where it meets the mark.</param>
internal sealed record PlacedCallOut(
    PlacedMark Mark,
    IReadOnlyList<string> Lines,
    IReadOnlyList<string> Details,
    Box Box,
    Spot From,
    Spot To
);
