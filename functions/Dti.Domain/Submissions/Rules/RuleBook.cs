using System.Globalization;
using System.Text;

namespace Dti.Domain.Submissions.Rules;

/// <summary>What a rule code stands for.</summary>
/// <param name="Blocking">What it keeps out of the ranking, and out of computing rates: <c>no</c>, <c>unit</c>, or when.</param>
/// <param name="Reference">Where it is stated: a section of the domain handbook or of the design.</param>
/// <param name="FiresWhen">In English, for developers; the sentences for people are with the rules.</param>
public sealed record RuleDescription(string Code, Severity Severity, string Blocking, string Reference, string FiresWhen);

/// <summary>Every rule that can answer an upload, by code.</summary>
public static class RuleBook
{
    private const string Never = "no";
    private const string Unit = "the unit";
    private const string InIndexCells = "the unit, in an index or criterion cell; the row, in a count cell";
    private const string InScores = "the unit, in an index or criterion cell";
    private const string Row = "the row";
    private const string NothingRead = "no: the file is `unreadable`";
    private const string Rejected = "no: the upload is `rejected`";

    /// <summary>In the order of checks: file, path, table, names, figures, sums, ranks, averages, patterns, rates, targets, texts, form.</summary>
    public static IReadOnlyList<RuleDescription> All { get; } =
    [
        new("FILE_EMPTY", Severity.Error, NothingRead, "Appendix C", "the file has no byte"),
        new("FILE_NOT_A_WORKBOOK", Severity.Error, NothingRead, "Appendix C", "it is no workbook and no format that is known"),
        new("FILE_OTHER_FORMAT", Severity.Error, NothingRead, "Appendix C", "it is of another known format: xls, ods, csv, html …"),
        new("FILE_ENCRYPTED", Severity.Error, NothingRead, "Appendix C", "it needs a password"),
        new("FILE_MACROS", Severity.Error, NothingRead, "Appendix C", "it holds macros"),
        new("FILE_DAMAGED", Severity.Error, NothingRead, "Appendix C", "it is cut short, altered or written wrongly"),
        new("FILE_TOO_LARGE", Severity.Error, NothingRead, "design 7", "it exceeds a limit"),
        new("FILE_UNSAFE_XML", Severity.Error, NothingRead, "Appendix C", "it holds a document type declaration"),
        new("PERIOD_UNKNOWN", Severity.Error, Rejected, "Appendix C", "the folder names no period"),
        new("ROUND_UNKNOWN", Severity.Error, Rejected, "design 5", "nobody collects them from the folder's unit for the period"),
        new("NO_TABLE_FOUND", Severity.Error, Rejected, "Appendix C", "no visible sheet holds a table of the kind that is collected"),
        new("TABLE_NOT_READ", Severity.Error, Never, "design 7", "a table that names several indices was not read: its columns were not understood"),
        new("TABLE_NOT_READ", Severity.Warning, Never, "design 7", "another table was not read: perhaps it holds nothing to report"),
        new("COLUMN_NOT_READ", Severity.Warning, Never, "design 7", "a column of a services table holds figures and has a header that is not known"),
        new("TABLE_NOT_TAKEN", Severity.Warning, "no: the table is not stored", "design 5", "a table of index points stands in a services workbook"),
        new("HEADER_VARIANT", Severity.Warning, Never, "Appendix A", "a column header is neither the catalogue's nor an alias, and its meaning is certain"),
        new("INDEX_NAME_VARIANT", Severity.Info, Never, "Appendix A", "the same for the name of an index in the form of one unit"),
        new("INDEX_COLUMN_MISSING", Severity.Error, "every unit of the table", "2.3", "an index of the rubric has no column, or several"),
        new("UNIT_NAME_VARIANT", Severity.Warning, Never, "5.4", "a name is a confirmed alias and not the catalogue's name"),
        new("UNIT_NAME_INCOMPLETE", Severity.Warning, Never, "5.4", "a name is only a kind, and there is one unit of that kind"),
        new("UNIT_NAME_AMBIGUOUS", Severity.Error, Unit, "5.4", "a name fits several units, or name and code contradict each other"),
        new("UNIT_NAME_AMBIGUOUS", Severity.Info, Never, "5.4", "two units of one workbook differ in diacritics only"),
        new("UNIT_UNKNOWN", Severity.Error, Unit, "5.4", "no unit has the name; near ones are suggested and never taken"),
        new("UNIT_NOT_IN_PATH", Severity.Error, "no: the row is not stored", "Appendix C", "the unit is not within the submitting unit"),
        new("UNIT_DUPLICATE", Severity.Error, "the unit, when the values differ", "Appendix C", "a unit has two rows"),
        new("NOT_SCORED", Severity.Warning, "no: nothing to rank", "2.7", "a unit has neither indices nor total nor rank"),
        new("VALUE_MISSING", Severity.Error, InIndexCells, "4.6", "a cell is empty"),
        new("NUMBER_UNREADABLE", Severity.Error, InIndexCells, "4.6", "a cell's text is no number; words such as không chấm and dashes are none either"),
        new("NUMBER_AMBIGUOUS", Severity.Error, InIndexCells, "4.6", "a text can be two numbers: 436.500"),
        new("CELL_ERROR", Severity.Error, InIndexCells, "Appendix C", "a cell shows an error: #DIV/0!"),
        new("FORMULA_WITHOUT_VALUE", Severity.Error, InIndexCells, "Appendix C", "a formula's result was never saved"),
        new("DATE_INSTEAD_OF_NUMBER", Severity.Error, InIndexCells, "Appendix C", "a number was turned into a date"),
        new("ROW_NOT_READ", Severity.Error, Unit, "design 7", "a row of a form has points and no number that tells its criterion"),
        new("ROW_NOT_READ", Severity.Error, "no: the row is not stored", "design 7", "a row of services has figures and names no indicator, procedure or unit"),
        new("SCORE_RANGE", Severity.Error, InScores, "2.7", "a score is below 0 or above its maximum, where one is known"),
        new("ROW_SUM", Severity.Error, Never, "2.7", "a printed total is not the sum of its parts, by more than 0,005"),
        new("FORMULA_STALE", Severity.Warning, Never, "2.7", "such a total is a formula: it was not recalculated"),
        new("RANK_ORDER", Severity.Error, Never, "Appendix A", "a printed rank contradicts the printed values"),
        new("RANK_SCORE_OPPOSITE", Severity.Info, Never, "Appendix A", "against an earlier year of the same table the score rose and the rank fell, or the other way round"),
        new("CLASS_VALUE", Severity.Error, Never, "2.6", "a printed class contradicts the printed total and the rubric's limits"),
        new("PILLAR_VALUE", Severity.Error, Never, "Appendix A", "a printed pillar is not the sum of its indices"),
        new("AVERAGE_ROUNDING", Severity.Warning, Never, "2.7", "a printed average is not the rounded mean of the printed values"),
        new("AVERAGE_BASIS", Severity.Info, Never, "2.7", "it is, but not of the recomputed ones"),
        new("SWAPPED_UNITS", Severity.Error, Never, "1.5", "two units' scores may have changed places"),
        new("ALL_ZERO_COLUMN", Severity.Warning, Never, "Appendix A", "of five or more scores of an index at least 80 % are zero"),
        new("ALL_ZERO_ROW", Severity.Warning, Never, "Appendix A", "all scores of a unit are zero"),
        new("NEAR_IDENTICAL_ROWS", Severity.Info, Never, "Appendix A", "two units share at least 75 % of their scores"),
        new("INDICATOR_UNKNOWN", Severity.Info, Never, "3.5", "an indicator's name is not in a catalogue that has indicators: it is kept as written"),
        new("DUPLICATE_INDICATOR", Severity.Warning, Never, "Appendix A", "two rows of a unit name one indicator, or names that differ in wording alone"),
        new("COUNT_RANGE", Severity.Error, Row, "3.5", "a count is below 0, has a fraction, or is greater than any"),
        new("RATE_RANGE", Severity.Error, Never, "3.5", "a printed percentage of an indicator that the catalogue knows as a rate is below 0 or above 100"),
        new("PART_EXCEEDS_WHOLE", Severity.Error, Never, "Appendix A", "a numerator is above its denominator, or a channel above the total"),
        new("COUNT_RECONCILE", Severity.Error, Never, "Appendix A", "a printed whole is not the sum of its parts, channels or rows"),
        new("PERCENT_ROUNDING", Severity.Warning, Never, "4.6", "a printed percentage is not numerator / denominator, rounded half up; one cut off is said to be"),
        new("SHARED_DENOMINATOR_IMPOSSIBLE", Severity.Error, Never, "Appendix A", "shares of one stated whole that exclude each other are more than 100 %, however they were rounded"),
        new("DENOMINATOR_INCONSISTENT", Severity.Warning, Never, "Appendix A", "one base of a unit and tier has different numbers"),
        new("MISSING_NUMERATOR", Severity.Warning, Never, "3.5", "an exact percentage has no counts"),
        new("MISSING_PERCENT", Severity.Info, Never, "3.5", "counts have no percentage in a table with a column of results"),
        new("VAGUE_QUANTITY", Severity.Info, Never, "3.5", "a result is an estimate or a bound: khoảng, trên, hơn"),
        new("TARGET_DIFFERS", Severity.Warning, Never, "3.5", "a printed target can be read and the catalogue has another for the unit, the tier and the period"),
        new("TARGET_VERDICT_MISSING", Severity.Warning, Never, "3.5", "the table has verdicts, the row a target and none, and the true one is certain"),
        new("TARGET_VERDICT_WRONG", Severity.Error, Never, "3.5", "the printed verdict is not the true one, which is certain; đạt above a target is right where no verdict of the table says vượt"),
        new("PERIOD_CUTOFF", Severity.Warning, Never, "Appendix A", "figures are said to be counted until a day outside the period"),
        new("PERIOD_OTHER", Severity.Warning, Never, "Appendix A", "a title above the first table of a sheet names another quarter or half-year with its year, and not the right one as well"),
        new("STALE_YEAR", Severity.Warning, Never, "Appendix A", "a plan or target of another year is cited"),
        new("PRECISION_MIXED", Severity.Info, Never, "4.6", "totals, pillars or rates of one column show different numbers of decimals"),
        new("DECIMAL_SEPARATOR_MIXED", Severity.Warning, Never, "4.6", "point and comma both stand before decimals on one sheet"),
        new("HIDDEN_DATA", Severity.Warning, Never, "Appendix C", "a sheet, or a row or column of a table, is hidden"),
        new("RUBRIC_MISSING", Severity.Info, Never, "2.6", "the maximum of an index is neither in the catalogue nor on the sheet"),
        new("MORE_FINDINGS", Severity.Error, Never, "design 7", $"there are more than {ScoreIntake.MostFindings} findings; the rest is counted"),
    ];

    /// <summary>The rules as a Markdown table.</summary>
    public static string ToMarkdown()
    {
        var text = new StringBuilder("| rule | severity | keeps out of the ranking | stated in | fires when |\n|---|---|---|---|---|\n");
        foreach (var rule in All)
            text.Append(CultureInfo.InvariantCulture, $"| `{rule.Code}` | {SeverityName(rule.Severity)} | {rule.Blocking} | {rule.Reference} | {rule.FiresWhen} |\n");
        return text.ToString();
    }

    private static string SeverityName(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
