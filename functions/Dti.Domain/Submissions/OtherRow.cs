namespace Dti.Domain.Submissions;

/// <summary>A column that was not read.</summary>
public sealed record OtherColumn(CellAddress Header, string HeaderText)
{
    /// <summary>In a table of services: figures stand below, and nothing says why they are not read.</summary>
    public bool HoldsFigures { get; init; }
}

/// <summary>A row that is no unit's.</summary>
/// <param name="Text">What it says first, as printed; empty when it says nothing.</param>
public sealed record OtherRow(int Row, OtherRowKind Kind, string Text);

/// <summary>What a row that is no unit's was taken for.</summary>
public enum OtherRowKind
{
    /// <summary>Numbers of the columns: (1), (2), (3) …</summary>
    ColumnNumbers,

    /// <summary>Maximum points of the indices.</summary>
    Maxima,

    /// <summary>Averages, which are checked.</summary>
    Average,

    /// <summary>Sums, averages of a part of the units, highest and lowest values: not used.</summary>
    Summary,

    /// <summary>Figures of nobody knows what: the row names nothing.</summary>
    Nameless,

    /// <summary>A heading of a group, a note, a signature: text without figures.</summary>
    Text,
}

/// <summary>Says what rows were taken for.</summary>
public static class OtherRowKinds
{
    /// <summary>One Vietnamese phrase: why the row's figures were not taken as a unit's.</summary>
    public static string Why(OtherRowKind kind) => kind switch
    {
        OtherRowKind.ColumnNumbers => "dòng đánh số cột",
        OtherRowKind.Maxima => "dòng điểm tối đa",
        OtherRowKind.Average => "dòng trung bình, chỉ để đối chiếu",
        OtherRowKind.Nameless => "dòng có số liệu nhưng không ghi tên, không được đọc",
        OtherRowKind.Summary => "dòng tổng hợp, không sử dụng",
        _ => "dòng chữ, không có số liệu của đơn vị",
    };
}
