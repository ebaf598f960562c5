namespace Parley.Cases;

/// <summary>One row of the table of positions.</summary>
/// <param name="Key">Key ("tariffs").</param>
/// <param name="Name">Name for readers, by language code.</param>
/// <param name="Cues">Words of a topic, sector or object that put a statement on this row; the first issue that matches takes it.</param>
public sealed record Issue(
    string Key,
    IReadOnlyDictionary<string, string> Name,
    IReadOnlyList<string> Cues
);
