namespace Parley.Values;

/// <summary>On which side of the anchor a named day or month lies, as the verb's tense tells.</summary>
public enum RelativeDirection
{
    /// <summary>Not told: the nearest one.</summary>
    Nearest,

    /// <summary>On or before the anchor.</summary>
    Past,

    /// <summary>On or after the anchor.</summary>
    Future,
}
