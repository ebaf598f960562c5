namespace Parley.Reading.Feeds;

/// <summary>One token of JSON.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">First character of its content, quotes left out.</param>
/// <param name="End">One past the last.</param>
/// <param name="List">For an opening sign, whether it opens a list.</param>
internal readonly record struct JsonToken(
    JsonTokenKind Kind,
    int Start,
    int End,
    bool List = false
);
