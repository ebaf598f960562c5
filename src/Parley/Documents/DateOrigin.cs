namespace Parley.Documents;

/// <summary>Where on the page a candidate date stands; the order is the order of trust.</summary>
public enum DateOrigin
{
    /// <summary>Machine-readable metadata (front matter, JSON-LD, meta, feed item).</summary>
    Metadata,

    /// <summary>Printed as the date of the piece ("23-05-2025" above it, or "Published May 23").</summary>
    Printed,

    /// <summary>The dateline that opens the text ("TOKYO, Feb 04").</summary>
    Dateline,

    /// <summary>Counted from the day the page was seen ("3 days ago").</summary>
    Relative,

    /// <summary>The address of the page.</summary>
    Url,

    /// <summary>A date in the text that the day of publication has to agree with ("On January 31 … announced").</summary>
    Text,
}
