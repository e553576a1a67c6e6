using System.IO.Compression;
using System.Text;
using Dti.Xlsx.Hostile.Building;
using Dti.Xlsx.Tests.Building;

namespace Dti.Xlsx.Hostile.Cases;

/// <summary>Other files that carry the name of a workbook.</summary>
internal static class OtherFormats
{
    private const string NoWorkbook = "NotAWorkbook";

    public static IEnumerable<HostileCase> All()
    {
        yield return Bytes("no-bytes", "Empty", []);
        yield return Bytes("one-byte", NoWorkbook, [(byte)'P']);
        yield return Bytes("two-bytes-of-an-archive", NoWorkbook, [.. "PK"u8]);
        yield return Bytes("signature-of-an-archive-alone", "Damaged", [.. "PK\x03\x04"u8]);
        yield return Bytes("empty-archive", NoWorkbook, Archive.EndRecord(0, 0, 0));
        yield return Bytes("a-megabyte-of-zeros", NoWorkbook, new byte[1 << 20]);
        yield return Text("plain-text", NoWorkbook, "Kính gửi: Ủy ban nhân dân huyện");
        yield return Text("one-endless-line", NoWorkbook, new string('a', 1 << 20));
        yield return Text("csv", "OtherFormat: csv", "TT,Đơn vị,Điểm\n1,Sính Phình,\"255,77\"\n2,Xá Nhè,\"240,1\"\n");
        yield return Text("html", "OtherFormat: html", "<html><body><table><tr><td>1</td></tr></table></body></html>");
        yield return Text("html-after-white-space", "OtherFormat: html", new string(' ', 2_000) + "<!DOCTYPE html><html/>");
        yield return Text("spreadsheet-of-2003-in-xml", "OtherFormat: xml",
            "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>");
        yield return Text("pdf", "OtherFormat: pdf", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n");
        yield return Text("rtf", "OtherFormat: rtf", "{\\rtf1\\ansi}");
        yield return Bytes("png", "OtherFormat: png", [0x89, .. "PNG\r\n"u8, 26, 10, 0, 0, 0, 13]);
        yield return Bytes("jpeg", "OtherFormat: jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16]);
        yield return Bytes("rar", "OtherFormat: rar", [.. "Rar!\x1A\x07"u8]);
        yield return Bytes("seven-zip", "OtherFormat: 7z", [.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C]);
        yield return Bytes("gzip", NoWorkbook, Gzip());
        yield return Bytes("program-for-linux", NoWorkbook, [0x7F, .. "ELF"u8, .. new byte[60]]);
        yield return Bytes("program-for-windows", NoWorkbook, [.. "MZ"u8, .. new byte[60]]);
        yield return Bytes("encrypted-workbook", "Encrypted", OleFile.With("Root Entry", "EncryptionInfo", "EncryptedPackage"));
        yield return Bytes("old-workbook", "OtherFormat: xls", OleFile.With("Root Entry", "Workbook"));
        yield return Bytes("older-workbook", "OtherFormat: xls", OleFile.With("Root Entry", "Book"));
        yield return Bytes("workbook-of-1990", "OtherFormat: xls", [0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00]);
        yield return Bytes("old-document", "OtherFormat: doc", OleFile.With("Root Entry", "WordDocument"));
        yield return Bytes("old-container-cut-short", NoWorkbook, OleFile.With("Root Entry", "Workbook")[..600]);
        yield return Bytes("old-container-whose-chain-bites-its-tail", NoWorkbook, Looping());
        yield return Bytes("old-container-pointing-far-away", NoWorkbook, FarAway());
        yield return Zip("open-document", "OtherFormat: ods", ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", "<a/>"));
        yield return Zip("document", "OtherFormat: docx", (Book.TypesPart, "<Types/>"), ("word/document.xml", "<a/>"));
        yield return Zip("presentation", "OtherFormat: pptx", (Book.TypesPart, "<Types/>"), ("ppt/presentation.xml", "<a/>"));
        yield return Zip("binary-workbook", "OtherFormat: xlsb", (Book.TypesPart, "<Types/>"), ("xl/workbook.bin", "\u0083"));
        yield return Zip("archive-without-workbook", NoWorkbook, ("readme.txt", "xin chào"));
        yield return HostileCase.Of("archive-of-a-workbook", NoWorkbook, () => new Archive().Add("bảng điểm.xlsx", new Book().ToBytes()));
        yield return HostileCase.Of("archive-in-an-archive-ten-deep", NoWorkbook, () => Nested(10));
        yield return HostileCase.Of("sheet-that-is-an-archive", "Damaged", () => new Book().With(Book.SheetPart, new Book().ToBytes()));
        yield return HostileCase.Bomb("mimetype-of-a-gigabyte", "TooLarge: PartBytes",
            () => new Archive().Add("mimetype", new Content().Repeat("application/vnd.oasis.opendocument.spreadsheet", 20_000_000)));
        yield return HostileCase.Of("main-part-that-is-no-workbook", NoWorkbook,
            () => new Book().With(Book.WorkbookPart, "<workbook xmlns=\"urn:another\"/>"));
    }

    private static HostileCase Bytes(string name, string expected, byte[] bytes) => HostileCase.Of(name, expected, () => bytes);

    private static HostileCase Text(string name, string expected, string text) => Bytes(name, expected, Encoding.UTF8.GetBytes(text));

    private static HostileCase Zip(string name, string expected, params (string Name, string Content)[] parts) => HostileCase.Of(
        name, expected, () => parts.Aggregate(new Archive(), (archive, part) => archive.Add(part.Name, part.Content, stored: true)));

    private static Archive Nested(int levels) =>
        new Archive().Add("a.zip", levels == 0 ? new Content().Repeat("a", 1 << 20) : Content.Of(Nested(levels - 1).ToBytes()));

    private static byte[] Looping()
    {
        var file = OleFile.With("Root Entry");
        BitConverter.GetBytes(1).CopyTo(file, 512 + 4);
        return file;
    }

    private static byte[] FarAway()
    {
        var file = OleFile.With("Root Entry");
        BitConverter.GetBytes(uint.MaxValue - 5).CopyTo(file, 48);
        return file;
    }

    private static byte[] Gzip()
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(new Book().ToBytes());
        return bytes.ToArray();
    }
}
