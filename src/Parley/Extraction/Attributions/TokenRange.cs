namespace Parley.Extraction.Attributions;

/// <summary>A half-open range of tokens of an article.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public bool Holds(int token) => token >= First && token < End;
}
