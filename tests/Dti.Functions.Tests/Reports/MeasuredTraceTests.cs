using System.Globalization;
using System.Text.RegularExpressions;
using Dti.Domain.Reports;
using Dti.Functions.Tests.Support;
using Dti.Xlsx;

namespace Dti.Functions.Tests.Reports;

/// <summary>Every figure of the reports on services is looked up where it says it comes from, and reckoned again.</summary>
public partial class MeasuredTraceTests
{
    public static TheoryData<string> Reports => [.. MeasuredSamples.All.Select(one => one.Report)];

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task Every_figure_is_what_its_cells_give(string report)
    {
        var workbook = Open(MeasuredSamples.All.Single(one => one.Report == report).Workbook);

        var figures = FiguresOf(await MeasuredSamples.ComposeAsync(report)).ToList();

        var wrong = figures.Select(figure => (Figure: figure, Found: ValueOf(figure.Origin, workbook)))
            .Where(one => one.Found is { } found && one.Figure.Value is { } value && Math.Round(found, 20) != Math.Round(value, 20))
            .Select(one => $"{one.Figure.Shown} is {one.Found} by {one.Figure.Origin}");
        Assert.Empty(wrong);
        Assert.True(figures.Count(figure => ValueOf(figure.Origin, workbook) is not null) > figures.Count / 2);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task A_place_is_one_object_however_many_figures_come_from_it(string report)
    {
        var origins = FiguresOf(await MeasuredSamples.ComposeAsync(report)).Select(figure => figure.Origin).SelectMany(Flat)
            .OfType<FigureOrigin.Cell>().Distinct(ReferenceEqualityComparer.Instance).Cast<FigureOrigin.Cell>().ToList();

        // Ranks and counts of targets have cells of their own kind of table.
        Assert.True(origins.Count <= 2 * origins.Distinct().Count());
    }

    private static IEnumerable<ReportFigure> FiguresOf(ReportContent report) => report.Parts.SelectMany(part => part switch
    {
        ReportPart.Prose(var text) => text.Figures,
        ReportPart.Item(var text, _) => text.Figures,
        ReportPart.Note(var text) => text.Figures,
        ReportPart.Grid(var table) => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Figures),
        ReportPart.Drawing(var chart) => chart.Series.SelectMany(series => series.Values).OfType<ReportFigure>(),
        _ => [],
    });

    private static IEnumerable<FigureOrigin> Flat(FigureOrigin origin) =>
        origin is FigureOrigin.Formula formula ? formula.Over.SelectMany(Flat) : [origin];

    // Null where something is said elsewhere than in the workbook.
    private static decimal? ValueOf(FigureOrigin origin, Workbook workbook) => origin switch
    {
        FigureOrigin.Cell cell => NumberIn(workbook, cell),
        FigureOrigin.Formula { Rule: FormulaRule.Count, Over: [FigureOrigin.Formula { Rule: FormulaRule.Set } set] } => set.Over.Count,
        FigureOrigin.Formula formula when formula.Over.Select(one => ValueOf(one, workbook)).ToList() is var over && over.TrueForAll(one => one is not null) =>
            Reckon(formula.Rule, over.ConvertAll(one => one!.Value)),
        _ => null,
    };

    private static decimal? Reckon(FormulaRule rule, List<decimal> over) => rule switch
    {
        FormulaRule.Sum => over.Sum(),
        FormulaRule.Difference => over[0] - over[1],
        FormulaRule.Share => over[0] * 100 / over[1],
        FormulaRule.Missing => Math.Max(0, Math.Ceiling(over[1] * over[2] / 100) - over[0]),
        _ => null,
    };

    private static decimal NumberIn(Workbook workbook, FigureOrigin.Cell origin)
    {
        var sheet = workbook.Sheets.Single(one => one.Name == origin.Sheet);
        var cell = sheet.Rows.SelectMany(row => row.Cells).Single(one => one.Address.ToString() == origin.CellAddress);
        return cell.Kind == CellKind.Number
            ? cell.Number
            : decimal.Parse(Typed().Match(cell.Text).Value.Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture);
    }

    private static Workbook Open(string file)
    {
        using var content = new MemoryStream(Samples.Workbook(file), writable: false);
        return Assert.IsType<ReadResult.Success>(WorkbookReader.Read(content, new ReaderLimits(), CancellationToken.None)).Workbook;
    }

    [GeneratedRegex(@"\d+([.,]\d+)?")]
    private static partial Regex Typed();
}
