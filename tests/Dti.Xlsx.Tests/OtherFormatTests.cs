using System.Text;
using Dti.Xlsx.Tests.Building;

namespace Dti.Xlsx.Tests;

public class OtherFormatTests
{
    [Fact]
    public void A_file_of_no_bytes_is_empty() => Assert.Equal(ReadFailure.Empty, Reading.Refuse([]).Reason);

    [Theory]
    [InlineData("%PDF-1.7\n", "pdf")]
    [InlineData("{\\rtf1\\ansi}", "rtf")]
    [InlineData("Rar!\u001a", "rar")]
    [InlineData("<!DOCTYPE html><html><table>", "html")]
    [InlineData("\uFEFF\n <html><body>", "html")]
    [InlineData("<table><tr><td>1", "html")]
    [InlineData("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>", "xml")]
    [InlineData("TT,Đơn vị,Điểm\n1,Sính Phình,\"255,77\"\n", "csv")]
    [InlineData("TT;Đơn vị;Điểm\n1;Sính Phình;255,77\n", "csv")]
    [InlineData("TT\tĐơn vị\n1\tSính Phình\n", "csv")]
    public void Another_format_is_named(string content, string format)
    {
        var failure = Reading.Refuse(Encoding.UTF8.GetBytes(content));

        Assert.Equal((ReadFailure.OtherFormat, format), (failure.Reason, failure.Detail));
    }

