using Dti.Xlsx.Hostile.Building;

namespace Dti.Xlsx.Hostile.Cases;

/// <summary>Parts that are missing, many times there, or somewhere else.</summary>
internal static class Packages
{
    private const string Damaged = "Damaged";
    private const string Read = "read 1 sheet, 1 row, 2 cells";

    private static readonly string[] BadNames =
    [
        "../../../../../../etc/passwd", "..\\..\\..\\windows\\system32\\a.dll", "/etc/passwd", "C:\\Windows\\a.dll",
        "\\\\server\\share\\a", "a\0b.xml",
        "con", ".", "..", "/", "xl/../../a.xml", "xl/worksheets/sheet2.xml/", " ", "%2e%2e/a", "file:///etc/passwd", "a\r\nb",
        "\u202Elmx.exe", "a:b",
    ];

    public static IEnumerable<HostileCase> All()
    {
        foreach (var (name, at) in BadNames.Select((name, at) => (name, at)))
            yield return HostileCase.Of($"entry-of-a-bad-name-{at + 1}", Read,
                () => new Book().ToArchive().Add(name, "must never be written"));
        yield return HostileCase.Of("entry-without-name", Read, () => new Book().ToArchive().Add("", "a"));
        yield return HostileCase.Of("entry-name-of-60-kb", Damaged, () => new Book().ToArchive().Add(new string('a', 60_000), "a"));
        yield return HostileCase.Of("entry-name-of-a-thousand-folders", Read,
            () => new Book().ToArchive().Add(string.Concat(Enumerable.Repeat("a/", 500)) + "b", "a"));
        yield return HostileCase.Of("entry-name-that-is-no-utf-8", Read,
            () => new Book().ToArchive().Add("a", "a", new Lies { Name = [0xFF, 0xFE, 0x80] }));
        foreach (var (name, at) in new[] { Book.SheetPart, "XL/Worksheets/Sheet1.xml", "xl\\worksheets\\sheet1.xml",
            "/xl/worksheets/sheet1.xml", "xl/./worksheets/../worksheets//sheet1.xml" }.Select((name, at) => (name, at)))
            yield return HostileCase.Of($"two-entries-of-one-name-{at + 1}", Damaged,
                () => new Book().ToArchive().Add(name, Book.Sheet("")));
        foreach (var part in new[] { Book.WorkbookPart, Book.WorkbookLinksPart, Book.StringsPart, Book.StylesPart, Book.SheetPart })
            yield return HostileCase.Of($"without-{SizeBombs.Slug(part)}", Damaged, () => new Book().Without(part));
        foreach (var part in Book.PartsRead)
        {
            yield return HostileCase.Of($"empty-{SizeBombs.Slug(part)}", Damaged, () => new Book().With(part, ""));
            yield return HostileCase.Of($"no-xml-in-{SizeBombs.Slug(part)}", Damaged, () => new Book().With(part, "no XML at all"));
        }

        foreach (var one in Targets().Concat(Sheets()))
            yield return one;
    }

