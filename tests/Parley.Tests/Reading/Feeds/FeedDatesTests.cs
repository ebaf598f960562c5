using System.Globalization;
using Parley.Reading.Feeds;
using Xunit;

namespace Parley.Tests.Reading.Feeds;

public sealed class FeedDatesTests
{
    [Theory]
    // RFC 822 and what is made of it
    [InlineData("Fri, 09 Jan 2026 08:05:07 GMT", "2026-01-09", "2026-01-09T08:05:07Z")]
    [InlineData("Fri, 9 Jan 2026 23:30:00 -0500", "2026-01-09", "2026-01-10T04:30:00Z")]
    [InlineData("09 Jan 26 08:05 EST", "2026-01-09", "2026-01-09T13:05:00Z")]
    [InlineData("Fri, 09 Jan 2026", "2026-01-09", null)]
    [InlineData("Friday, January 9, 2026 8:05 PM JST", "2026-01-09", "2026-01-09T11:05:00Z")]
    [InlineData("Jan 9, 2026 12:05 am", "2026-01-09", "2026-01-09T00:05:00Z")]
    [InlineData("Fri Jan  9 08:05:07 2026", "2026-01-09", "2026-01-09T08:05:07Z")]
    [InlineData("Fri,09 Jan 2026 08:05:07 GMT+01:00", "2026-01-09", "2026-01-09T07:05:07Z")]
    [InlineData("Thu, 31 Dec 98 23:59:60 UT", "1998-12-31", "1998-12-31T23:59:59Z")]
    [InlineData("ven., 9 janv. 2026 08:05:07 +0100", "2026-01-09", "2026-01-09T07:05:07Z")]
    [InlineData("Пт, 09 янв 2026 08:05:07 +0300", "2026-01-09", "2026-01-09T05:05:07Z")]
    [InlineData("Fr, 09 Jän 2026 08:05:07 +0100", "2026-01-09", "2026-01-09T07:05:07Z")]
    // W3CDTF and its kin
    [InlineData("2026", "2026", null)]
    [InlineData("2026-01", "2026-01", null)]
    [InlineData("2026-01-09", "2026-01-09", null)]
    [InlineData("2026-01-09T08:05Z", "2026-01-09", "2026-01-09T08:05:00Z")]
    [InlineData("2026-01-09T23:30:00.123+09:00", "2026-01-09", "2026-01-09T14:30:00Z")]
    [InlineData("2026-01-09 08:05:07", "2026-01-09", "2026-01-09T08:05:07Z")]
    [InlineData("2026/01/09 08:05 JST", "2026-01-09", "2026-01-08T23:05:00Z")]
    [InlineData("20260109", "2026-01-09", null)]
    [InlineData("20260109T080507Z", "2026-01-09", "2026-01-09T08:05:07Z")]
    [InlineData("2026-009", "2026-01-09", null)]
    [InlineData("2026-01-09T24:00:00Z", "2026-01-09", "2026-01-10T00:00:00Z")]
    // other orders
    [InlineData("2026年1月9日", "2026-01-09", null)]
    [InlineData("2026년 1월 9일 오후 8:05:07", "2026-01-09", "2026-01-09T20:05:07Z")]
    [InlineData("09.01.2026 08:05", "2026-01-09", "2026-01-09T08:05:00Z")]
    [InlineData("1/29/2026 8:05:07 PM", "2026-01-29", "2026-01-29T20:05:07Z")]
    [InlineData("01/09/2026", "2026-01-09/2026-09-01", null)]
    [InlineData("1767945907", "2026-01-09", "2026-01-09T08:05:07Z")]
    [InlineData("1767945907000", "2026-01-09", "2026-01-09T08:05:07Z")]
    public void Reads_a_date(string printed, string bounds, string? instant)
    {
        var date = FeedDates.Read(printed);

        Assert.Equal(bounds, date?.Bounds.ToString());
        Assert.Equal(
            instant,
            date?.Instant?.UtcDateTime.ToString(
                "yyyy-MM-ddTHH:mm:ssZ",
                CultureInfo.InvariantCulture
            )
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("Fri, 32 Jan 2026 08:00:00 GMT")]
    [InlineData("2026-13-01")]
    [InlineData("2026-02-30")]
    [InlineData("0000-00-00T00:00:00Z")]
    [InlineData("9 Foo 2026")]
    [InlineData("99999999999999999999")]
    [InlineData("January 2026")]
    public void Does_not_guess(string printed) => Assert.Null(FeedDates.Read(printed));
}
