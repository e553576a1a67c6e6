namespace Dti.Pdf;

/// <summary>How the lines of a paragraph stand between its edges. The last line of a justified paragraph stands left.</summary>
public enum HorizontalAlignment
{
    Left,
    Center,
    Right,
    Justify,
}
