namespace Dti.Domain.Catalogue;

/// <summary>Level of an online public service (Nghị định 42/2022/NĐ-CP, article 11).</summary>
public enum ServiceLevel
{
    /// <summary>Everything is done online (<i>toàn trình</i>).</summary>
    Full,

    /// <summary>An online service that does not meet all of that (<i>một phần</i>).</summary>
    Partial,
}
