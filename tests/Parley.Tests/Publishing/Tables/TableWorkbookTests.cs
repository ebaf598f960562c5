using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Parley.Publishing.Tables;
using Xunit;
using Table = Parley.Publishing.Tables.Table;

namespace Parley.Tests.Publishing.Tables;

/// <summary>The workbook, opened and checked by a reader that is not Parley's.</summary>
public sealed class TableWorkbookTests
{
    [Fact]
    public void A_workbook_holds_to_the_schema_of_its_format()
    {
        using var document = Open(Hard(), Hard() with { Name = "second" });

        Assert.Empty(
            new OpenXmlValidator()
                .Validate(document, TestContext.Current.CancellationToken)
                .Select(error => error.Description)
        );
        Assert.Equal(
            ["sample", "second"],
            document.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!)
        );
    }

    [Fact]
    public void Text_is_text_numbers_are_numbers_and_nothing_is_a_formula()
    {
        using var document = Open(Hard());
        var cells = document
            .WorkbookPart!.WorksheetParts.Single()
            .Worksheet.Descendants<Cell>()
            .ToDictionary(cell => cell.CellReference!.Value!);

        Assert.Empty(
            document.WorkbookPart.WorksheetParts.Single().Worksheet.Descendants<CellFormula>()
        );
        Assert.Equal("word", cells["A1"].InnerText);
        Assert.Equal(
            (CellValues.InlineString, "=1+1"),
            (cells["A2"].DataType!.Value, cells["A2"].InnerText)
        );
        Assert.Null(cells["B2"].DataType);
        Assert.Equal("-8600000000000.5", cells["B2"].InnerText);
        Assert.Equal(
            (CellValues.Boolean, "1"),
            (cells["C2"].DataType!.Value, cells["C2"].InnerText)
        );
        Assert.Equal(" a \uFFFD b 😀 ", cells["A3"].InnerText);
        Assert.DoesNotContain("B3", cells.Keys);
        Assert.Equal(32_767, cells["A4"].InnerText.Length);
    }

    [Fact]
    public void The_same_tables_give_the_same_bytes_wherever_they_go()
    {
        using var file = new MemoryStream();
        TableWorkbook.Write(file, [Hard()]);
        using var pipe = new MemoryStream();
        using (var oneWay = new BufferedStream(pipe))
        {
            TableWorkbook.Write(oneWay, [Hard()]);
            oneWay.Flush();
            Assert.Equal(file.ToArray(), pipe.ToArray());
        }
    }

    private static Table Hard() =>
        SampleTable.Of(
            ["=1+1", -8_600_000_000_000.50m, true],
            [" a \u0001 b 😀 ", null, false],
            [new string('x', 40_000), 3, null]
        );

    private static SpreadsheetDocument Open(params Table[] tables)
    {
        var stream = new MemoryStream();
        TableWorkbook.Write(stream, tables);
        stream.Position = 0;
        return SpreadsheetDocument.Open(stream, isEditable: false);
    }
}
