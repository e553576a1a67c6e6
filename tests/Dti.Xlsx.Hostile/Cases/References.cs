using Dti.Xlsx.Hostile.Building;

namespace Dti.Xlsx.Hostile.Cases;

/// <summary>Places that are not there, or there twice.</summary>
internal static class References
{
    private const string Damaged = "Damaged";

    public static IEnumerable<HostileCase> All()
    {
        yield return HostileCase.Of("dimension-of-all-cells-and-more", "read 1 sheet, 1 row, 1 cell",
            () => new Book().With(Book.SheetPart, Book.Sheet(
            "<dimension ref=\"A1:XFD10000000\"/><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>")));
        yield return HostileCase.Of("dimension-that-is-no-range", "read 1 sheet, 1 row, 1 cell",
            () => new Book().With(Book.SheetPart, Book.Sheet(
            "<dimension ref=\"%s%n:-1\"/><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>")));
        yield return Rows("cell-in-the-last-corner", "read 1 sheet, 1 row, 1 cell, XFD1048576",
            "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>");
        yield return Rows("cells-in-all-four-corners", "read 1 sheet, 2 rows, 4 cells",
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>1</v></c></row>"
            + "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c><c r=\"XFD1048576\"><v>1</v></c></row>");
        foreach (var (name, row) in new[]
        {
            ("zero", "0"), ("negative", "-1"), ("one-too-many", "1048577"), ("of-ten-digits", "4294967297"), ("no-number", "abc"),
            ("empty", ""),
            ("of-64-bits", "18446744073709551617"), ("fraction", "1.5"),
        })
            yield return Rows($"row-number-{name}", Damaged, $"<row r=\"{row}\"><c><v>1</v></c></row>");
        foreach (var (name, cell) in new[]
        {
            ("in-row-zero", "A0"), ("in-column-xfe", "XFE1"), ("in-column-zzzzzz", "ZZZZZZ1"), ("in-another-row", "A2"),
            ("without-row", "A"),
            ("without-column", "1"), ("empty", ""), ("garbage", "%n%n"), ("with-dollars", "$A$1"), ("of-fullwidth-letters", "Ａ１"),
            ("range", "A1:B1"),
            ("with-space", " A1"), ("of-a-thousand-letters", new string('A', 1_000) + "1"),
            ("of-a-thousand-digits", "A" + new string('1', 1_000)),
        })
            yield return Rows($"cell-reference-{name}", Damaged, $"<row r=\"1\"><c r=\"{cell}\"><v>1</v></c></row>");
        yield return Rows("cell-reference-in-lower-case", "read 1 sheet, 1 row, 1 cell, B1", "<row r=\"1\"><c r=\"b1\"><v>1</v></c></row>");
        yield return Rows("cell-reference-with-leading-zeros", "read 1 sheet, 1 row, 1 cell, B1",
            "<row r=\"1\"><c r=\"B0001\"><v>1</v></c></row>");
        yield return Rows("row-number-twice", Damaged, "<row r=\"1\"><c><v>1</v></c></row><row r=\"1\"><c><v>2</v></c></row>");
        yield return Rows("rows-descending", "read 1 sheet, 3 rows, 3 cells",
            "<row r=\"9\"><c><v>9</v></c></row><row r=\"5\"><c><v>5</v></c></row><row r=\"1\"><c><v>1</v></c></row>");
        yield return Rows("cell-twice", Damaged, "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>");
        yield return Rows("cells-descending", "read 1 sheet, 1 row, 2 cells",
            "<row r=\"1\"><c r=\"B1\"><v>2</v></c><c r=\"A1\"><v>1</v></c></row>");
        yield return Rows("row-beyond-all-by-counting-on", Damaged, "<row r=\"1048576\"/><row/>");
        yield return Rows("cell-beyond-all-by-counting-on", Damaged, "<row r=\"1\"><c r=\"XFD1\"/><c/></row>");
        yield return HostileCase.Of("sixteen-thousand-columns", "read 1 sheet, 1 row, 16384 cells",
            () => Book.Cells(new Content().Repeat("<c><v>1</v></c>", 16_384)));
        yield return HostileCase.Of("sixteen-thousand-columns-and-one", Damaged,
            () => Book.Cells(new Content().Repeat("<c><v>1</v></c>", 16_385)));
        foreach (var one in Merges().Concat(Indexes()))
            yield return one;
    }

    private static IEnumerable<HostileCase> Merges()
    {
        foreach (var (name, range, expected) in new[]
        {
            ("overlapping", "A1:C3\"/><mergeCell ref=\"B2:D4", "read 1 sheet"), ("of-the-whole-sheet", "A1:XFD1048576", "read 1 sheet"),
            ("twice", "A1:B2\"/><mergeCell ref=\"A1:B2", "read 1 sheet"), ("upside-down", "B2:A1", Damaged),
            ("beyond-the-sheet", "A1:XFE1", Damaged),
            ("garbage", "nowhere", Damaged), ("of-three-corners", "A1:B2:C3", Damaged), ("empty", "", Damaged),
        })
        {
            yield return HostileCase.Of($"merge-{name}", expected, () => new Book().Inside(
                Book.SheetPart, $"<mergeCells><mergeCell ref=\"{range}\"/></mergeCells>"));
        }
    }

    private static IEnumerable<HostileCase> Indexes()
    {
        foreach (var (name, index) in new[] { ("negative", "-1"), ("too-large", "1"), ("text", "abc"), ("of-64-bits", "4294967296"),
            ("fraction", "0.5"), ("hexadecimal", "0x0") })
            yield return HostileCase.Of($"string-index-{name}", Damaged, () => Book.Cells($"<c r=\"A1\" t=\"s\"><v>{index}</v></c>"));
        yield return HostileCase.Of("string-index-without-strings", Damaged, () => new Book().Without(Book.StringsPart).With(
            Book.WorkbookLinksPart, Book.Relationships(("rId1", "worksheet", "worksheets/sheet1.xml"))));
        yield return HostileCase.Of("strings-part-missing", Damaged, () => new Book().Without(Book.StringsPart));
        yield return HostileCase.Of("string-index-empty", "read 1 sheet, 0 rows", () => Book.Cells("<c r=\"A1\" t=\"s\"><v></v></c>"));
        foreach (var (name, index) in new[] { ("negative", "-1"), ("too-large", "99"), ("text", "abc"), ("of-64-bits", "4294967296"),
            ("empty", "") })
            yield return HostileCase.Of($"style-index-{name}", "read 1 sheet, 1 row, 1 cell, A1 Number \"1\"",
                () => Book.Cells($"<c r=\"A1\" s=\"{index}\"><v>1</v></c>"));
        yield return HostileCase.Of("cell-of-unknown-type", Damaged, () => Book.Cells("<c r=\"A1\" t=\"pickle\"><v>1</v></c>"));
        yield return HostileCase.Of("truth-of-seven", Damaged, () => Book.Cells("<c r=\"A1\" t=\"b\"><v>7</v></c>"));
    }

    private static HostileCase Rows(string name, string expected, string rows) => HostileCase.Of(name, expected, () => Book.Rows(rows));
}
