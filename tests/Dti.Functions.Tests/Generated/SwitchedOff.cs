namespace Dti.Functions.Tests.Generated;

/// <summary>
/// Features that are known to be read otherwise than the handbook says, or on which it is silent. Take a line out to see
/// the workbooks that disagree. <c>DTI_GENERATED_WITHOUT</c> switches off more, separated by semicolons.
/// </summary>
internal static class SwitchedOff
{
    public static readonly IReadOnlySet<string> Features = new HashSet<string>(
        (Environment.GetEnvironmentVariable("DTI_GENERATED_WITHOUT") ?? "").Split(';'), StringComparer.Ordinal)
    {
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
    };
}
