namespace Parley.Documents.Charsets;

/// <summary>How much a sign of a double-byte charset speaks for it.</summary>
internal enum SignClass
{
    /// <summary>No sign: these bytes cannot stand together.</summary>
    None,

    /// <summary>A place that the charset leaves free, or for private use.</summary>
    Free,

    /// <summary>A sign that texts of today hardly hold.</summary>
    Rare,

    /// <summary>A letter of another script, a frame, a unit.</summary>
    Odd,

    /// <summary>One of the signs that the charset puts first because they are common.</summary>
    Common,

    /// <summary>A letter or a mark that any text is full of.</summary>
    Frequent,
}
