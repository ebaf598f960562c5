using System.Globalization;
using Parley.Documents;

namespace Parley.Reading;

/// <summary>The diagnostics of reading, one method a code.</summary>
internal static class ReadingDiagnostics
{
    public static Diagnostic NoArticle(string path) =>
        new("PAR2001", Severity.Warning, $"{path}: no article was found on this page.");

    public static Diagnostic BadBytes(int count) =>
        new(
            "PAR2002",
            Severity.Warning,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{count} byte sequences are not valid in the page's charset; they read as U+FFFD."
            )
        );

    public static Diagnostic CutOff(string what) =>
        new("PAR2003", Severity.Warning, $"The page has more than {what}; the rest was not read.");

    public static Diagnostic TooDeep(int bound) =>
        new(
            "PAR2004",
            Severity.Warning,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The page is nested more than {bound} elements deep; what lies deeper was read as if it were not nested."
            )
        );

    public static Diagnostic WithoutText(int count) =>
        new(
            "PAR2005",
            Severity.Information,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{count} items of the feed carry no text; they are listed by headline, date and address."
            )
        );

    public static Diagnostic HeadlineAlone(string path) =>
        new(
            "PAR2009",
            Severity.Information,
            $"{path}: the page prints no text of its article; it is listed by headline and date."
        );

    public static Diagnostic SitemapIndex(int count) =>
        new(
            "PAR2007",
            Severity.Warning,
            string.Create(
                CultureInfo.InvariantCulture,
                $"This is an index of {count} sitemaps and names no article; fetch the sitemaps that it lists."
            )
        );

    public static Diagnostic BareAddresses(int count) =>
        new(
            "PAR2008",
            Severity.Information,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{count} addresses of the sitemap come without headline and date; they are no articles."
            )
        );

    public static Diagnostic AdvertCut() =>
        new(
            "PAR2006",
            Severity.Information,
            "An advertisement was cut out of a paragraph; what stood around it is two blocks."
        );
}
