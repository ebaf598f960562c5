namespace Parley.Extraction.Statuses;

/// <summary>How the text presents an event, whoever's words they are.</summary>
/// <param name="Ground">What that rests on.</param>
/// <param name="Denied">Whether a negation reaches it.</param>
public readonly record struct Standing(Ground Ground, bool Denied);
