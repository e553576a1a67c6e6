namespace Dti.Pdf;

/// <summary>Where the content of a table cell stands when the row is taller than it.</summary>
public enum VerticalAlignment
{
    Top,
    Middle,
    Bottom,
}
