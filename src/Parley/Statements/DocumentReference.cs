using Parley.Documents;

namespace Parley.Statements;

/// <summary>The article a statement comes from, as far as a reader of the statement needs it.</summary>
/// <param name="Path">Path of the page.</param>
/// <param name="Article">Page and ordinal.</param>
/// <param name="Title">Headline, or null.</param>
/// <param name="Outlet">Publisher, or null.</param>
/// <param name="Published">Publication day and what it rests on, or null.</param>
public sealed record DocumentReference(
    string Path,
    ArticleId Article,
    string? Title,
    string? Outlet,
    Publication? Published
);
