namespace Dti.Xlsx;

/// <summary>What is true of a cell beside its value, packed into one byte.</summary>
[Flags]
internal enum CellTraits : byte
{
    None = 0,
    Formula = 1,
    Percent = 2,

    /// <summary>Dates are counted from 1 January 1904.</summary>
    Since1904 = 4,
}
