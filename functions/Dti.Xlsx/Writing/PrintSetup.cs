namespace Dti.Xlsx.Writing;

/// <summary>How a sheet is printed: on A4 paper, margins in millimetres.</summary>
public sealed record PrintSetup
{
    private const double Widest = 200;

    public bool IsLandscape { get; init; }

    /// <summary>Made smaller until it is one page wide; as many pages tall as it takes.</summary>
    public bool FitsWidth { get; init; }

    public bool IsCentered { get; init; }

    /// <summary>0 to 200, as the other margins.</summary>
    public double TopMm { get; init => field = Margin(value); } = 20;

    public double BottomMm { get; init => field = Margin(value); } = 20;

    public double LeftMm { get; init => field = Margin(value); } = 20;

    public double RightMm { get; init => field = Margin(value); } = 20;

    /// <summary>From the edge of the paper to the header, and to the footer.</summary>
    public double HeaderMm { get; init => field = Margin(value); } = 10;

    /// <summary>First and last of the rows repeated at the top of each page, counted from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no such rows, or the last stands above the first.</exception>
    public (int First, int Last)? RepeatedRows
    {
        get;
        init
        {
            if (value is var (first, last))
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
                ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
                ArgumentOutOfRangeException.ThrowIfGreaterThan(last, CellAddress.LastRow);
            }

            field = value;
        }
    }

    /// <summary>Null prints all cells that hold something.</summary>
    public CellRange? Area { get; init; }

    public PageLine? Header { get; init; }

    public PageLine? Footer { get; init; }

    /// <summary>Leaves header and footer out of the first page.</summary>
    public bool FirstPageIsBare { get; init; }

    private static double Margin(double millimetres)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(millimetres);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(millimetres, Widest);
        return millimetres;
    }
}
