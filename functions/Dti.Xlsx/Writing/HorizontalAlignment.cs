namespace Dti.Xlsx.Writing;

/// <summary>Where content stands between the left and the right side of its cell.</summary>
public enum HorizontalAlignment
{
    /// <summary>Texts left, numbers and dates right, booleans in the middle.</summary>
    General,
    Left,
    Center,
    Right,
    Justify,
}
