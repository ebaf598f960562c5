using System.Globalization;
using CsvHelper;
using Parley.Publishing.Tables;
using Xunit;

namespace Parley.Tests.Publishing.Tables;

public sealed class TableCsvTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1+2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("＝1+1")]
    public void Text_that_a_spreadsheet_would_calculate_gets_an_apostrophe(string text) =>
        Assert.Equal("'" + text, Read(text)[0]);

    [Theory]
    [InlineData("plain")]
    [InlineData("a=b")]
    [InlineData("10-20")]
    [InlineData("in \"quotes\", with commas\r\nand lines")]
    [InlineData("東京, 大阪")]
    [InlineData("")]
    public void Other_text_comes_back_as_it_was(string text) => Assert.Equal(text, Read(text)[0]);

    [Fact]
    public void Numbers_stay_numbers_below_zero_too()
    {
        var text = Write(["a", -5.50m, true], ["b", 12_000_000_000m, false], ["c", null, null]);

        Assert.Equal("word,count,sure\r\na,-5.5,yes\r\nb,12000000000,no\r\nc,,\r\n", text);
    }

    private static string[] Read(string text)
    {
        using var csv = new CsvReader(
            new StringReader(Write([text, 1m, true])),
            CultureInfo.InvariantCulture
        );
        Assert.True(csv.Read());
        csv.ReadHeader();
        Assert.True(csv.Read());
        var cells = csv.Parser.Record!;
        Assert.False(csv.Read());
        return cells;
    }

    private static string Write(params object?[][] rows)
    {
        using var output = new StringWriter();
        TableCsv.Write(output, SampleTable.Of(rows));
        return output.ToString();
    }
}
