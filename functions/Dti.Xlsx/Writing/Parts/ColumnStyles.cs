namespace Dti.Xlsx.Writing.Parts;

/// <summary>The numbers of the styles that columns give their cells.</summary>
internal sealed class ColumnStyles
{
    private readonly int[] ofColumns;

    public ColumnStyles(IReadOnlyList<ColumnContent> columns, StyleTable styles)
    {
        ofColumns = new int[columns.LastOrDefault(column => column.Style is not null)?.Last ?? 0];
        foreach (var column in columns)
        {
            if (column.Style is { } style)
                ofColumns.AsSpan(column.First - 1, column.Last - column.First + 1).Fill(styles.NumberOf(style));
        }
    }

    public int StyleOf(int column) => column <= ofColumns.Length ? ofColumns[column - 1] : 0;
}
