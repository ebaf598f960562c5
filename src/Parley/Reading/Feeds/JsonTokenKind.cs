namespace Parley.Reading.Feeds;

/// <summary>What a token of JSON is.</summary>
internal enum JsonTokenKind
{
    /// <summary>An object or a list begins.</summary>
    Open,

    /// <summary>An object or a list ends.</summary>
    Close,

    /// <summary>The name of a member.</summary>
    Name,

    /// <summary>A string.</summary>
    Text,

    /// <summary>A number, or a word of the format.</summary>
    Word,
}
