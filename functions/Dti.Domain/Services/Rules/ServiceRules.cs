using Dti.Domain.Submissions;
using Dti.Domain.Submissions.Rules;

namespace Dti.Domain.Services.Rules;

/// <summary>Every check that is made of services workbooks, in the order they are made: the list is the specification.</summary>
public static class ServiceRules
{
    /// <summary>Version of the rules. Raise it when a change can alter a stored result.</summary>
    public const string Version = "1";

    private static readonly string[] FigureCodes =
        ["VALUE_MISSING", "NUMBER_UNREADABLE", "NUMBER_AMBIGUOUS", "CELL_ERROR", "FORMULA_WITHOUT_VALUE", "DATE_INSTEAD_OF_NUMBER"];

    // Checked over all tables of the workbook here, and not of its rankings alone.
    private static readonly string[] OfTheWorkbook = ["DECIMAL_SEPARATOR_MIXED", "UNIT_NAME_AMBIGUOUS"];

    private static readonly ServiceRule[] All =
    [
        new(["TABLE_NOT_READ"], ServiceTables.TablesAreUnderstood),
        new(["COLUMN_NOT_READ"], ColumnRules.ColumnsWithFiguresAreRead),
        new(["TABLE_NOT_TAKEN"], ServiceTables.ScoresAreSentAsScores),
        new(["ROW_NOT_READ"], ServiceTables.FiguresHaveAName),
        new(["UNIT_NAME_VARIANT", "UNIT_NAME_INCOMPLETE"],
            draft => UnitRules.NamesAreWrittenAsInTheCatalogue(ServiceMentions.InColumns(draft))),
        new(["UNIT_NAME_AMBIGUOUS", "UNIT_UNKNOWN", "UNIT_NOT_IN_PATH"],
            draft => UnitRules.NamesMeanOneUnitInScope(ServiceMentions.InColumns(draft), draft.Submitter)),
        new(["UNIT_NAME_AMBIGUOUS"], draft => UnitRules.NamesDifferInMoreThanDiacritics(ServiceMentions.All(draft))),
        new(["UNIT_DUPLICATE"], DuplicateRules.UnitsStandOnce),
        new(["INDICATOR_UNKNOWN"], IndicatorNameRules.IndicatorsAreInTheCatalogue),
        new(["DUPLICATE_INDICATOR"], DuplicateRules.IndicatorsStandOnce),
        new(FigureCodes, IndicatorFigureRules.CountsCanBeRead),
        new(FigureCodes, IndicatorFigureRules.ResultsCanBeRead),
        new(FigureCodes, IndicatorFigureRules.NumbersBelowTheTableCanBeRead),
        new(FigureCodes, CountFigureRules.CountsCanBeRead),
        new(FigureCodes, CountFigureRules.SumsCanBeRead),
        new(["COUNT_RANGE"], IndicatorFigureRules.CountsAreWholeNumbers),
        new(["COUNT_RANGE"], CountFigureRules.CountsAreWholeNumbers),
        new(["RATE_RANGE"], RateRules.PercentagesLieInRange),
        new(["PART_EXCEEDS_WHOLE"], ReconcileRules.NumeratorsLieWithinTheirWhole),
        new(["PART_EXCEEDS_WHOLE"], ReconcileRules.ChannelsLieWithinTheirTotal),
        new(["COUNT_RECONCILE"], ReconcileRules.WholesAreTheSumOfTheirParts),
        new(["COUNT_RECONCILE"], ReconcileRules.TotalsAreTheSumOfTheChannels),
        new(["COUNT_RECONCILE"], ReconcileRules.SumsAreTheSumOfTheRows),
        new(["PERCENT_ROUNDING"], RateRules.PercentagesAreRoundedShares),
        new(["SHARED_DENOMINATOR_IMPOSSIBLE"], WholeRules.SharesOfOneWholeFitIntoIt),
        new(["DENOMINATOR_INCONSISTENT"], WholeRules.BasesHaveOneNumber),
        new(["MISSING_NUMERATOR"], RateRules.PercentagesHaveTheirCounts),
        new(["MISSING_PERCENT"], RateRules.CountsHaveTheirPercentage),
        new(["VAGUE_QUANTITY"], RateRules.QuantitiesAreExact),
        new(["TARGET_DIFFERS"], StatedTargetRules.TargetsAreThoseOfTheCatalogue),
        new(["TARGET_VERDICT_MISSING"], VerdictRules.ResultsAreJudged),
        new(["TARGET_VERDICT_WRONG"], VerdictRules.VerdictsAreRight),
        new(["PERIOD_CUTOFF"], TextRules.FiguresAreCountedWithinThePeriod),
        new(["PERIOD_OTHER"], TextRules.TitlesNameThePeriod),
        new(["STALE_YEAR"], TextRules.PlansAreOfTheYear),
        new(["PRECISION_MIXED"], ServiceTables.ResultsHaveOnePrecision),
        new(["DECIMAL_SEPARATOR_MIXED"], ServiceTables.SheetsHaveOneDecimalMark),
        new([.. ScoreRules.Codes.Except(OfTheWorkbook)], RankingsAreRight),
    ];

    /// <summary>Codes that checks of services workbooks report; what each stands for is in <see cref="RuleBook"/>.</summary>
    public static IEnumerable<string> Codes => All.SelectMany(rule => rule.Codes).Distinct();

    /// <summary>Everything found in a workbook, in reading order: by sheet, row and column, then by the order of checks.</summary>
    public static IReadOnlyList<Finding> Check(ServiceDraft draft)
    {
        var places = SheetsOf(draft).Distinct(StringComparer.Ordinal).Index()
            .ToDictionary(sheet => sheet.Item, sheet => sheet.Index, StringComparer.Ordinal);
        return
        [
            .. All.SelectMany(rule => rule.Check(draft))
                .OrderBy(finding => places.GetValueOrDefault(finding.Sheet ?? "", -1))
                .ThenBy(finding => finding.Cell?.Row ?? 0)
                .ThenBy(finding => finding.Cell?.Column ?? 0),
        ];
    }

    private static IEnumerable<string> SheetsOf(ServiceDraft draft) =>
        draft.Sheets.Concat(draft.Indicators.Select(table => table.Sheet)).Concat(draft.Counts.Select(table => table.Sheet))
            .Concat(draft.Scores.Tables.Select(table => table.Sheet));

    // What two units have in common but for diacritics, and decimal marks, are looked at in all tables together.
    private static IEnumerable<Finding> RankingsAreRight(ServiceDraft draft) =>
        ScoreRules.Check(ServiceTables.RankingsOf(draft)).Where(finding =>
            finding.Rule != "DECIMAL_SEPARATOR_MIXED" && !(finding.Rule == "UNIT_NAME_AMBIGUOUS" && finding.Severity == Severity.Info));
}
