using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Parley.Publishing.Tables;

/// <summary>
/// Tables as a workbook (Office Open XML, ECMA-376), one sheet each: headings that stay in sight, numbers as numbers, text as
/// text and never as a formula. The same tables give the same bytes: entries of the archive carry the same time always.
/// </summary>
public static class TableWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>What a cell may hold at most.</summary>
    private const int LongestText = 32_767;

    /// <summary>The earliest time that an archive can tell.</summary>
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a workbook.</summary>
    public static void Write(Stream output, IReadOnlyList<Table> tables)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(tables);
        // An archive looks otherwise in a stream that cannot go back.
        using var whole = new MemoryStream();
        using (var archive = new ZipArchive(whole, ZipArchiveMode.Create, leaveOpen: true))
        {
            Parts(archive, tables);
        }
        whole.Position = 0;
        whole.CopyTo(output);
    }

    private static void Parts(ZipArchive archive, IReadOnlyList<Table> tables)
    {
        Part(archive, "[Content_Types].xml", xml => ContentTypes(xml, tables.Count));
        Part(
            archive,
            "_rels/.rels",
            xml => Related(xml, [("rId1", "officeDocument", "xl/workbook.xml")])
        );
        Part(archive, "xl/workbook.xml", xml => Workbook(xml, tables));
        Part(
            archive,
            "xl/_rels/workbook.xml.rels",
            xml =>
                Related(
                    xml,
                    [
                        .. tables.Select(
                            (_, at) =>
                                ($"rId{at + 1}", "worksheet", $"worksheets/sheet{at + 1}.xml")
                        ),
                        ($"rId{tables.Count + 1}", "styles", "styles.xml"),
                    ]
                )
        );
        Part(archive, "xl/styles.xml", Styles);
        for (var at = 0; at < tables.Count; at++)
        {
            var table = tables[at];
            Part(archive, $"xl/worksheets/sheet{at + 1}.xml", xml => Sheet(xml, table));
        }
    }

    private static void Part(ZipArchive archive, string name, Action<XmlWriter> write)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Always;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(
            stream,
            new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }
        );
        xml.WriteStartDocument(standalone: true);
        write(xml);
        xml.WriteEndDocument();
    }

    private static void ContentTypes(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Types", Package + "content-types");
        Empty(
            xml,
            "Default",
            ("Extension", "rels"),
            ("ContentType", "application/vnd.openxmlformats-package.relationships+xml")
        );
        Empty(xml, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        Override("/xl/workbook.xml", "sheet.main+xml");
        Override("/xl/styles.xml", "styles+xml");
        for (var sheet = 1; sheet <= sheets; sheet++)
        {
            Override($"/xl/worksheets/sheet{sheet}.xml", "worksheet+xml");
        }
        xml.WriteEndElement();

        void Override(string part, string type) =>
            Empty(xml, "Override", ("PartName", part), ("ContentType", Types + type));
    }

    private static void Related(XmlWriter xml, (string Id, string Type, string Target)[] parts)
    {
        xml.WriteStartElement("Relationships", Package + "relationships");
        foreach (var (id, type, target) in parts)
        {
            Empty(
                xml,
                "Relationship",
                ("Id", id),
                ("Type", Relations + "/" + type),
                ("Target", target)
            );
        }
        xml.WriteEndElement();
    }

    private static void Workbook(XmlWriter xml, IReadOnlyList<Table> tables)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteStartElement("sheets", Main);
        for (var at = 0; at < tables.Count; at++)
        {
            xml.WriteStartElement("sheet", Main);
            xml.WriteAttributeString("name", tables[at].Name);
            xml.WriteAttributeString("sheetId", XmlConvert.ToString(at + 1));
            xml.WriteAttributeString("r", "id", Relations, $"rId{at + 1}");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Two looks: plain, and bold for headings.</summary>
    private static void Styles(XmlWriter xml)
    {
        xml.WriteStartElement("styleSheet", Main);
        xml.WriteRaw(
            """<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>"""
                + """<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>"""
                + """<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"""
                + """<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>"""
                + """<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>"""
        );
        xml.WriteEndElement();
    }

    private static void Sheet(XmlWriter xml, Table table)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteRaw(
            """<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>"""
        );
        xml.WriteStartElement("sheetData", Main);
        Row(xml, 1, table.Columns.Select(column => (object?)column.Name), style: "1");
        for (var at = 0; at < table.Rows.Count; at++)
        {
            Row(xml, at + 2, table.Rows[at], style: null);
        }
        xml.WriteEndElement();
        Empty(
            xml,
            "autoFilter",
            ("ref", $"A1:{Letters(table.Columns.Count - 1)}{table.Rows.Count + 1}")
        );
        xml.WriteEndElement();
    }

    private static void Row(XmlWriter xml, int number, IEnumerable<object?> cells, string? style)
    {
        xml.WriteStartElement("row", Main);
        xml.WriteAttributeString("r", XmlConvert.ToString(number));
        var column = 0;
        foreach (var cell in cells)
        {
            Cell(xml, Letters(column++) + XmlConvert.ToString(number), cell, style);
        }
        xml.WriteEndElement();
    }

    private static void Cell(XmlWriter xml, string at, object? cell, string? style)
    {
        if (cell is null)
        {
            return;
        }
        xml.WriteStartElement("c", Main);
        xml.WriteAttributeString("r", at);
        if (style is not null)
        {
            xml.WriteAttributeString("s", style);
        }
        if (cell is string text)
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", Main);
            xml.WriteStartElement("t", Main);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(XmlSafe.Clean(Fitting(text)));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        else if (cell is bool flag)
        {
            xml.WriteAttributeString("t", "b");
            xml.WriteElementString("v", Main, flag ? "1" : "0");
        }
        else
        {
            xml.WriteElementString(
                "v",
                Main,
                CellText.NumberOf(cell)
                    ?? throw new ArgumentException(
                        $"A cell cannot hold {cell.GetType().Name}.",
                        nameof(cell)
                    )
            );
        }
        xml.WriteEndElement();
    }

    private static string Fitting(string text) =>
        text.Length <= LongestText ? text : string.Concat(text.AsSpan(0, LongestText - 1), "…");

    private static void Empty(
        XmlWriter xml,
        string name,
        params (string Name, string Value)[] attributes
    )
    {
        xml.WriteStartElement(name, null);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }
        xml.WriteEndElement();
    }

    /// <summary>A column's letters: 0 is A, 26 is AA.</summary>
    private static string Letters(int column) =>
        column < 26
            ? ((char)('A' + column)).ToString()
            : Letters((column / 26) - 1) + (char)('A' + (column % 26));
}
