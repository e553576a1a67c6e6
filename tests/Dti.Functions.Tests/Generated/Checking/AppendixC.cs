using Dti.Domain.Submissions;

namespace Dti.Functions.Tests.Generated.Checking;

/// <summary>Severity of each rule, copied from the handbook.</summary>
internal static class AppendixC
{
    private static readonly string[] Errors =
    [
        "ROW_SUM", "RANK_ORDER", "PILLAR_VALUE", "SWAPPED_UNITS", "SCORE_RANGE", "UNIT_UNKNOWN", "UNIT_DUPLICATE", "UNIT_NOT_IN_PATH",
        "CLASS_VALUE", "VALUE_MISSING", "NUMBER_UNREADABLE", "NUMBER_AMBIGUOUS", "CELL_ERROR", "FORMULA_WITHOUT_VALUE",
            "DATE_INSTEAD_OF_NUMBER", "NO_TABLE_FOUND",
    ];

    private static readonly string[] Warnings =
    [
        "AVERAGE_ROUNDING", "FORMULA_STALE", "NOT_SCORED", "ALL_ZERO_COLUMN", "ALL_ZERO_ROW", "UNIT_NAME_VARIANT", "UNIT_NAME_INCOMPLETE",
            "HIDDEN_DATA",
        "HEADER_VARIANT", "DECIMAL_SEPARATOR_MIXED",
    ];

    private static readonly string[] Infos = ["AVERAGE_BASIS", "NEAR_IDENTICAL_ROWS", "PRECISION_MIXED", "RUBRIC_MISSING"];

    /// <summary>Null for UNIT_NAME_AMBIGUOUS, which is an error or information, and for rules that no score workbook yields.</summary>
    public static Severity? Of(string rule) =>
        Errors.Contains(rule) ? Severity.Error : Warnings.Contains(rule) ? Severity.Warning : Infos.Contains(rule) ? Severity.Info : null;
}
