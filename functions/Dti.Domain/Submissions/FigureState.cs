namespace Dti.Domain.Submissions;

/// <summary>What a figure's cell holds. None of these but <see cref="Number"/> has a value, and none of them is zero.</summary>
public enum FigureState
{
    Number,

    /// <summary>Empty, or blanks only.</summary>
    Blank,

    /// <summary>Text that says so: <c>không chấm</c>, <c>chưa chấm điểm</c>.</summary>
    NotScored,

    /// <summary>Text that says so: <c>không áp dụng</c>. Whether that means zero is for the rubric to say.</summary>
    NotApplicable,

    /// <summary>A dash, which some mean as zero and some as nothing.</summary>
    Dash,

    /// <summary>Text that is no number.</summary>
    Unreadable,

    /// <summary>Text that could be two numbers: <c>436.500</c> in a score column.</summary>
    Ambiguous,

    /// <summary>A formula or cell that shows an error such as <c>#DIV/0!</c>.</summary>
    CellError,

    /// <summary>A formula whose result was never computed and saved.</summary>
    FormulaWithoutValue,

    /// <summary>A number that the spreadsheet program turned into a date.</summary>
    Date,
}
