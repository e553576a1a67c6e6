using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;

namespace Dti.Domain.Services.Rules;

/// <summary>Checks of printed targets against those of the catalogue (handbook 3.5). The printed one still counts.</summary>
internal static class StatedTargetRules
{
    internal static IEnumerable<Finding> TargetsAreThoseOfTheCatalogue(ServiceDraft draft) =>
        from pair in ServiceTables.IndicatorRows(draft)
        let owner = RowOwner.Of(draft, pair.Row).Unit
        where owner is not null && pair.Row.Target is not null
        let known = CatalogueTargetBeside(draft, owner, pair.Row)
        where known is not null
        select Differs(pair.Table.Sheet, owner, pair.Row, known);

    /// <summary>The catalogue's where the row's can be read and is another; else null.</summary>
    private static ApplicableTarget? CatalogueTargetBeside(ServiceDraft draft, Unit owner, IndicatorRow row)
    {
        // Sums of money are written in thousands, millions and more, and not told apart here.
        if (row.Indicator is not { Measure: not IndicatorMeasure.Money } indicator)
            return null;

        var stated = row.Target!.Value.Target;
        var isPercent = indicator.Measure == IndicatorMeasure.Rate;
        return Find(stated) is { Shown: not null } printed && Find(stated: null) is { } known && IsOther(printed, stated, known)
            ? known : null;

        ApplicableTarget? Find(StatedTarget? stated) =>
            Targets.For(draft.Catalogue, draft.Period, indicator, owner, row.Level, stated, isPercent);
    }

    // A target that does not say how it is compared means what the catalogue says.
    private static bool IsOther(ApplicableTarget printed, StatedTarget stated, ApplicableTarget known) =>
        printed.Value != known.Value || (stated.Comparison is { } comparison && comparison != known.Comparison);

    private static Finding Differs(string sheet, Unit owner, IndicatorRow row, ApplicableTarget known)
    {
        var (cell, stated) = row.Target!.Value;
        var expected = VerdictRules.Shown(known);
        return new Finding(
            "TARGET_DIFFERS", Severity.Warning, Blocks: false, sheet, cell, owner.Id, stated.Shown, expected,
            $"Ô {cell}: chỉ tiêu ghi {stated.Shown}, theo danh mục là {expected} ({known.LegalBasis}). Đề nghị kiểm tra lại.",
            $"Cell {cell}: the target reads {stated.Shown}, by the catalogue it is {expected} ({known.LegalBasis}). Please check.");
    }
}
