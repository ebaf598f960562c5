namespace Parley.Extraction.Quantities;

/// <summary>How a number is written.</summary>
internal enum NumberForm
{
    /// <summary>In digits ("1,200", "8.6 billion").</summary>
    Digits,

    /// <summary>In words ("two dozen", "a million").</summary>
    Words,

    /// <summary>In words that give only a lower end ("hundreds of thousands", "several hundred").</summary>
    Vague,
}
