using System.Collections.Frozen;

namespace Parley.Reading.Html;

/// <summary>Element names and what they mean for blocks.</summary>
internal static class HtmlNames
{
    private static readonly FrozenSet<string> Void = Set(
        "area base br col embed hr img input link meta param source track wbr"
    );

    private static readonly FrozenSet<string> Raw = Set(
        "script style textarea title xmp iframe noembed noframes noscript"
    );

    private static readonly FrozenSet<string> Skipped = Set(
        "script style noscript template svg math iframe object canvas audio video select option button "
            + "textarea label input dialog map figcaption head datalist rt rp"
    );

    /// <summary>What a head may hold; any other start tag ends it, a second <c>head</c> too (HTML, "in head" insertion mode).</summary>
    private static readonly FrozenSet<string> HeadContent = Set(
        "base basefont bgsound link meta noframes noscript script style template title"
    );

    private static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption "
            + "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section "
            + "summary table tbody td tfoot th thead tr ul"
    );

    private static readonly FrozenSet<string> Containers = Set(
        "html body div section article main td form center fieldset header footer aside nav"
    );

    private static readonly FrozenSet<string> ClosesParagraph = Set(
        "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form "
            + "h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section summary table ul li"
    );

    private static readonly FrozenSet<string> Inline = Set(
        "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp small span "
            + "strike strong sub sup time tt u var wbr picture"
    );

    public static bool IsVoid(string name) => Void.Contains(name);

    /// <summary>Its content is characters up to its own end tag.</summary>
    public static bool IsRaw(string name) => Raw.Contains(name);

    /// <summary>Nothing in it is text of a page.</summary>
    public static bool IsSkipped(string name) => Skipped.Contains(name);

    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static bool BelongsToHead(string name) => HeadContent.Contains(name);

    public static bool IsContainer(string name) => Containers.Contains(name);

    public static bool EndsParagraph(string name) => ClosesParagraph.Contains(name);

    public static bool IsKnown(string name)
    {
        var lower = name.ToLowerInvariant();
        return Blocks.Contains(lower)
            || Inline.Contains(lower)
            || Void.Contains(lower)
            || Raw.Contains(lower)
            || Skipped.Contains(lower);
    }

    private static FrozenSet<string> Set(string names) =>
        names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
