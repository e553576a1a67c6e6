namespace Dti.Domain.Submissions.Rules;

/// <summary>Every check that is made of score workbooks, in the order they are made: the list is the specification.</summary>
public static class ScoreRules
{
    /// <summary>Version of the rules; part of an edition's identity. Raise it when a change can alter a stored result.</summary>
    public const string Version = "4";

    private static readonly string[] FigureCodes =
        ["VALUE_MISSING", "NUMBER_UNREADABLE", "NUMBER_AMBIGUOUS", "CELL_ERROR", "FORMULA_WITHOUT_VALUE", "DATE_INSTEAD_OF_NUMBER"];

    private static readonly ScoreRule[] All =
    [
        new(["TABLE_NOT_READ"], HeaderRules.TablesAreUnderstood),
        new(["HEADER_VARIANT"], HeaderRules.HeadersAreWrittenAsNamed),
        new(["INDEX_NAME_VARIANT"], HeaderRules.IndicesAreNamedAsInTheRubric),
        new(["INDEX_COLUMN_MISSING"], HeaderRules.EveryIndexHasOneColumn),
        new(["UNIT_NAME_VARIANT", "UNIT_NAME_INCOMPLETE"], draft => UnitRules.NamesAreWrittenAsInTheCatalogue(UnitRules.MentionsIn(draft))),
        new(["UNIT_NAME_AMBIGUOUS", "UNIT_UNKNOWN", "UNIT_NOT_IN_PATH"],
            draft => UnitRules.NamesMeanOneUnitInScope(UnitRules.MentionsIn(draft), draft.Submitter)),
        new(["UNIT_NAME_AMBIGUOUS"], draft => UnitRules.NamesDifferInMoreThanDiacritics(UnitRules.MentionsIn(draft))),
        new(["UNIT_DUPLICATE"], UnitRules.UnitsStandOnce),
        new(["NOT_SCORED"], FigureRules.UnitsAreScored),
        new(FigureCodes, FigureRules.FiguresCanBeRead),
        new(FigureCodes, CriterionRules.CriteriaCanBeRead),
        new(["ROW_NOT_READ"], CriterionRules.EveryScoreHasItsCriterion),
        new(["SCORE_RANGE"], FigureRules.ScoresLieInRange),
        new(["SCORE_RANGE"], CriterionRules.CriteriaLieInRange),
        new(["ROW_SUM"], SumRules.TotalsAreTheSumOfTheIndices),
        new(["ROW_SUM"], CriterionRules.SubtotalsAreTheSumOfTheCriteria),
        new(["FORMULA_STALE"], SumRules.FormulasAreUpToDate),
        new(["RANK_ORDER"], RankRules.RanksFollowTheValues),
        new(["RANK_SCORE_OPPOSITE"], YearRules.RanksMoveWithTheScores),
        new(["CLASS_VALUE"], ClassRules.ClassesFollowTheLimits),
        new(["PILLAR_VALUE"], SumRules.PillarsAreTheSumOfTheirIndices),
        new(["AVERAGE_ROUNDING"], AverageRules.AveragesAreRoundedMeans),
        new(["AVERAGE_BASIS"], AverageRules.AveragesRestOnRightValues),
        new(["SWAPPED_UNITS"], SwapRules.PairsHaveNotChangedPlaces),
        new(["ALL_ZERO_COLUMN"], PatternRules.ZerosAreScores),
        new(["ALL_ZERO_ROW"], PatternRules.UnitsAreNotAllZero),
        new(["NEAR_IDENTICAL_ROWS"], PatternRules.RowsAreNotCopies),
        new(["PRECISION_MIXED"], FormRules.ColumnsHaveOnePrecision),
        new(["DECIMAL_SEPARATOR_MIXED"], FormRules.SheetsHaveOneDecimalMark),
        new(["HIDDEN_DATA"], HiddenRules.NothingIsHidden),
        new(["RUBRIC_MISSING"], FormRules.MaximaAreKnown),
    ];

    /// <summary>Codes that checks of workbooks report; what each stands for is in <see cref="RuleBook"/>.</summary>
    public static IEnumerable<string> Codes => All.SelectMany(rule => rule.Codes).Distinct();

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
