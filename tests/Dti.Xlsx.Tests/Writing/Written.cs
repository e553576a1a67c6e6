using System.IO.Compression;
using System.Xml.Linq;
using Dti.Xlsx.Tests.Building;
using Dti.Xlsx.Writing;

namespace Dti.Xlsx.Tests.Writing;

/// <summary>Writes workbooks and looks into them.</summary>
internal static class Written
{
    public static readonly XNamespace Main = WorkbookFile.Main;

    public static byte[] Bytes(WorkbookContent workbook)
    {
        using var output = new MemoryStream();
        WorkbookWriter.Write(workbook, output);
        return output.ToArray();
    }

    public static byte[] Bytes(params SheetContent[] sheets) => Bytes(new WorkbookContent(sheets));

    public static byte[] Bytes(params CellContent[] cells) => Bytes(Sheet(cells));

    public static SheetContent Sheet(params CellContent[] cells) => new("Bảng 1", new RowContent(cells));

    public static XElement Part(byte[] file, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        using var part = Assert.IsType<ZipArchiveEntry>(archive.GetEntry(name), exactMatch: false).Open();
        return Assert.IsType<XElement>(XDocument.Load(part, LoadOptions.PreserveWhitespace).Root);
    }

    public static XElement SheetXml(SheetContent sheet) => Part(Bytes(sheet), "xl/worksheets/sheet1.xml");

    public static XElement? Child(this XElement element, string name) => element.Element(Main + name);

    /// <summary>The attributes of the only element of a name, as name=value.</summary>
    public static IEnumerable<string> AttributesOf(this XElement root, string name) =>
        Assert.Single(root.Descendants(Main + name)).Attributes().Select(attribute => $"{attribute.Name.LocalName}={attribute.Value}");

    public static Cell ReadBack(CellContent cell) =>
        Assert.Single(Assert.Single(Assert.Single(Reading.Open(Bytes(cell)).Sheets).Rows).Cells);
}
