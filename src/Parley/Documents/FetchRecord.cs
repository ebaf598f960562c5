namespace Parley.Documents;

/// <summary>How a page was fetched. Pages from files have none: file times say nothing of publication.</summary>
/// <param name="Url">Address the bytes came from, or null where they came without one (in an e-mail).</param>
/// <param name="ContentType">The HTTP <c>Content-Type</c> header, or null.</param>
/// <param name="FetchedAt">When the bytes were fetched, or null.</param>
public sealed record FetchRecord(string? Url, string? ContentType, DateTimeOffset? FetchedAt)
{
    /// <summary>The header of the e-mail that the page came in, or null.</summary>
    public MessageHeader? Message { get; init; }
}
