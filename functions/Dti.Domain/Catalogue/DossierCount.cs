namespace Dti.Domain.Catalogue;

/// <summary>Dossiers that a table of procedures counts: what a numerator or denominator is the sum of.</summary>
public enum DossierCount
{
    /// <summary>All that were received.</summary>
    Total,

    /// <summary>Filed online (<i>trực tuyến</i>).</summary>
    Online,

    /// <summary>Handed in (<i>trực tiếp</i>).</summary>
    InPerson,

    /// <summary>Sent by public post (<i>bưu chính công ích</i>).</summary>
    Post,
}
