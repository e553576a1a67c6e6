using System.Text;
using Dti.Xlsx.Tests.Building;

namespace Dti.Xlsx.Tests;

/// <summary>Each limit, just kept and just exceeded, and the files that the limits are there for.</summary>
public class LimitTests
{
    private const string SheetPart = "xl/worksheets/sheet1.xml";
    private const int Mebibyte = 1 << 20;

    [Fact]
    public void The_file_may_not_exceed_its_bytes()
    {
        var file = WorkbookFile.WithCells("").ToBytes();

        AssertKept(file, new ReaderLimits { FileBytes = file.Length });
        AssertExceeded(nameof(ReaderLimits.FileBytes), file, new ReaderLimits { FileBytes = file.Length - 1 });
    }

    [Fact]
    public void A_part_may_not_exceed_its_inflated_bytes()
    {
        var file = WorkbookFile.WithRows(new string(' ', 1_000));
        var length = file.Parts().ToDictionary()[SheetPart].Length;
        Assert.True(file.Parts().All(part => part.Value.Length <= length));

        AssertKept(file, new ReaderLimits { PartBytes = length });
        AssertExceeded(nameof(ReaderLimits.PartBytes), file, new ReaderLimits { PartBytes = length - 1 });
    }

    [Fact]
    public void All_parts_may_not_exceed_their_inflated_bytes()
    {
        var file = WorkbookFile.WithCells("<c r=\"A1\"><v>1</v></c>");
        var length = file.Parts().Sum(part => Encoding.UTF8.GetByteCount(part.Value));

        AssertKept(file, new ReaderLimits { InflatedBytes = length });
        AssertExceeded(nameof(ReaderLimits.InflatedBytes), file, new ReaderLimits { InflatedBytes = length - 1 });
    }

    [Fact]
    public void A_part_that_is_read_twice_counts_twice()
    {
        var file = WorkbookFile.WithCells("").Strings("<si><t>a</t></si>").Part("xl/_rels/workbook.xml.rels", WorkbookFile.Relationships(
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("b", "sharedStrings", "sharedStrings.xml"), ("c", "styles", "sharedStrings.xml")));
        var length = file.Parts().Sum(part => Encoding.UTF8.GetByteCount(part.Value));

        AssertExceeded(nameof(ReaderLimits.InflatedBytes), file, new ReaderLimits { InflatedBytes = length });
    }

    [Fact]
    public void Inflated_bytes_are_counted_whatever_the_entry_says()
    {
        var bomb = Bomb(new EntryClaims { InflatedBytes = 3 * Mebibyte });
        var modest = Bomb(new EntryClaims { InflatedBytes = 100 });

        AssertExceeded(nameof(ReaderLimits.PartBytes), bomb, new ReaderLimits { PartBytes = 2 * Mebibyte, InflationRatio = 10_000 });
        Assert.Equal(ReadFailure.Damaged, Reading.Refuse(modest).Reason);
    }

    [Fact]
    public void Much_from_little_is_refused_only_above_a_size()
    {
        AssertExceeded(nameof(ReaderLimits.InflationRatio), Bomb(), new ReaderLimits());
        AssertKept(Bomb(), new ReaderLimits { InflationRatioFromBytes = 3 * Mebibyte });
        AssertKept(Bomb(), new ReaderLimits { InflationRatio = 2_000 });
    }

    [Fact]
    public void An_entry_that_says_it_is_a_gigabyte_is_taken_at_its_word() =>
        AssertExceeded(nameof(ReaderLimits.PartBytes), Bomb(new EntryClaims { InflatedBytes = 1 << 30 }), new ReaderLimits());

    [Fact]
    public void White_space_without_end_is_refused()
    {
        var file = WorkbookFile.WithRows(new string(' ', Mebibyte));

        AssertExceeded(nameof(ReaderLimits.TagBytes), file, new ReaderLimits());
    }

    [Fact]
    public void An_archive_may_not_exceed_its_entries()
    {
        var file = WorkbookFile.WithCells("").ToZip();
        for (var index = 0; index < 507; index++)
            file.Add($"docProps/{index}.xml", "", stored: true);

        AssertKept(file.ToBytes(), new ReaderLimits());
        AssertExceeded(nameof(ReaderLimits.Entries), file.Add("docProps/one-more.xml", "").ToBytes(), new ReaderLimits());
    }

