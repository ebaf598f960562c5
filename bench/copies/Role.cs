namespace Parley.Bench.Copies;

/// <summary>What an article is to its family.</summary>
internal enum Role : byte
{
    /// <summary>The text that the others come from.</summary>
    Original,

    /// <summary>The text with words changed, one sentence cut and one of its own.</summary>
    Reprint,

    /// <summary>The first sentences of the text, word for word.</summary>
    Brief,
}
