namespace Parley.Documents;

/// <summary>Identity of an article: its page and its place on it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Ordinal">Place on the page, from 1.</param>
public readonly record struct ArticleId(PageId Page, int Ordinal) : IComparable<ArticleId>
{
    /// <summary>Orders by page digits, then by ordinal.</summary>
    public int CompareTo(ArticleId other) =>
        string.CompareOrdinal(Page.Sha256, other.Page.Sha256) is var order and not 0
            ? order
            : Ordinal.CompareTo(other.Ordinal);

    /// <inheritdoc cref="CompareTo(ArticleId)"/>
    public static bool operator <(ArticleId left, ArticleId right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo(ArticleId)"/>
    public static bool operator >(ArticleId left, ArticleId right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo(ArticleId)"/>
    public static bool operator <=(ArticleId left, ArticleId right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo(ArticleId)"/>
    public static bool operator >=(ArticleId left, ArticleId right) => left.CompareTo(right) >= 0;

    /// <summary>The first twelve digits of the page and the ordinal, for names of files and anchors.</summary>
    public override string ToString() => $"{Page.Sha256[..12]}-{Ordinal}";
}
