namespace Dti.Functions.Tests.Generated;

/// <summary>
/// Features that are known to be read otherwise than the handbook says. Take a line out once its fault is mended; or switch it on
/// for one run: <c>DTI_GENERATED_WITH</c> names features, separated by semicolons, <c>DTI_GENERATED_WITHOUT</c> switches off more.
/// </summary>
internal static class SwitchedOff
{
    private static readonly string[] Known =
    [
        // A mean that is stored unrounded behind a format of two decimals is said to be rounded wrongly: "31,66 -> 31,66".
        "unrounded averages behind a format",

        // x in every cell of a unit is read as text that is no number, not as a mark of a unit that was not scored.
        "mark x",

        // A row "A | B | 1" below the head of a table of three columns is taken for a unit called B.
        "column numbers A, B, 1 of a small table",

        // The code of one unit beside the full name of another one outside the scope: the scores are given to the code's unit.
        "code contradicts the name of a unit outside",

        // Rows whose unit is not known are left out of the table when its printed ranks are checked, so that other ranks seem wrong.
        "ranks beside rows of nobody",

        // A second pillar table a few rows below another one, with its own title and a bare "Tổng điểm", is left unread and unsaid.
        "bare head of a second pillar table on one sheet",

        // UNIT_DUPLICATE and NOT_SCORED show a name with another apostrophe than was typed.
        "apostrophes of names that are shown",

        // ROW_SUM may say "381,14 -> 381,14" where the difference lies in decimals that the format hides.
        "sums that differ in hidden decimals",

        // A name without diacritics is suggested its unit, unless it also lacks a đ.
        "suggestions for names without đ",

        // MISREAD: a head without a name above the units, below another table of the same sheet, is not seen; its rows are read by
        // the other table's columns. Alone on its sheet it is left out in silence.
        "unit column without a head",

        // MISREAD: "% Thể chế số" is taken for the index, percentages for points.
        "head with a percent mark before it",

        // MISREAD: "Nhận thức số (tối đa 100 điểm) năm trước" is taken for the index: what follows the bracket is not looked at.
        "words after a bracket in a head",

        // A title merged over two heads that carry text hides that an index stands there twice.
        "merge over the heads of columns",

        // A row of words such as "Xếp hạng | (1) | Tên đơn vị" within a table ends it; the rows below are left out in silence.
        "row of words like a head within",

        // A word such as "Trụ cột Xã hội số" in a free cell beside the first unit makes its row part of the head: lost in silence.
        "words beside the row of a unit",

        // Of several tables or heads, one whose index columns are missing or doubled is left out without INDEX_COLUMN_MISSING.
        "silence about a table beside others",
    ];

    public static IReadOnlySet<string> Features { get; } = Known.Except(Named("DTI_GENERATED_WITH")).Concat(Named("DTI_GENERATED_WITHOUT")).ToHashSet(StringComparer.Ordinal);

    private static string[] Named(string setting) => (Environment.GetEnvironmentVariable(setting) ?? "").Split(';');
}
