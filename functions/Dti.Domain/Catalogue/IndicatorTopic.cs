namespace Dti.Domain.Catalogue;

/// <summary>Under which heading reports speak of an indicator (handbook 1.2, 1.4).</summary>
public enum IndicatorTopic
{
    /// <summary><i>Nhận thức số.</i></summary>
    Awareness,

    /// <summary><i>Thể chế số.</i></summary>
    Institutions,

    /// <summary><i>Chính quyền điện tử:</i> services, dossiers, documents.</summary>
    ElectronicGovernment,

    /// <summary><i>Chính quyền số:</i> data and reports that systems exchange by themselves.</summary>
    DigitalGovernment,

    /// <summary><i>Kinh tế số.</i></summary>
    Economy,

    /// <summary><i>Xã hội số.</i></summary>
    Society,

    /// <summary><i>An toàn thông tin.</i></summary>
    Security,
}
