namespace Dti.Domain.Catalogue;

/// <summary>Kind of an administrative unit; the word before its name.</summary>
public enum UnitKind
{
    /// <summary>Tỉnh.</summary>
    Province,

    /// <summary>Thành phố, of a province or centrally run.</summary>
    City,

    /// <summary>Huyện, until 30/6/2025.</summary>
    District,

    /// <summary>Thị trấn, until 30/6/2025.</summary>
    Town,

    /// <summary>Xã.</summary>
    Commune,

    /// <summary>Phường.</summary>
    Ward,

    /// <summary>Đặc khu.</summary>
    SpecialZone,
}
