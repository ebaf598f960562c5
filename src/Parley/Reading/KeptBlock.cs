using Parley.Documents;

namespace Parley.Reading;

/// <summary>A block of a page that is in an article's text.</summary>
/// <param name="Article">The article's place on the page, from 1.</param>
/// <param name="Text">Its clean text. An article may leave out an advertisement in the middle of it.</param>
/// <param name="Kind">As what it is in the article.</param>
/// <param name="Reason">The feature of the page's model or the rule that spoke loudest for it, or what it looks like by itself.</param>
/// <param name="Likely">How likely the model of the page held it to be text, from 0 to 1; null where no model judged it.</param>
public sealed record KeptBlock(
    int Article,
    string Text,
    BlockKind Kind,
    string Reason,
    double? Likely
);
