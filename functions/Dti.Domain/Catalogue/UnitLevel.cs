namespace Dti.Domain.Catalogue;

/// <summary>Tier of government a unit belongs to; units are only ranked against units of their own level.</summary>
public enum UnitLevel
{
    Province,

    /// <summary>Ended on 30/6/2025.</summary>
    District,

    Commune,
}
