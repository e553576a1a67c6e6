using System.Text;
using Dti.Xlsx.Hostile.Building;

namespace Dti.Xlsx.Hostile.Cases;

/// <summary>Very many of one thing, and as many as are allowed of everything.</summary>
internal static class Floods
{
    private const string UseOfIt = "<cellXfs><xf numFmtId=\"200\"/></cellXfs>";
    private const string StyledBlank = "<c s=\"0\"/>";

    public static IEnumerable<HostileCase> All()
    {
        yield return HostileCase.Bomb("ten-million-styled-blanks", "TooLarge: PartBytes", () => Book.Rows(
            new Content().Repeat($"<row>{Repeated(StyledBlank, 1_000)}</row>", 10_000)));
        yield return HostileCase.Bomb("three-million-styled-blanks", "TooLarge: Cells", () => Book.Rows(
            Varied(at => $"<row>{Repeated($"<c s=\"{at % 977}\"/>", 1_000)}</row>", 2_300)));
        yield return HostileCase.Bomb("thirty-six-million-cells", "TooLarge: PartBytes", () => Book.Rows(
            new Content().Repeat($"<row>{Repeated("<c><v>1</v></c>", 6_000)}</row>", 6_000)));
        yield return HostileCase.Bomb("two-million-cells", "TooLarge: Cells", () => Book.Rows(
            Varied(at => $"<row>{Repeated($"<c><v>{at}</v></c>", 1_000)}</row>", 1_600)));
        yield return HostileCase.Bomb("a-million-empty-rows", "TooLarge: InflationRatio",
            () => Book.Rows(new Content().Repeat("<row/>", 1_048_576)));
        yield return HostileCase.Bomb("a-million-hidden-rows", "TooLarge: FilledRows",
            () => Book.Rows(new Content().Repeat("<row hidden=\"1\"/>", 1_000_000)));
        yield return HostileCase.Bomb("hidden-rows-that-compress-less", "TooLarge: FilledRows",
            () => Book.Rows(Varied(at => $"<row hidden=\"1\" ht=\"{at * 7919 % 10007}\"/>", 1_000_000)));
        yield return HostileCase.Bomb("more-rows-than-a-sheet-has", "Damaged",
            () => Book.Rows(Varied(at => $"<row ht=\"{at * 7919 % 1009}\"/>", 1_048_577)));
        yield return HostileCase.Bomb("sixty-five-million-shared-strings", "TooLarge: PartBytes", () => new Book().With(
            Book.StringsPart, Book.Strings(new Content().Repeat("<si/>", 65_000_000))));
        yield return HostileCase.Bomb("a-million-shared-strings", "TooLarge: SharedStrings", () => new Book().With(
            Book.StringsPart, Book.Strings(Varied(at => $"<si><t>{at}</t></si>", 1_000_000))));
        yield return HostileCase.Bomb("three-hundred-thousand-merges", "TooLarge: Merges", () => new Book().With(
            Book.SheetPart, Book.Sheet(Book.Around("<mergeCells>", Varied(at => $"<mergeCell ref=\"A{at + 1}:C{at + 1}\"/>", 300_000),
                "</mergeCells>"))));
        yield return HostileCase.Bomb("seventy-thousand-cell-formats", "TooLarge: Styles", () => new Book().With(
            Book.StylesPart, Book.Styles(Book.Around("<cellXfs>", Varied(at => $"<xf numFmtId=\"{at % 50}\"/>", 70_000), "</cellXfs>"))));
        yield return HostileCase.Bomb("seventy-thousand-number-formats", "TooLarge: Styles", () => new Book().With(
            Book.StylesPart, Book.Styles(Book.Around("<numFmts>",
                Varied(at => $"<numFmt numFmtId=\"{at}\" formatCode=\"0.0{at}\"/>", 70_000), "</numFmts>"))));
        yield return HostileCase.Bomb("sixty-thousand-long-number-formats", "read 1 sheet, 1 row, 2 cells",
            () => new Book().With(Book.StylesPart, Book.Styles(Book.Around(
            "<numFmts>", Varied(at => $"<numFmt numFmtId=\"{at}\" formatCode=\"{at}{Repeated("[h];", 100)}\"/>", 60_000), "</numFmts>"))));
        yield return HostileCase.Bomb("number-format-of-200-kb", "read 1 sheet, 1 row, 2 cells",
            () => new Book().With(Book.StylesPart, Book.Styles(
            $"<numFmts><numFmt numFmtId=\"200\" formatCode=\"{Repeated("[$-1]", 40_000)}\"/></numFmts>{UseOfIt}")));
        yield return HostileCase.Bomb("number-format-of-unclosed-brackets", "read 1 sheet, 1 row, 2 cells",
            () => new Book().With(Book.StylesPart, Book.Styles(
            $"<numFmts><numFmt numFmtId=\"200\" formatCode=\"{Repeated("[", 200_000)}\"/></numFmts>{UseOfIt}")));
        yield return HostileCase.Bomb("column-definitions-flood", "Damaged", () => new Book().With(
            Book.SheetPart, Book.Sheet(Book.Around("<cols>",
                Varied(at => $"<col min=\"{at + 1}\" max=\"{at + 1}\" hidden=\"1\"/>", 20_000), "</cols>"))));
        yield return HostileCase.Bomb("columns-all-overlapping", "read 1 sheet", () => new Book().With(
            Book.SheetPart, Book.Sheet(Book.Around("<cols>", new Content().Repeat("<col min=\"1\" max=\"16384\" hidden=\"1\"/>", 16_384),
                "</cols>"))));
        yield return HostileCase.Bomb("seventy-thousand-entries", "TooLarge: Entries", () => ManyEntries(70_000));
        yield return HostileCase.Bomb("six-hundred-entries", "TooLarge: Entries", () => ManyEntries(600));
        yield return HostileCase.Bomb("sixty-thousand-relationships", "TooLarge: Entries", () => new Book().Inside(
            Book.WorkbookLinksPart, Varied(at => $"<Relationship Id=\"x{at}\" Type=\"a\" Target=\"b\"/>", 60_000)));
        yield return HostileCase.Bomb("sixty-thousand-sheets-listed", "Damaged",
            () => new Book().With(Book.WorkbookPart, Book.Workbook(60_000)));
        yield return HostileCase.Bomb("sixteen-thousand-columns-in-61-rows", "read 1 sheet, 61 rows, 999424 cells", () => Book.Rows(
            Varied(at => $"<row>{Repeated($"<c><v>{at}</v></c>", 16_384)}</row>", 61)));
        foreach (var one in Fullest())
            yield return one;
    }

    // Each stays just inside the limits: what the limits allow must fit into the budget too.
    private static IEnumerable<HostileCase> Fullest()
    {
        yield return HostileCase.Bomb("a-million-cells-in-wide-rows", "read 2 sheets", () => TwoSheets(
            Varied(at => Row(500, column => $"<c><v>{at * 7 + column * 13 % 89}</v></c>"), 1_000)));
        yield return HostileCase.Bomb("two-hundred-thousand-rows-of-five-texts", "read 2 sheets, 200000 rows, 1000000 cells",
            () => TwoSheets(Varied(
            at => Row(5, column => $"<c t=\"str\"><v>{at * 7919L % 99991 * column}</v></c>"), 100_000)));
        yield return HostileCase.Bomb("a-million-rows-of-one-number", "TooLarge: FilledRows",
            () => TwoSheets(Varied(at => $"<row><c><v>{at * 7919L % 99991}</v></c></row>", 500_000)));
        yield return HostileCase.Bomb("a-million-rows-of-one-text", "TooLarge: FilledRows", () => TwoSheets(
            Varied(at => $"<row><c t=\"str\"><v>{at * 7919L % 99991}</v></c></row>", 500_000)));
        yield return HostileCase.Bomb("a-million-texts-in-wide-rows", "read 2 sheets, 2000 rows, 1000000 cells", () => TwoSheets(
            Varied(at => Row(500, column => $"<c t=\"str\"><v>{at * 7919L * column % 99991}</v></c>"), 1_000)));
        yield return HostileCase.Bomb("two-hundred-thousand-shared-strings-of-100", "read 1 sheet, 1 row, 2 cells", () => new Book().With(
            Book.StringsPart, Book.Strings(Varied(at => $"<si><t>{Scattered(at, 100)}</t></si>", 200_000))));
        yield return HostileCase.Bomb("twenty-three-million-characters", "read 1 sheet, 700 rows, 700 cells", () => Book.Rows(
            Varied(at => $"<row><c t=\"inlineStr\"><is><t>{Scattered(at, 32_700)}</t></is></c></row>", 700)));
        yield return HostileCase.Bomb("half-a-million-cells-that-could-be-heads", "read 1 sheet, 4990 rows, 499000 cells", () => Book.Rows(
            Varied(at => Row(100, column => $"<c t=\"s\"><v>{(at * 7919L + column * 131) % 997}</v></c>"), 4_990)).With(Book.StringsPart,
                Book.Strings(
                Varied(at => $"<si><t>{string.Concat(Scattered(at, 200).Select(digit => "ăâđêôơưộếỹ"[digit - '0']))}</t></si>", 997))));
        yield return HostileCase.Bomb("a-million-cells-of-one-long-text", "read 1 sheet, 4990 rows, 998000 cells", () => Book.Rows(
            Varied(at => $"<row ht=\"{at * 7919L % 9973}\">{Row(200, _ => "<c t=\"s\"><v>0</v></c>")[5..]}", 4_990)).With(
                Book.StringsPart, Book.Strings($"<si><t>{string.Concat(Scattered(1, 32_000))}</t></si>")));
        yield return HostileCase.Bomb("a-hundred-thousand-texts-that-could-be-heads", "read 1 sheet, 1100 rows, 110000 cells",
            () => Book.Rows(
            Varied(at => Row(100, column => $"<c t=\"s\"><v>{at * 100 + column}</v></c>"), 1_100)).With(Book.StringsPart, Book.Strings(
                Varied(at => $"<si><t>{string.Concat(Scattered(at, 100).Select(digit => "ăâđêôơưộếỹ"[digit - '0']))}</t></si>", 110_000))));
        yield return HostileCase.Bomb("thirty-megabytes-of-short-elements", "read 1 sheet, 0 rows, 0 cells", () => new Book().With(
            Book.SheetPart, Book.Sheet(Varied(at => $"<a b=\"{at * 7919L % 99991}\"/>", 1_900_000))));
    }

    private static Archive ManyEntries(int count)
    {
        var archive = new Book().ToArchive();
        for (var index = 0; index < count; index++)
            archive.Add($"docProps/{index}.xml", "");
        return archive;
    }

    private static Book TwoSheets(Content rows) => Book.Rows(rows)
        .With(Book.WorkbookPart, Book.Workbook(2))
        .With("xl/worksheets/sheet2.xml", Book.Sheet(Book.Around("<sheetData>", rows, "</sheetData>")))
        .With(Book.WorkbookLinksPart, Book.Relationships(
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "worksheet", "worksheets/sheet2.xml")));

    private static string Row(int cells, Func<int, string> cell) => $"<row>{string.Concat(Enumerable.Range(0, cells).Select(cell))}</row>";

    private static Content Varied(Func<int, string> piece, int count)
    {
        var text = new StringBuilder();
        for (var at = 0; at < count; at++)
            text.Append(piece(at));
        return Content.Of(text.ToString());
    }

    // Digits that compress to about half.
    private static string Scattered(int seed, int length)
    {
        var state = (uint)seed * 2654435761 + 1;
        return string.Create(length, state, (characters, first) =>
        {
            var next = first;
            for (var at = 0; at < characters.Length; at++)
            {
                next = next * 1664525 + 1013904223;
                characters[at] = (char)('0' + (next >> 24) % 10);
            }
        });
    }

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
