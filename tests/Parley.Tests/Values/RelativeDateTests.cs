using Parley.Values;
using Xunit;

namespace Parley.Tests.Values;

public sealed class RelativeDateTests
{
    private static readonly DateOnly Wednesday = new(2025, 5, 28);

    [Theory]
    [InlineData(DayOfWeek.Friday, RelativeDirection.Future, "2025-05-30")]
    [InlineData(DayOfWeek.Friday, RelativeDirection.Past, "2025-05-23")]
    [InlineData(DayOfWeek.Wednesday, RelativeDirection.Past, "2025-05-28")]
    [InlineData(DayOfWeek.Wednesday, RelativeDirection.Future, "2025-05-28")]
    [InlineData(DayOfWeek.Tuesday, RelativeDirection.Nearest, "2025-05-27")]
    [InlineData(DayOfWeek.Saturday, RelativeDirection.Nearest, "2025-05-31")]
    public void A_weekday_lies_on_the_side_that_the_tense_tells(
        DayOfWeek day,
        RelativeDirection direction,
        string expected
    )
    {
        var friday = new RelativeDate(RelativeUnit.Weekday, 0, direction) { Weekday = day };

        Assert.Equal(DatePeriod.Day(Iso(expected)), friday.Resolve(Wednesday));
    }

    [Theory]
    [InlineData(2, 7, RelativeDirection.Nearest, "2025-01-20", "2025-02-07")]
    [InlineData(12, 30, RelativeDirection.Nearest, "2025-01-05", "2024-12-30")]
    [InlineData(1, 4, RelativeDirection.Nearest, "2024-12-28", "2025-01-04")]
    [InlineData(1, 4, RelativeDirection.Future, "2025-03-01", "2026-01-04")]
    [InlineData(3, 2, RelativeDirection.Past, "2025-03-01", "2024-03-02")]
    public void A_day_of_a_month_takes_the_year_that_fits(
        int month,
        int day,
        RelativeDirection direction,
        string anchor,
        string expected
    )
    {
        var date = new RelativeDate(RelativeUnit.DayOfMonth, 0, direction)
        {
            Month = month,
            DayOfMonth = day,
        };

        Assert.Equal(DatePeriod.Day(Iso(expected)), date.Resolve(Iso(anchor)));
    }

    [Fact]
    public void A_day_that_does_not_exist_stays_unresolved()
    {
        var date = new RelativeDate(RelativeUnit.DayOfMonth, 0, RelativeDirection.Nearest)
        {
            Month = 2,
            DayOfMonth = 30,
        };

        Assert.Null(date.Resolve(Wednesday));
    }

    [Fact]
    public void Next_month_of_a_december_is_in_the_next_year() =>
        Assert.Equal(
            DatePeriod.Month(2026, 1),
            new RelativeDate(RelativeUnit.Month, 1, RelativeDirection.Future).Resolve(
                new DateOnly(2025, 12, 31)
            )
        );

    [Fact]
    public void The_next_four_years_start_on_the_day_of_publication() =>
        Assert.Equal(
            new DatePeriod(Wednesday, new DateOnly(2029, 5, 28), Grain.Year),
            new RelativeDate(RelativeUnit.Year, 0, RelativeDirection.Future) { Length = 4 }.Resolve(
                Wednesday
            )
        );

    [Fact]
    public void Bounds_settle_a_date_only_where_every_day_of_them_agrees()
    {
        var month = new RelativeDate(RelativeUnit.Month, -1, RelativeDirection.Past);

        Assert.Equal(DatePeriod.Month(2024, 12), month.Resolve(DateBounds.Parse("2025-01")));
        Assert.Null(month.Resolve(DateBounds.Parse("2025-01-30/2025-02-02")));
    }

    private static DateOnly Iso(string text) => DateBounds.Parse(text).Earliest;
}
