namespace Dti.Xlsx;

/// <summary>Whether a person sees the sheet's tab.</summary>
public enum SheetVisibility
{
    Visible,
    Hidden,

    /// <summary>Hidden so that only a program can show it again.</summary>
    VeryHidden,
}
