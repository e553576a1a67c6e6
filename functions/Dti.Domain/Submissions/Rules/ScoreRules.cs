namespace Dti.Domain.Submissions.Rules;

/// <summary>Every check that is made of score workbooks, in the order they are made: the list is the specification.</summary>
public static class ScoreRules
{
    /// <summary>Version of the rules; part of an edition's identity. Raise it when a change can alter a stored result.</summary>
    public const string Version = "2";

    private static readonly ScoreRule[] All =
    [
        new(["HEADER_VARIANT"], "5.4, Appendix A", HeaderRules.HeadersAreWrittenAsNamed),
        new(["INDEX_COLUMN_MISSING"], "2.3", HeaderRules.EveryIndexHasOneColumn),
        new(["UNIT_NAME_VARIANT", "UNIT_NAME_INCOMPLETE"], "5.4", UnitRules.NamesAreWrittenAsInTheCatalogue),
        new(["UNIT_NAME_AMBIGUOUS", "UNIT_UNKNOWN", "UNIT_NOT_IN_PATH"], "5.4", UnitRules.NamesMeanOneUnitInScope),
        new(["UNIT_NAME_AMBIGUOUS"], "5.4", UnitRules.NamesDifferInMoreThanDiacritics),
        new(["UNIT_DUPLICATE"], "Appendix C", UnitRules.UnitsStandOnce),
        new(["NOT_SCORED"], "2.7", FigureRules.UnitsAreScored),
        new(["VALUE_MISSING", "NUMBER_UNREADABLE", "NUMBER_AMBIGUOUS", "CELL_ERROR", "FORMULA_WITHOUT_VALUE", "DATE_INSTEAD_OF_NUMBER"],
            "4.6", FigureRules.FiguresCanBeRead),
        new(["SCORE_RANGE"], "2.7", FigureRules.ScoresLieInRange),
        new(["ROW_SUM"], "2.7", SumRules.TotalsAreTheSumOfTheIndices),
        new(["RANK_ORDER"], "2.7, Appendix A", RankRules.RanksFollowTheValues),
        new(["PILLAR_VALUE"], "1.5, Appendix A", SumRules.PillarsAreTheSumOfTheirIndices),
        new(["AVERAGE_ROUNDING"], "2.7", AverageRules.AveragesAreRoundedMeans),
        new(["AVERAGE_BASIS"], "2.7", AverageRules.AveragesRestOnRightValues),
        new(["SWAPPED_UNITS"], "1.5, Appendix A", SwapRules.PairsHaveNotChangedPlaces),
        new(["ALL_ZERO_COLUMN"], "Appendix A", PatternRules.ZerosAreScores),
        new(["ALL_ZERO_ROW"], "Appendix A", PatternRules.UnitsAreNotAllZero),
        new(["NEAR_IDENTICAL_ROWS"], "Appendix A", PatternRules.RowsAreNotCopies),
        new(["PRECISION_MIXED"], "4.6, Appendix A", FormRules.ColumnsHaveOnePrecision),
        new(["DECIMAL_SEPARATOR_MIXED"], "4.6, Appendix A", FormRules.SheetsHaveOneDecimalMark),
        new(["HIDDEN_DATA"], "Appendix C", HiddenRules.NothingIsHidden),
        new(["RUBRIC_MISSING"], "2.6, Appendix A", FormRules.MaximaAreKnown),
    ];

    /// <summary>Everything found in a workbook, in reading order: by sheet, row and column, then by the order of checks.</summary>
    public static IReadOnlyList<Finding> Check(ScoreDraft draft)
    {
        var sheets = draft.Tables.Select(table => table.Sheet).Distinct().ToList();
        var findings = All.SelectMany(rule => rule.Check(draft));
        return
        [
            .. findings.OrderBy(finding => sheets.IndexOf(finding.Sheet ?? ""))
                .ThenBy(finding => finding.Cell?.Row ?? 0)
                .ThenBy(finding => finding.Cell?.Column ?? 0),
        ];
    }
}
