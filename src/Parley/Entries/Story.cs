using Parley.Documents;
using Parley.Values;

namespace Parley.Entries;

/// <summary>Articles about the same event.</summary>
/// <param name="Id"><c>sy_</c> and 16 hexadecimal digits.</param>
/// <param name="Day">Earliest publication of its articles, or null.</param>
/// <param name="Title">Headline of its earliest article that has one.</param>
/// <param name="Articles">Its articles, by publication, then identity.</param>
/// <param name="Ground">What they share (parties, meeting, amounts).</param>
public sealed record Story(
    string Id,
    DateBounds? Day,
    string Title,
    IReadOnlyList<ArticleId> Articles,
    string Ground
);