    [Fact]
    public void Sheets_are_counted_hidden_ones_too()
    {
        var file = new WorkbookFile().Sheet("a", "").Sheet("b", "", "hidden").Sheet("c", "", "veryHidden");

        AssertKept(file, new ReaderLimits { Sheets = 3 });
        AssertExceeded(nameof(ReaderLimits.Sheets), file, new ReaderLimits { Sheets = 2 });
    }

    [Fact]
    public void Comments_that_many_sheets_share_count_each_time()
    {
        var comments = $"<comments xmlns=\"{WorkbookFile.Main}\">{new string(' ', 100_000)}</comments>";
        var file = new WorkbookFile().Part("xl/c.xml", comments);
        for (var sheet = 1; sheet <= 20; sheet++)
        {
            file.Sheet($"s{sheet}", "").Part(
                $"xl/worksheets/_rels/sheet{sheet}.xml.rels", WorkbookFile.Relationships(("a", "comments", "../c.xml")));
        }

        AssertKept(file, new ReaderLimits());
        AssertExceeded(nameof(ReaderLimits.InflatedBytes), file, new ReaderLimits { InflatedBytes = 1_900_000 });
    }

    [Fact]
    public void Attributes_of_an_element_are_counted()
    {
        static WorkbookFile With(int count) => new WorkbookFile().Sheet(
            "a", $"<a {string.Join(' ', Enumerable.Range(1, count).Select(number => $"b{number}=\"\""))}/>");

        AssertKept(With(128), new ReaderLimits());
        AssertExceeded(nameof(ReaderLimits.Attributes), With(129), new ReaderLimits());
    }

    [Fact]
    public void Relationships_may_not_exceed_the_entries()
    {
        var links = Enumerable.Range(1, 600).Select(index => ($"rId{index}", "worksheet", "worksheets/sheet1.xml"));
        var file = WorkbookFile.WithCells("").Part("xl/_rels/workbook.xml.rels", WorkbookFile.Relationships([.. links]));

        AssertExceeded(nameof(ReaderLimits.Entries), file, new ReaderLimits());
    }

    [Fact]
    public void Cells_are_counted_over_all_sheets_and_blank_ones_too()
    {
        const string three = "<sheetData><row r=\"1\"><c r=\"A1\"/><c r=\"B1\" s=\"1\"/><c r=\"C1\"><v>1</v></c></row></sheetData>";
        var file = new WorkbookFile().Sheet("a", three).Sheet("b", three).Sheet("c", three, "hidden");

        AssertKept(file, new ReaderLimits { Cells = 6 });
        AssertExceeded(nameof(ReaderLimits.Cells), file, new ReaderLimits { Cells = 5 });
    }

    [Fact]
    public void A_hidden_row_without_cells_counts_as_a_cell()
    {
        var file = WorkbookFile.WithRows("<row hidden=\"1\"/><row hidden=\"1\"/><row hidden=\"1\"><c/></row><row/>");

        AssertKept(file, new ReaderLimits { Cells = 4 });
        AssertExceeded(nameof(ReaderLimits.Cells), file, new ReaderLimits { Cells = 3 });
    }

    [Fact]
    public void Rows_that_hold_something_or_are_hidden_are_counted_over_all_sheets()
    {
        const string two = "<sheetData><row><c><v>1</v></c></row><row hidden=\"1\"/><row/><row><c/></row></sheetData>";
        var file = new WorkbookFile().Sheet("a", two).Sheet("b", two).Sheet("c", two, "hidden");

        AssertKept(file, new ReaderLimits { FilledRows = 4 });
        AssertExceeded(nameof(ReaderLimits.FilledRows), file, new ReaderLimits { FilledRows = 3 });
    }

    [Fact]
    public void A_million_cells_are_the_most()
    {
        var row = "<row>" + string.Concat(Enumerable.Repeat("<c/>", 1_000)) + "</row>";
        var rows = string.Concat(Enumerable.Repeat(row, 1_000));

        AssertKept(WorkbookFile.WithRows(rows), new ReaderLimits { InflationRatio = 10_000 });
        AssertExceeded(nameof(ReaderLimits.Cells), WorkbookFile.WithRows(rows + "<row><c/></row>"), new ReaderLimits { InflationRatio = 10_000 });
    }

    [Fact]
    public void Rows_and_columns_may_not_exceed_their_numbers()
    {
        var file = WorkbookFile.WithRows("<row r=\"10\"><c r=\"E10\"/></row>");

        AssertKept(file, new ReaderLimits { Rows = 10, Columns = 5 });
        AssertExceeded(nameof(ReaderLimits.Rows), file, new ReaderLimits { Rows = 9 });
        AssertExceeded(nameof(ReaderLimits.Columns), file, new ReaderLimits { Columns = 4 });
    }

    [Fact]
    public void Shared_strings_are_counted()
    {
        var file = WorkbookFile.WithCells("").Strings("<si><t>a</t></si><si/><si><t>a</t></si>");
        var flood = WorkbookFile.WithCells("").Strings(string.Concat(Enumerable.Repeat("<si/>", 200_001)));

        AssertKept(file, new ReaderLimits { SharedStrings = 3 });
        AssertExceeded(nameof(ReaderLimits.SharedStrings), file, new ReaderLimits { SharedStrings = 2 });
        AssertExceeded(nameof(ReaderLimits.SharedStrings), flood, new ReaderLimits());
    }

    [Fact]
    public void A_text_may_not_exceed_its_characters_wherever_it_stands()
    {
        string[] places =
        [
            "<c r=\"A1\" t=\"inlineStr\"><is><t>{0}</t></is></c>", "<c r=\"A1\" t=\"inlineStr\"><is><r><t>a</t></r><r><t>{0}</t></r></is></c>",
            "<c r=\"A1\" t=\"str\"><v>{0}</v></c>", "<c r=\"A1\" t=\"e\"><v>{0}</v></c>", "<c r=\"A1\"><v>{0}</v></c>",
        ];

        foreach (var place in places)
        {
            var file = WorkbookFile.WithCells(place.Replace("{0}", new string('1', 32_768), StringComparison.Ordinal));
            AssertExceeded(nameof(ReaderLimits.CellCharacters), file, new ReaderLimits());
        }
    }

    [Fact]
    public void A_text_of_all_its_characters_is_kept_even_if_each_is_escaped()
    {
        var text = string.Concat(Enumerable.Repeat("_x000D_", 32_767));
        var file = WorkbookFile.WithCells("<c r=\"A1\" t=\"s\"><v>0</v></c>").Strings($"<si><t>{text}</t></si>");

        Assert.Equal(new string('\r', 32_767), Reading.OpenCell(file).Text);
    }

    [Fact]
    public void A_text_of_thirty_megabytes_is_refused_before_it_is_held()
    {
        var text = string.Concat(Enumerable.Range(0, 5_000_000).Select(number => (char)('a' + number * 7919 % 26)));
        var file = WorkbookFile.WithCells($"<c r=\"A1\" t=\"inlineStr\"><is><t>{text}</t></is></c>").ToBytes();

        var before = GC.GetAllocatedBytesForCurrentThread();
        AssertExceeded(nameof(ReaderLimits.CellCharacters), file, new ReaderLimits { InflationRatio = 10_000 });

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 3 * Mebibyte);
    }

    [Fact]
    public void All_texts_together_may_not_exceed_their_characters()
    {
        var file = WorkbookFile.WithCells("<c r=\"A1\" t=\"str\"><v>abc</v></c>").Strings("<si><t>de</t></si>");
        var characters = "Bảng 1abcde".Length;

        AssertKept(file, new ReaderLimits { TextCharacters = characters });
        AssertExceeded(nameof(ReaderLimits.TextCharacters), file, new ReaderLimits { TextCharacters = characters - 1 });
    }

    [Fact]
    public void Merged_ranges_are_counted_over_all_sheets()
    {
        var sheet = "<mergeCells>" + string.Concat(Enumerable.Repeat("<mergeCell ref=\"A1:B2\"/>", 5_000)) + "</mergeCells>";

        AssertKept(new WorkbookFile().Sheet("a", sheet).Sheet("b", sheet), new ReaderLimits());
        AssertExceeded(
            nameof(ReaderLimits.Merges),
            new WorkbookFile().Sheet("a", sheet).Sheet("b", sheet).Sheet("c", "<mergeCells><mergeCell ref=\"A1\"/></mergeCells>"),
            new ReaderLimits());
    }

    [Fact]
    public void Formats_are_counted()
    {
        var file = WorkbookFile.WithCells("").Formats("0", "0.0", "0.00");

        AssertKept(file, new ReaderLimits { Styles = 3 });
        AssertExceeded(nameof(ReaderLimits.Styles), file, new ReaderLimits { Styles = 2 });
    }

    [Theory]
    [MemberData(nameof(DamagedTests.PartsRead), MemberType = typeof(DamagedTests))]
    public void Two_hundred_thousand_nested_elements_are_refused_in_any_part(string part)
    {
        var nested = string.Concat(Enumerable.Repeat("<a>", 200_000)) + string.Concat(Enumerable.Repeat("</a>", 200_000));
        var standard = WorkbookFile.WithCells("<c r=\"A1\"><v>1</v></c>").Strings("<si><t>a</t></si>").Formats("0");
        var whole = standard.Parts().ToDictionary()[part];
        var end = whole.EndsWith("/>", StringComparison.Ordinal) ? whole.Length : whole.LastIndexOf("</", StringComparison.Ordinal);
        var xml = end == whole.Length ? whole[..^2] + ">" + nested + "</Types>" : whole.Insert(end, nested);

        AssertExceeded(nameof(ReaderLimits.ElementDepth), standard.Part(part, xml), new ReaderLimits());
    }

    [Fact]
    public void Elements_may_be_nested_as_deep_as_the_limit()
    {
        static WorkbookFile Nested(int levels) => new WorkbookFile().Sheet(
            "a", string.Concat(Enumerable.Repeat("<a>", levels - 1)) + string.Concat(Enumerable.Repeat("</a>", levels - 1)));

        AssertKept(Nested(32), new ReaderLimits());
        AssertExceeded(nameof(ReaderLimits.ElementDepth), Nested(33), new ReaderLimits());
    }

    [Fact]
    public void Different_names_are_counted()
    {
        var flood = string.Concat(Enumerable.Range(0, 5_000).Select(number => $"<a{number}/>"));

        AssertExceeded(nameof(ReaderLimits.ElementNames), new WorkbookFile().Sheet("a", flood), new ReaderLimits());
    }

    [Theory]
    [InlineData("<a b=\"{0}\"/>")]
    [InlineData("<{0}/>")]
    [InlineData("<!--{0}-->")]
    [InlineData("<?p {0}?>")]
    [InlineData("<a><![CDATA[{0}]]></a>")]
    [InlineData("<f>{0}</f>")]
    [InlineData("<a xmlns:b=\"{0}\"/>")]
    public void A_tag_or_text_that_nobody_wants_is_not_held_in_memory_at_any_length(string markup)
    {
        var text = string.Concat(Enumerable.Range(0, 3_000_000).Select(number => (char)('a' + number * 7919 % 26)));
        var file = new WorkbookFile().Sheet("a", markup.Replace("{0}", text, StringComparison.Ordinal)).ToBytes();

        var before = GC.GetAllocatedBytesForCurrentThread();
        AssertExceeded(nameof(ReaderLimits.TagBytes), file, new ReaderLimits { InflationRatio = 10_000 });

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4 * Mebibyte);
    }

    /// <summary>A sheet of three million bytes, all empty rows, which compresses to less than a two-hundredth.</summary>
    private static byte[] Bomb(EntryClaims? claims = null)
    {
        var zip = new ZipFile();
        foreach (var (name, xml) in WorkbookFile.WithCells("").Parts())
        {
            var rows = name == SheetPart ? string.Concat(Enumerable.Repeat("<row/>", 500_000)) : "";
            var at = Math.Max(xml.IndexOf("<row", StringComparison.Ordinal), 0);
            zip.Add(name, xml.Insert(at, rows), name == SheetPart ? claims : null);
        }

        return zip.ToBytes();
    }

    private static void AssertKept(WorkbookFile file, ReaderLimits limits) => AssertKept(file.ToBytes(), limits);

    private static void AssertKept(byte[] file, ReaderLimits limits) => Assert.IsType<ReadResult.Success>(Reading.Read(file, limits));

    private static void AssertExceeded(string limit, WorkbookFile file, ReaderLimits limits) =>
        AssertExceeded(limit, file.ToBytes(), limits);

    private static void AssertExceeded(string limit, byte[] file, ReaderLimits limits) =>
        Assert.Equal(limit, Reading.LimitExceededBy(file, limits));
}
