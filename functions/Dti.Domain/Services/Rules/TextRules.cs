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