    private static IEnumerable<HostileCase> Targets()
    {
        foreach (var (name, target, expected) in new[]
        {
            ("outside-the-package", "../../../../etc/passwd", Damaged),
            ("climbing-out-and-back", "../../../xl/worksheets/sheet1.xml", Read),
            ("absolute", "/xl/worksheets/sheet1.xml", Read), ("to-a-file", "file:///etc/passwd", Damaged),
            ("to-an-address", "http://127.0.0.1:9/a.xml", Damaged),
            ("to-a-share", "\\\\127.0.0.1\\share\\a.xml", Damaged), ("to-itself", "workbook.xml", Damaged),
            ("to-its-relationships", "_rels/workbook.xml.rels", Damaged),
            ("empty", "", Damaged), ("a-fragment", "worksheets/sheet1.xml#A1", Damaged), ("of-dots", "../../../../..", Damaged),
        })
        {
            yield return HostileCase.Of($"target-{name}", expected, () => new Book().With(Book.WorkbookLinksPart, Book.Relationships(
                ("rId1", "worksheet", target), ("strings", "sharedStrings", "sharedStrings.xml"), ("styles", "styles", "styles.xml"))));
        }

        yield return HostileCase.Of("target-external", Damaged, () => new Book().With(
            Book.WorkbookLinksPart, Book.Relationships(("rId1", "worksheet", "http://127.0.0.1:9/\" TargetMode=\"External"))));
        yield return HostileCase.Of("target-of-40-kb", Damaged, () => new Book().With(
            Book.WorkbookLinksPart, Book.Relationships(("rId1", "worksheet", string.Concat(Enumerable.Repeat("../a/", 8_000))))));
        yield return HostileCase.Of("main-part-is-its-own-relationships", "NotAWorkbook", () => new Book().With(
            Book.RootLinksPart, Book.Relationships(("rId1", "officeDocument", "_rels/.rels"))));
        yield return HostileCase.Of("main-part-outside", Damaged, () => new Book().With(
            Book.RootLinksPart, Book.Relationships(("rId1", "officeDocument", "../../etc/passwd"))));
        yield return HostileCase.Of("relationships-of-relationships", Read, () => new Book().With(
            "xl/_rels/_rels/workbook.xml.rels.rels", Book.Relationships(("rId1", "worksheet", "workbook.xml.rels"))));
        yield return HostileCase.Of("strings-styles-and-sheet-in-one-part", Damaged,
            () => new Book().With(Book.WorkbookLinksPart, Book.Relationships(
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("b", "sharedStrings", "worksheets/sheet1.xml"),
            ("c", "styles", "worksheets/sheet1.xml"))));
        yield return HostileCase.Of("two-workbooks", Read, () => new Book().With("xl/workbook2.xml", "<a/>").With(
            Book.RootLinksPart, Book.Relationships(("rId1", "officeDocument", Book.WorkbookPart),
                ("rId2", "officeDocument", "xl/workbook2.xml"))));
        yield return HostileCase.Of("relationship-id-twice", Damaged, () => new Book().Inside(
            Book.WorkbookLinksPart, "<Relationship Id=\"rId1\" Type=\"a\" Target=\"b\"/>"));
    }

    private static IEnumerable<HostileCase> Sheets()
    {
        yield return HostileCase.Of("thousands-of-sheets-in-one-part", Damaged,
            () => new Book().With(Book.WorkbookPart, Repeated("rId1", 5_000)));
        yield return HostileCase.Of("many-sheets-by-many-links-in-one-part", Damaged,
            () => new Book().With(Book.WorkbookPart, Book.Workbook(500)).With(
            Book.WorkbookLinksPart, Book.Relationships([.. Enumerable.Range(1,
                500).Select(id => ($"rId{id}", "worksheet", "worksheets/sheet1.xml"))])));
        yield return HostileCase.Of("hidden-sheets-in-one-part", Damaged, () => new Book().With(
            Book.WorkbookPart, Repeated("rId1\" state=\"hidden", 5_000)));
        yield return HostileCase.Of("sheet-without-relationship", Damaged, () => new Book().With(Book.WorkbookPart, Repeated("rId99", 1)));
        yield return HostileCase.Of("no-sheets-at-all", "read 0 sheets, 0 rows, 0 cells",
            () => new Book().With(Book.WorkbookPart, Book.Workbook(0)));
        yield return HostileCase.Of("sheets-listed-twice", Damaged, () => new Book().Inside(
            Book.WorkbookPart, $"<sheets><sheet name=\"b\" sheetId=\"2\" r:id=\"rId1\"/></sheets>"));
        yield return HostileCase.Of("sheet-data-twice", Damaged, () => new Book().Inside(
            Book.SheetPart, "<sheetData><row r=\"1\"><c r=\"A1\"><v>2</v></c></row></sheetData>"));
        yield return HostileCase.Of("sheet-without-name", Read,
            () => new Book().With(Book.WorkbookPart, Repeated("rId1", 1).Replace("name=\"b\"", "", StringComparison.Ordinal)));
        yield return HostileCase.Of("sheet-name-of-100-kb", "TooLarge: CellCharacters", () => new Book().With(
            Book.WorkbookPart, Repeated("rId1", 1).Replace("name=\"b\"", $"name=\"{new string('b', 100_000)}\"",
                StringComparison.Ordinal)));
        yield return HostileCase.Of("sheet-name-of-controls", "read 1 sheet", () => new Book().With(
            Book.WorkbookPart, Repeated("rId1", 1).Replace("name=\"b\"", "name=\"_x0000_&#x202E;_xD800_&#10;\"",
                StringComparison.Ordinal)));
    }

    private static string Repeated(string id, int times) => $"<workbook xmlns=\"{Book.Main}\" xmlns:r=\"{Book.Links}\"><sheets>"
        + string.Concat(Enumerable.Repeat($"<sheet name=\"b\" sheetId=\"1\" r:id=\"{id}\"/>", times)) + "</sheets></workbook>";
}
