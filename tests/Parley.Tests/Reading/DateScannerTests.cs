using System.Globalization;
using Parley.Reading.Dates;
using Xunit;

namespace Parley.Tests.Reading;

public sealed class DateScannerTests
{
    public sealed record DateRow(string Id, string Text, IReadOnlyList<string> Dates);

    public sealed record OpeningRow(
        string Id,
        string Text,
        string? Place,
        string? Date,
        string? Agency
    );

    public static TheoryData<string, string> DateIds
    {
        get
        {
            var ids = new TheoryData<string, string>();
            foreach (var table in ReadingSpec.Tables("dates"))
            {
                foreach (var row in ReadingSpec.Rows<DateRow>(table))
                {
                    ids.Add(table, row.Id);
                }
            }
            return ids;
        }
    }

    public static TheoryData<string> OpeningIds =>
        [.. ReadingSpec.Rows<OpeningRow>("openings.en.json").Select(row => row.Id)];

    [Theory]
    [MemberData(nameof(DateIds))]
    public void Finds_the_dates_of_a_line(string table, string id)
    {
        var row = ReadingSpec.Rows<DateRow>(table).Single(candidate => candidate.Id == id);

        var found = DateScanner.Scan(row.Text).Select(date => Describe(row.Text, date));

        Assert.Equal(row.Dates, found);
    }

    [Theory]
    [MemberData(nameof(OpeningIds))]
    public void Reads_the_opening_of_a_report(string id)
    {
        var row = ReadingSpec
            .Rows<OpeningRow>("openings.en.json")
            .Single(candidate => candidate.Id == id);

        var opening = Opening.Read(row.Text);

        Assert.Equal(row.Place, opening?.Place);
        Assert.Equal(row.Agency, opening?.Agency);
        Assert.Equal(
            row.Date,
            opening?.Date is { } date ? row.Text.Substring(date.Start, date.Length) : null
        );
    }

    [Fact]
    public void Other_dates_of_the_page_tell_which_number_is_the_day()
    {
        Assert.Equal(
            "2025-05-04",
            DateScanner.Scan("04-05-2025", dayFirst: true)[0].Bounds.ToString()
        );
        Assert.Equal(
            "2025-04-05",
            DateScanner.Scan("04-05-2025", dayFirst: false)[0].Bounds.ToString()
        );
    }

    [Theory]
    [InlineData("Published May 3, 2025 | Updated May 4, 2025 10:30 JST", 1, 1)]
    [InlineData("Posted on Friday, 3 May 2025 at 9:00 a.m.", 1, 0)]
    [InlineData("Last updated: 2025-05-04T10:00:00Z", 0, 1)]
    [InlineData("3 days ago", 1, 0)]
    public void A_line_of_dates_is_told_from_a_sentence(string line, int published, int updated)
    {
        var read = DateLine.Read(line, null);

        Assert.Equal((published, updated), (read!.Published.Count, read.Updated.Count));
    }

    [Theory]
    [InlineData("Meeting set for March 9, minister may travel early")]
    [InlineData("Friday")]
    [InlineData("In 2025 the works opened")]
    public void A_headline_with_a_date_is_no_line_of_dates(string line) =>
        Assert.Null(DateLine.Read(line, null));

    [Theory]
    [InlineData("On March 2, President Teo said that he will come next week.", "Past")]
    [InlineData("The talks are expected to take place on March 2.", "Future")]
    [InlineData("The minister is set to leave on March 2 for the coast.", "Future")]
    [InlineData("The report was published on March 2.", "Past")]
    [InlineData("A meeting on March 2", "Nearest")]
    public void The_sentence_tells_on_which_side_a_date_lies(string text, string side) =>
        Assert.Equal(side, TextDates.In(text, null).Single().Relative!.Direction.ToString());

    private static string Describe(string text, FoundDate date)
    {
        var words = text.Substring(date.Start, date.Length);
        if (date.Bounds is { } bounds)
        {
            return $"{words} = {bounds}";
        }
        var relative = date.Relative!;
        var value = relative.Month is { } month
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{month}/{relative.DayOfMonth} {relative.Weekday}"
            )
            : relative.Weekday?.ToString()
                ?? relative.Offset.ToString(CultureInfo.InvariantCulture);
        return $"{words} = {relative.Unit} {value}".TrimEnd();
    }
}
