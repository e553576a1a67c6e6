namespace Dti.Xlsx.Writing;

/// <summary>What may be typed into the cells of a range; anything else is refused. Blank is always allowed, and what is pasted
/// is not checked by spreadsheet programs.</summary>
public abstract record CellRule
{
    private CellRule(CellRange range) => Range = range;

    public CellRange Range { get; }

    /// <summary>Shown while a cell of the range is selected.</summary>
    public RuleMessage? Prompt { get; init; }

    /// <summary>Shown when a value is refused; null for what the spreadsheet program says.</summary>
    public RuleMessage? Refusal { get; init; }

    /// <summary>One of a few texts, offered as a list.</summary>
    public sealed record OneOf : CellRule
    {
        private const int LongestList = 255;

        /// <exception cref="ArgumentException">No choices, one that is empty or has a comma or spaces around it, or more than 255
        /// characters with a comma between them: keep such choices in cells, see <see cref="OneOfCells"/>.</exception>
        public OneOf(CellRange range, params IReadOnlyList<string> choices)
            : base(range)
        {
            ArgumentNullException.ThrowIfNull(choices);
            if (choices.Count == 0 || choices.Any(choice => choice.Length == 0 || choice.Contains(',', StringComparison.Ordinal)
                || choice.Trim() != choice))
                throw new ArgumentException("Choices are not empty and have no commas and no spaces around them.", nameof(choices));
            if (choices.Sum(choice => choice.Length) + choices.Count - 1 > LongestList)
                throw new ArgumentException("Choices have together up to 255 characters.", nameof(choices));
            Choices = [.. choices];
        }

        public IReadOnlyList<string> Choices { get; }
    }

    /// <summary>One of the values in a row or column of cells, offered as a list.</summary>
    public sealed record OneOfCells : CellRule
    {
        /// <param name="range">The cells that the rule is for.</param>
        /// <param name="sheet">Name of the sheet with the choices, which may be hidden.</param>
        /// <param name="choices">The cells with the choices.</param>
        /// <exception cref="ArgumentException">The choices stand in more than one row and more than one column.</exception>
        public OneOfCells(CellRange range, string sheet, CellRange choices)
            : base(range)
        {
            ArgumentException.ThrowIfNullOrEmpty(sheet);
            if (choices.From.Row != choices.To.Row && choices.From.Column != choices.To.Column)
                throw new ArgumentException("Choices stand in one row or one column.", nameof(choices));
            (Sheet, Choices) = (sheet, choices);
        }

        public string Sheet { get; }

        public CellRange Choices { get; }
    }

    /// <summary>A number, both limits included.</summary>
    public sealed record Number : CellRule
    {
        /// <exception cref="ArgumentOutOfRangeException">The highest is below the lowest.</exception>
        public Number(CellRange range, decimal lowest, decimal highest)
            : base(range)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(highest, lowest);
            (Lowest, Highest) = (lowest, highest);
        }

        public decimal Lowest { get; }

        public decimal Highest { get; }
    }

    /// <summary>A whole number, both limits included.</summary>
    public sealed record WholeNumber : CellRule
    {
        /// <exception cref="ArgumentOutOfRangeException">The highest is below the lowest.</exception>
        public WholeNumber(CellRange range, long lowest, long highest)
            : base(range)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(highest, lowest);
            (Lowest, Highest) = (lowest, highest);
        }

        public long Lowest { get; }

        public long Highest { get; }
    }
}
