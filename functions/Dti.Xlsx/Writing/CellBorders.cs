namespace Dti.Xlsx.Writing;

/// <summary>The sides of a cell that have a thin line.</summary>
[Flags]
public enum CellBorders
{
    None = 0,
    Left = 1,
    Right = 2,
    Top = 4,
    Bottom = 8,
    All = Left | Right | Top | Bottom,
}
