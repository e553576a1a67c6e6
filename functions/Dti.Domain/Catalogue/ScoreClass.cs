namespace Dti.Domain.Catalogue;

/// <summary>Class of a total score (<i>mức xếp loại</i>), best first.</summary>
public enum ScoreClass
{
    /// <summary>Tốt.</summary>
    Good,

    /// <summary>Khá.</summary>
    Fair,

    /// <summary>Trung bình.</summary>
    Average,

    /// <summary>Yếu.</summary>
    Weak,
}
