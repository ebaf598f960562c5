namespace Parley.Documents;

/// <summary>What a publication date rests on.</summary>
public enum PublishedBasis
{
    /// <summary>Printed on the page.</summary>
    Printed,

    /// <summary>Read from metadata.</summary>
    Metadata,

    /// <summary>Worked out from relative dates on the page.</summary>
    Relative,

    /// <summary>Worked out from other articles of the story.</summary>
    Story,
}
