namespace Parley.Tests.Reading.Composites;

/// <summary>One of the articles that a page is joined from.</summary>
internal sealed record Part(string Title, IReadOnlyList<string> Paragraphs);
