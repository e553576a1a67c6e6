using System.Globalization;
using Dti.Domain.Periods;
using Dti.Domain.Submissions;

namespace Dti.Domain.Services.Rules;

/// <summary>Checks of what texts say about time against the period (handbook, Appendix A).</summary>
internal static class TextRules
{
    internal static IEnumerable<Finding> FiguresAreCountedWithinThePeriod(ServiceDraft draft) =>
        from text in draft.Texts
        let stated = StatedDates.CutOff(text.Text)
        where stated is var (_, day) && (day < draft.Period.Start || day > draft.Period.End)
        let end = VietnameseDate.Format(draft.Period.End)
        select new Finding("PERIOD_CUTOFF", Severity.Warning, Blocks: false, text.Sheet, text.Cell, draft.Submitter.Id, text.Text, end,
            $"Ô {text.Cell}: số liệu tính đến {stated.Value.Written}, ngoài kỳ báo cáo (kết thúc ngày {end}). "
            + "Đề nghị tính lại đến hết kỳ hoặc giải trình.",
            $"Cell {text.Cell}: the figures are counted until {stated.Value.Written}, outside the period (which ends on {end}). "
            + "Please count to the end of the period or explain.");

    /// <summary>What stands above the first table of a sheet names the period that the workbook was sent for.</summary>
    internal static IEnumerable<Finding> TitlesNameThePeriod(ServiceDraft draft) =>
        from text in draft.Texts
        where IsTitle(draft, text)
        let other = StatedPeriods.Other(text.Text, draft.Period)
        where other is not null
        let expected = draft.Period.VietnameseName
        select new Finding("PERIOD_OTHER", Severity.Warning, Blocks: false, text.Sheet, text.Cell, draft.Submitter.Id,
            other.VietnameseName, expected,
            $"Ô {text.Cell}: tiêu đề ghi {other.VietnameseName}, tệp được gửi cho {expected}. "
            + "Đề nghị kiểm tra lại kỳ báo cáo hoặc gửi vào đúng kỳ.",
            $"Cell {text.Cell}: the title names {other}, the workbook was sent for {draft.Period}. "
            + "Please check the period or send it for the right one.");

    // A printed ranking may be of an earlier period, and its title is no title of what stands below it.
    private static bool IsTitle(ServiceDraft draft, SheetText text)
    {
        var heads = draft.Indicators.Where(table => table.Sheet == text.Sheet).Select(table => table.HeadRows.First)
            .Concat(draft.Counts.Where(table => table.Sheet == text.Sheet).Select(table => table.HeadRows.First)).ToList();
        var rankings = draft.Scores.Tables.Where(table => table.Sheet == text.Sheet).Select(table => table.Columns[0].Header.Row);
        return heads.Count > 0 && text.Cell.Row < heads.Min() && !rankings.Any(head => text.Cell.Row < head && head < heads.Min());
    }

    /// <summary>A plan or target that is cited is of the period's year. Plans for several years have none.</summary>
    internal static IEnumerable<Finding> PlansAreOfTheYear(ServiceDraft draft) =>
        from text in draft.Texts.Concat(TextsOfRows(draft)).DistinctBy(text => (text.Sheet, text.Cell))
        let stale = StatedDates.StaleYear(text.Text, draft.Period.Year)
        where stale is not null
        let value = Year(stale.Value)
        let expected = Year(draft.Period.Year)
        select new Finding("STALE_YEAR", Severity.Warning, Blocks: false, text.Sheet, text.Cell, draft.Submitter.Id, value, expected,
            $"Ô {text.Cell}: dẫn kế hoạch hoặc chỉ tiêu năm {value}, kỳ báo cáo là năm {expected}. Đề nghị kiểm tra lại.",
            $"Cell {text.Cell}: a plan or target of {value} is cited, while the period is of {expected}. Please check.");

    private static IEnumerable<SheetText> TextsOfRows(ServiceDraft draft) =>
        from pair in ServiceTables.IndicatorRows(draft)
        from cited in new[] { pair.Row.LegalBasis, pair.Row.Remark }
        where cited is not null
        select new SheetText(pair.Table.Sheet, cited.Value.Cell, cited.Value.Text);

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
