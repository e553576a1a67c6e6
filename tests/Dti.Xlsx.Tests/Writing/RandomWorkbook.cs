using Dti.Xlsx.Writing;

namespace Dti.Xlsx.Tests.Writing;

/// <summary>A workbook of anything, the same for the same seed. Values are such that nothing of them is lost in a double.</summary>
internal sealed class RandomWorkbook
{
    private static readonly string[] Pieces =
    [
        "Ủy ban nhân dân ", "xã Mường Báng", " ", "\n", "\t", "\r", "\0", "\u001F", "\uFFFE", "\uFFFF", "_x0041_", "_x", "_",
        "<", ">", "&", "\"", "'", "=1+1", "😀", "e\u0302\u0323", "]]>", "&amp;", "x000D_",
    ];

    private static readonly string[] Formats = [CellStyle.General, "0.00", "#,##0", "@", "0.0%", "\"điểm\" 0;-0"];

    private readonly Random random;

    public RandomWorkbook(int seed)
    {
        random = new Random(seed);
        var styles = Enumerable.Range(0, 12).Select(_ => Style()).ToList();
        var sheets = Enumerable.Range(1, random.Next(1, 4)).Select(number => Sheet($"Bảng {number} _x0041_ '&<\"> x", styles)).ToList();
        Content = new WorkbookContent(sheets) { Title = Text(), Language = "vi-VN" };
    }

    public WorkbookContent Content { get; }

    private SheetContent Sheet(string name, List<CellStyle> styles) => new(name, Rows(styles).ToList())
    {
        Columns = [new(random.Next(1, 4), 5) { IsHidden = Chance(), WidthCharacters = Chance() ? random.Next(1, 255) : null }],
        Merges = [CellRange.Parse("A1:B2"), CellRange.Parse("C1:D2"), CellRange.Parse("B3:D3")],
        FrozenRows = random.Next(3),
        FrozenColumns = random.Next(3),
        IsProtected = Chance(),
        Comments = Chance() ? [new(CellAddress.Parse("B2"), "x" + Text()), new(CellAddress.Parse("A9"), "_x0041_")] : [],
        Rules = Chance()
            ? [new CellRule.OneOf(CellRange.Parse("A1:A9"), "Đạt", "\"Chưa\" & <>") { Prompt = new("<\"&>", "\n_x0041_") }]
            : [],
        Print = Chance() ? new PrintSetup { RepeatedRows = (1, 2), Area = CellRange.Parse("A1:C3"), IsLandscape = Chance() } : null,
    };

    private IEnumerable<RowContent> Rows(List<CellStyle> styles)
    {
        var number = 0;
        for (var count = random.Next(30); count > 0; count--)
        {
            number += random.Next(1, 3);
            yield return new RowContent(Cells(styles).ToList())
            {
                Number = number, IsHidden = random.Next(5) == 0, HeightPoints = Chance() ? random.Next(1, 400) : null,
            };
        }
    }

    private IEnumerable<CellContent> Cells(List<CellStyle> styles)
    {
        var column = 0;
        for (var count = random.Next(8); count > 0; count--)
        {
            column += random.Next(1, count == 1 ? 30 : 3);
            var cell = Cell(Chance() ? styles[random.Next(styles.Count)] : null);
            yield return cell with { Column = column, Formula = random.Next(6) == 0 ? "IF(A1<2,\"&\",1)" : null };
        }
    }

    private CellContent Cell(CellStyle? style) => random.Next(5) switch
    {
        0 => CellContent.Blank(style),
        1 => CellContent.OfNumber(Number(), style),
        2 => CellContent.OfBoolean(Chance(), style),
        3 => CellContent.OfDate(new DateTime(1900, 3, 1).AddDays(random.Next(50_000)).AddMilliseconds(random.Next(86_400_000))),
        _ => CellContent.OfText(Text(), style),
    };

    private decimal Number() => new(random.Next(), random.Next(30_000), 0, Chance(), (byte)random.Next(0, 15));

    private string Text() => string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    private CellStyle Style() => new()
    {
        NumberFormat = Formats[random.Next(Formats.Length)], Bold = Chance(), Italic = Chance(), FontName = Chance() ? "Arial" : null,
        FontSize = Chance() ? random.Next(2, 40) / 2.0 : null, Fill = Chance() ? new Rgb((byte)random.Next(256), 0, 255) : null,
        Borders = (CellBorders)random.Next(16), WrapsText = Chance(), IsLocked = Chance(),
        Horizontal = (HorizontalAlignment)random.Next(5), Vertical = (VerticalAlignment)random.Next(3),
    };

    private bool Chance() => random.Next(2) == 0;
}