    [Theory]
    [InlineData(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10 }, "png")]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 }, "jpeg")]
    [InlineData(new byte[] { (byte)'7', (byte)'z', 0xBC, 0xAF, 0x27 }, "7z")]
    [InlineData(new byte[] { 0x09, 0x04, 0x06, 0x00, 0x00, 0x00 }, "xls")]
    public void Another_binary_format_is_named(byte[] content, string format) =>
        Assert.Equal((ReadFailure.OtherFormat, format), (Reading.Refuse(content).Reason, Reading.Refuse(content).Detail));

    [Theory]
    [InlineData("Kính gửi: Ủy ban nhân dân huyện")]
    [InlineData("một dòng, một dấu phẩy")]
    [InlineData("P")]
    [InlineData("PK")]
    [InlineData("\0\0\0\0\0\0\0\0")]
    public void What_is_nothing_known_is_no_workbook(string content) =>
        Assert.Equal(ReadFailure.NotAWorkbook, Reading.Refuse(Encoding.UTF8.GetBytes(content)).Reason);

    [Fact]
    public void An_encrypted_workbook_is_told_from_an_old_one()
    {
        var encrypted = Reading.Refuse(OleFile.With("Root Entry", "EncryptionInfo", "EncryptedPackage"));
        var old = Reading.Refuse(OleFile.With("Root Entry", "Workbook"));

        Assert.Equal(ReadFailure.Encrypted, encrypted.Reason);
        Assert.Equal((ReadFailure.OtherFormat, "xls"), (old.Reason, old.Detail));
    }

    [Fact]
    public void The_encrypted_package_may_be_listed_far_down()
    {
        var file = OleFile.With([.. Enumerable.Range(0, 20).Select(index => $"stream {index}"), "EncryptedPackage"]);

        Assert.Equal(ReadFailure.Encrypted, Reading.Refuse(file).Reason);
    }

    [Theory]
    [InlineData("WordDocument", ReadFailure.OtherFormat, "doc")]
    [InlineData("PowerPoint Document", ReadFailure.OtherFormat, "ppt")]
    [InlineData("Book", ReadFailure.OtherFormat, "xls")]
    [InlineData("__substg1.0_1000001E", ReadFailure.NotAWorkbook, "OLE container")]
    public void Other_documents_in_the_same_container_are_named(string stream, ReadFailure reason, string detail) =>
        Assert.Equal(new ReadResult.Failure(reason, detail), Reading.Refuse(OleFile.With("Root Entry", stream)));

    [Fact]
    public void A_chain_of_directory_sectors_that_bites_its_tail_ends()
    {
        var file = OleFile.With("Root Entry");
        BitConverter.GetBytes(1).CopyTo(file, 512 + 4);

        Assert.Equal(ReadFailure.NotAWorkbook, Reading.Refuse(file).Reason);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(100)]
    [InlineData(512)]
    [InlineData(1_100)]
    public void An_old_container_cut_short_is_no_workbook(int length) =>
        Assert.Equal(ReadFailure.NotAWorkbook, Reading.Refuse(OleFile.With("Root Entry", "Workbook")[..length]).Reason);

    [Theory]
    [InlineData("application/vnd.oasis.opendocument.spreadsheet", "ods")]
    [InlineData("application/vnd.oasis.opendocument.text", "odt")]
    public void An_open_document_is_named(string mediaType, string format)
    {
        var failure = Reading.Refuse(new ZipFile().Add("mimetype", mediaType, stored: true).Add("content.xml", "<a/>").ToBytes());

        Assert.Equal((ReadFailure.OtherFormat, format), (failure.Reason, failure.Detail));
    }

    [Theory]
    [InlineData("word/document.xml", "docx")]
    [InlineData("ppt/presentation.xml", "pptx")]
    [InlineData("xl/workbook.bin", "xlsb")]
    [InlineData("Index/Document.iwa", "numbers")]
    public void A_relative_of_the_format_is_named(string part, string format)
    {
        var failure = Reading.Refuse(new ZipFile().Add("[Content_Types].xml", "<Types/>").Add(part, "<a/>").ToBytes());

        Assert.Equal((ReadFailure.OtherFormat, format), (failure.Reason, failure.Detail));
    }

    [Fact]
    public void An_archive_of_something_else_is_no_workbook() =>
        Assert.Equal(ReadFailure.NotAWorkbook, Reading.Refuse(new ZipFile().Add("readme.txt", "a").ToBytes()).Reason);

    [Fact]
    public void A_main_part_that_is_no_workbook_is_no_workbook()
    {
        var file = WorkbookFile.WithCells("").Part("xl/workbook.xml", "<workbook xmlns=\"urn:another\"/>");

        Assert.Equal(ReadFailure.NotAWorkbook, Reading.Refuse(file).Reason);
    }

    [Fact]
    public void Macros_are_refused_by_part_by_type_and_by_sheet()
    {
        var byPart = Reading.Refuse(WorkbookFile.WithCells("").Part("xl/vbaProject.bin", "a"));
        var byType = Reading.Refuse(WorkbookFile.WithCells("").Part("[Content_Types].xml", Types("application/vnd.ms-excel.sheet.macroEnabled.main+xml")));
        var bySheet = Reading.Refuse(WorkbookFile.WithCells("").Part(
            "xl/_rels/workbook.xml.rels", WorkbookFile.Relationships(("rId1", "xlMacrosheet", "worksheets/sheet1.xml"))));

        Assert.Equal([ReadFailure.Macros, ReadFailure.Macros, ReadFailure.Macros], [byPart.Reason, byType.Reason, bySheet.Reason]);
    }

    [Fact]
    public void Macros_under_another_name_are_known_by_their_relationship()
    {
        var file = WorkbookFile.WithCells("").Part("xl/other.bin", "a").Part("xl/_rels/workbook.xml.rels", WorkbookFile.Relationships(
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "vbaProject", "other.bin")));

        Assert.Equal(ReadFailure.Macros, Reading.Refuse(file).Reason);
    }

    [Fact]
    public void The_binary_format_is_known_by_its_type()
    {
        var failure = Reading.Refuse(WorkbookFile.WithCells("").Part(
            "[Content_Types].xml", Types("application/vnd.ms-excel.sheet.binary.macroEnabled.main")));

        Assert.Equal((ReadFailure.OtherFormat, "xlsb"), (failure.Reason, failure.Detail));
    }

    [Fact]
    public void An_encrypted_archive_is_encrypted()
    {
        var file = new ZipFile().Add("xl/workbook.xml", "<a/>", new EntryClaims { Flags = 1 }).ToBytes();

        Assert.Equal(ReadFailure.Encrypted, Reading.Refuse(file).Reason);
    }

    private static string Types(string type) =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{type}\"/></Types>";
}
