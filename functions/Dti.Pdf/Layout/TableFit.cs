namespace Dti.Pdf.Layout;

/// <summary>What a table gives up where its columns are narrow: some padding, and some of the size of its text.</summary>
internal sealed class TableFit
{
    /// <summary>Words that would have to shrink by more are broken instead.</summary>
    private const double LeastScale = 0.75;
    private const double PaddingShare = 1 / 6.0;

    /// <summary>Of the font size; at most so wide is a letter, and so wide a digit.</summary>
    private const double WidestLetter = 1;
    private const double Digit = 0.5;
    private readonly Table _table;
    private readonly double[] _edges;
    private readonly BlockLayout _blocks;
    private readonly double[] _hanging;

    public TableFit(Table table, double[] edges, BlockLayout blocks)
    {
        (_table, _edges, _blocks) = (table, edges, blocks);
        var narrowest = edges.Zip(edges.Skip(1), (left, right) => right - left).Min();
        HorizontalPadding = Math.Min(table.HorizontalPadding, narrowest * PaddingShare);
        HeadScale = ScaleOf(table.HeadGrid);
        RowScale = ScaleOf(table.RowGrid);
        _hanging = new double[table.Columns.Count];
        foreach (var cell in table.RowGrid.Rows.SelectMany(row => row).Where(cell => cell.Cell.ColumnSpan == 1))
            _hanging[cell.Column] = Math.Max(_hanging[cell.Column], HangingWidth(cell.Cell));
    }

    public double HorizontalPadding { get; }

    /// <summary>Above 0, at most 1.</summary>
    public double HeadScale { get; }

    /// <summary>Above 0, at most 1.</summary>
    public double RowScale { get; }

    /// <summary>The width of a cell's text; numbers stand one below the other, whatever hangs behind some of them.</summary>
    public double WidthOf(TableGrid.Placed placed, bool inHead)
    {
        var inner = Inner(placed);
        if (inHead || placed.Cell.ColumnSpan > 1 || _hanging[placed.Column] is not (> 0 and var room) || !IsRight(placed.Cell))
            return inner;
        return inner - Math.Min(room, inner / 2) + Math.Min(HangingWidth(placed.Cell), inner / 2);
    }

    public static Paragraph Scaled(Paragraph paragraph, double scale) => scale == 1 ? paragraph : new Paragraph(
        paragraph.Style with { Size = paragraph.Style.Size * scale },
        [.. paragraph.Runs.Select(run => run with { Size = run.Size * scale })]) { PlaceName = paragraph.PlaceName };

    private double Inner(TableGrid.Placed placed) => _edges[placed.ColumnEnd] - _edges[placed.Column] - 2 * HorizontalPadding;

    private static bool IsRight(TableCell cell) => cell.Paragraphs.Any(one => one.Style.Alignment is HorizontalAlignment.Right);

    private double HangingWidth(TableCell cell) => cell.Paragraphs
        .Select(paragraph => paragraph.Runs.Where(run => run.Hangs).Sum(run => Width(new Paragraph(paragraph.Style, run))) * RowScale)
        .DefaultIfEmpty(0).Max();

    private double Width(Paragraph paragraph) => _blocks.Set(paragraph).Sum(glyph => glyph.Advance);

    private double ScaleOf(TableGrid grid)
    {
        var scale = 1.0;
        foreach (var placed in grid.Rows.SelectMany(row => row))
            foreach (var paragraph in placed.Cell.Paragraphs.Where(paragraph => MayBeTooWide(paragraph, Inner(placed))))
                scale = Math.Min(scale, ScaleOf(_blocks.Set(paragraph), Inner(placed)));
        return scale;
    }

    private static bool MayBeTooWide(Paragraph paragraph, double inner)
    {
        var (widest, word) = (0.0, 0.0);
        foreach (var run in paragraph.Runs)
            foreach (var character in run.Text)
            {
                word = character is ' ' or '\n' ? 0
                    : word + (run.Size ?? paragraph.Style.Size) * (char.IsLetter(character) ? WidestLetter : Digit);
                widest = Math.Max(widest, word);
            }

        return widest > inner;
    }

    private static double ScaleOf(IEnumerable<SetGlyph> glyphs, double inner)
    {
        var (scale, word) = (1.0, 0.0);
        foreach (var glyph in glyphs)
        {
            scale = Math.Min(scale, ScaleOf(glyph.Advance, inner, least: 0));
            if (glyph.CodePoint is ' ' or '\n')
                (scale, word) = (Math.Min(scale, ScaleOf(word, inner, LeastScale)), 0);
            else
                word += glyph.Advance;
        }

        return Math.Min(scale, ScaleOf(word, inner, LeastScale));
    }

    private static double ScaleOf(double width, double inner, double least) => width > inner && width * least <= inner ? inner / width : 1;
}
