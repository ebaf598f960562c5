using System.Globalization;
using Parley.Documents;
using Parley.Values;

namespace Parley.Reconciliation.Dating;

/// <summary>What an article tells about its day that only the set can settle.</summary>
/// <param name="Relative">Candidates that need an anchor; of an article whose page dates it, only the days that lie ahead.</param>
/// <param name="Offices">Days on which everybody held the office that the text names them in, or null.</param>
/// <param name="LastYear">Latest year that the text names, or 0.</param>
internal sealed record DateFacts(
    IReadOnlyList<DateCandidate> Relative,
    OfficeBound? Offices,
    int LastYear
)
{
    public static DateFacts None { get; } = new([], null, 0);

    public static DateFacts Of(Article article, OfficeTerms offices)
    {
        var relative = article
            .Dates.Where(date =>
                date.Relative is not null && (article.Published is null || LiesAhead(date))
            )
            .ToList();
        return relative.Count == 0 ? None
            : relative.Exists(date => date.Relative!.Unit == RelativeUnit.DayOfMonth)
                ? new(
                    relative,
                    offices.Bound(article.Title + "\n" + article.Text),
                    LatestYear(article.Text)
                )
            : new(relative, null, 0);
    }

    /// <summary>Days without a year that the text tells as ahead.</summary>
    public IEnumerable<RelativeDate> Ahead() =>
        Relative.Where(LiesAhead).Select(date => date.Relative!);

    private static bool LiesAhead(DateCandidate date) =>
        date
            is {
                Origin: DateOrigin.Text,
                Relative: { Unit: RelativeUnit.DayOfMonth, Direction: RelativeDirection.Future }
            };

    private static int LatestYear(string text)
    {
        var latest = 0;
        for (var i = 0; i + 4 <= text.Length; i++)
        {
            if (
                text[i] is '1' or '2'
                && Opens(text, i)
                && Closes(text, i + 4)
                && int.TryParse(
                    text.AsSpan(i, 4),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var year
                )
                && year is >= 1980 and <= 2100
            )
            {
                latest = Math.Max(latest, year);
            }
        }
        return latest;
    }

    private static bool Opens(string text, int start) =>
        start == 0
        || (!char.IsLetterOrDigit(text[start - 1]) && text[start - 1] is not ('$' or '.' or ','));

    private static bool Closes(string text, int end) =>
        end == text.Length
        || (
            !char.IsLetterOrDigit(text[end])
            && !(text[end] is ',' or '.' && end + 1 < text.Length && char.IsDigit(text[end + 1]))
        );
}
