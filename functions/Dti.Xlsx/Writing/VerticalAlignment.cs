namespace Dti.Xlsx.Writing;

/// <summary>Where content stands in a row that is taller than it.</summary>
public enum VerticalAlignment
{
    Bottom,
    Center,
    Top,
}
