namespace Parley.Reading.Html;

/// <summary>A block of an HTML page and the region that it lies in.</summary>
/// <param name="Block">The block.</param>
/// <param name="Place">The element that held it.</param>
/// <param name="Bold">Characters of it that are bold.</param>
internal sealed record HtmlBlock(PageBlock Block, HtmlElement Place, int Bold = 0);
