using Dti.Domain.Reports;

namespace Dti.Functions.Reports.Xlsx;

/// <summary>What a sheet is to hold, from top to bottom.</summary>
/// <param name="Name">What it is best called.</param>
/// <param name="Title">Lines that head the sheet.</param>
/// <param name="Above">What is read before the table.</param>
/// <param name="Below">What is read after it.</param>
internal sealed record SheetPlan(
    string Name, bool IsWide, IReadOnlyList<SheetLine> Title, IReadOnlyList<ReportPart> Above, ReportTable? Table,
    IReadOnlyList<ReportPart> Below)
{
    // What explains a mark in the table before it.
    private const string Mark = "(*";

    public static IEnumerable<SheetPlan> Of(ReportContent report) =>
        [.. OfBody(report), .. report.Annexes.SelectMany(annex => OfAnnex(annex, report.Notice))];

    private static IEnumerable<SheetPlan> OfBody(ReportContent report)
    {
        List<SheetLine> title = [new(SheetLooks.Title, report.TypeName), new(SheetLooks.Title, report.Abstract), .. Notice(report.Notice)];
        var heading = report.Title;
        foreach (var (at, part) in report.Body.Index())
        {
            if (part is ReportPart.Heading(_, var words))
                heading = WithoutNumber(words);
            if (part is ReportPart.Grid(var table))
            {
                yield return new SheetPlan(
                    table.Caption ?? heading, IsWide: false, title,
                    table.Caption is null ? [new ReportPart.Heading(1, heading)] : [], table,
                    [.. report.Body.Skip(at + 1).TakeWhile(IsRemark)]);
            }
        }
    }

    // The first table has the sheet of the annex; any other has one of its own, with the heading before it and the text after it.
    private static IEnumerable<SheetPlan> OfAnnex(ReportAnnex annex, string? notice)
    {
        List<SheetLine> title =
        [
            new(SheetLooks.Title, annex.Label), new(SheetLooks.Title, annex.Title.ToUpperInvariant()),
            new(SheetLooks.Reference, annex.Reference), .. Notice(notice),
        ];
        List<int> tables = [.. annex.Parts.Index().Where(one => one.Item is ReportPart.Grid).Select(one => one.Index)];
        if (tables.Count == 0)
            yield return new SheetPlan(annex.Label, annex.IsWide, title, [], Table: null, annex.Parts);

        var from = 0;
        foreach (var (at, place) in tables.Index())
        {
            var to = at == tables.Count - 1 ? annex.Parts.Count : tables[at + 1];
            while (at < tables.Count - 1 && annex.Parts[to - 1] is ReportPart.Heading)
                to--;
            yield return new SheetPlan(
                annex.Label, annex.IsWide, title, [.. annex.Parts.Take(new Range(from, place))],
                ((ReportPart.Grid)annex.Parts[place]).Table,
                [.. annex.Parts.Take(new Range(place + 1, to))]);
            from = to;
        }
    }

    private static bool IsRemark(ReportPart part) =>
        part is ReportPart.Note || (part is ReportPart.Prose(var text) && text.Plain.StartsWith(Mark, StringComparison.Ordinal));

    private static string WithoutNumber(string heading) => heading.Split(' ', 2) is [[.., '.'], var title] ? title : heading;

    private static IEnumerable<SheetLine> Notice(string? notice) => notice is null ? [] : [new SheetLine(SheetLooks.Reference, notice)];
}
