using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;

namespace Dti.Domain.Services;

/// <summary>What a services workbook reports about one unit, as it is kept.</summary>
/// <param name="Unit">Unit id.</param>
/// <param name="Indicators">In the order they stand.</param>
/// <param name="Procedures">In the order they stand.</param>
public sealed record UnitServices(string Unit, IReadOnlyList<IndicatorValue> Indicators, IReadOnlyList<ProcedureCount> Procedures)
{
    /// <summary>Ranks and scores of earlier years as printed, in the order they stand.</summary>
    public IReadOnlyList<PrintedRank> Ranks { get; init; } = [];

    /// <summary>Numbers with their parts as printed: how many targets were met. In the order they stand.</summary>
    public IReadOnlyList<PrintedCount> Counts { get; init; } = [];
}

/// <summary>One indicator as reported.</summary>
/// <param name="Key">
/// Tells a unit's indicators of one tier apart and is the same in every period: the catalogue's code, or the name's own words where the catalogue
/// does not know it.
/// </param>
/// <param name="Indicator">The catalogue's code, or null.</param>
/// <param name="Name">As printed.</param>
/// <param name="Level">Tier of government that was measured, or null where the row does not say.</param>
/// <param name="Numerator">Null where the row does not give both counts, or a finding keeps them out.</param>
/// <param name="Percent">As printed, vague or not; null where none is.</param>
/// <param name="Decimals">Of the printed percentage.</param>
/// <param name="Shown">The result as printed; empty where none is.</param>
public sealed record IndicatorValue(
    string Key, string? Indicator, string Name, UnitLevel? Level, ServiceLevel? ServiceLevel, decimal? Numerator, decimal? Denominator,
    decimal? Percent, int? Decimals, bool IsVague, string Shown, string Sheet, CellAddress Cell)
{
    /// <summary>A number of things or a sum of money, as printed; null for a rate.</summary>
    public decimal? Amount { get; init; }

    public StatedTarget? Target { get; init; }

    /// <summary>What the workbook says of it; null where it does not.</summary>
    public TargetVerdict? Verdict { get; init; }

    public string? LegalBasis { get; init; }

    public string? Remark { get; init; }

    /// <summary>Where the figures of the row stand; null of a row that was kept before this was.</summary>
    public IndicatorCells? Cells { get; init; }

    /// <summary>The numerator is above the denominator: neither the counts nor the percentage beside them can be used.</summary>
    public bool IsDisproved => Numerator > Denominator;

    /// <summary>It was counted, and there was nothing to count: no share of it can be given, whatever is printed.</summary>
    public bool HasNoCases => Numerator == 0 && Denominator == 0;

    public Rate? Rate => Services.Rate.Of(Numerator, Denominator);
}

/// <summary>Where the figures of an indicator's row stand.</summary>
/// <param name="Result">Of the percentage or amount.</param>
/// <param name="Numerator">Its own cell, or the result's that writes both counts.</param>
/// <param name="Target">Null where the row prints none.</param>
public sealed record IndicatorCells(CellAddress Result, CellAddress Numerator, CellAddress Denominator, CellAddress? Target);

/// <summary>Dossiers of one procedure as reported; of all procedures together where <paramref name="Procedure"/> is empty.</summary>
/// <param name="Total">Null where the table does not say; missing is not zero.</param>
/// <param name="IsSelection">It comes from a table of some procedures only.</param>
/// <param name="Cell">Where the procedure, or the unit, is named.</param>
public sealed record ProcedureCount(
    string Procedure, string? Field, ServiceLevel? ServiceLevel, decimal? Total, decimal? Online, decimal? InPerson, decimal? Post,
    bool IsSelection, string Sheet, CellAddress Cell)
{
    /// <summary>Where the counts stand; null of a row that was kept before this was.</summary>
    public DossierCells? Cells { get; init; }

    /// <summary>A channel is above the total: nobody knows which of the two is right, and no rate comes from the row.</summary>
    public bool IsDisproved => Online > Total || InPerson > Total || Post > Total;

    /// <summary>False of a row that a finding keeps out: it is known that there is one, and nothing else.</summary>
    public bool HasCounts => (Total ?? Online ?? InPerson ?? Post) is not null;

    public decimal? Of(DossierCount count) => count switch
    {
        DossierCount.Online => Online,
        DossierCount.InPerson => InPerson,
        DossierCount.Post => Post,
        _ => Total,
    };
}

/// <summary>Where the counts of a row stand; null where there is no such column.</summary>
public sealed record DossierCells(CellAddress? Total, CellAddress? Online, CellAddress? InPerson, CellAddress? Post);

/// <summary>A rank of an earlier year as printed.</summary>
/// <param name="Cell">Of the rank; of the points where there is none.</param>
public sealed record PrintedRank(int Year, decimal? Points, decimal? Rank, string Sheet, CellAddress Cell)
{
    /// <summary>Null where there are none, and of what was kept before this was.</summary>
    public CellAddress? PointsCell { get; init; }
}

/// <summary>A printed number with its parts.</summary>
public sealed record PrintedCount(string Label, decimal Value, IReadOnlyList<PrintedPart> Parts, string Sheet, CellAddress Cell);

/// <summary>A part of a printed number.</summary>
public sealed record PrintedPart(string Label, decimal Value)
{
    /// <summary>Null of what was kept before this was.</summary>
    public CellAddress? Cell { get; init; }
}
