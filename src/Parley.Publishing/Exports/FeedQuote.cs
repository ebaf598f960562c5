namespace Parley.Publishing.Exports;

/// <summary>A sentence behind a change, as a feed tells it.</summary>
/// <param name="Text">The words, cut from the article.</param>
/// <param name="Outlet">Who printed them.</param>
/// <param name="Url">Address of the article, or null.</param>
/// <param name="Sample">Whether the page was written for Parley.</param>
public sealed record FeedQuote(string Text, string Outlet, string? Url, bool Sample);
