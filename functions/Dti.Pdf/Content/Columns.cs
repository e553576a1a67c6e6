namespace Dti.Pdf;

/// <summary>Blocks side by side without borders, kept on one page; read column after column. A column that alone is
/// taller than a page is continued on the next.</summary>
public sealed record Columns : Block
{
    public Columns(params IReadOnlyList<Column> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentOutOfRangeException.ThrowIfZero(items.Count, nameof(items));
        Items = [.. items];
    }

    public IReadOnlyList<Column> Items { get; }

    /// <summary>In points.</summary>
    public double SpaceBefore
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>In points.</summary>
    public double SpaceAfter
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>At least so many lines of the text above stand on the same page.</summary>
    public int KeepWithPreviousLines
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }
}
