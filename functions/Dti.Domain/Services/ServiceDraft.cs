using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Submissions;

namespace Dti.Domain.Services;

/// <summary>A services workbook as read: every table that was recognised, before any check.</summary>
/// <param name="Scores">Its score tables: printed rankings of earlier periods. Scores are not taken from them.</param>
/// <param name="Indicators">In sheet order, then top to bottom.</param>
/// <param name="Counts">In sheet order, then top to bottom.</param>
public sealed record ServiceDraft(
    Period Period, ReferenceCatalogue Catalogue, ScoreDraft Scores, IReadOnlyList<IndicatorTable> Indicators, IReadOnlyList<CountTable> Counts)
{
    public Unit Submitter => Scores.Submitter;

    /// <summary>Names of all visible sheets, in order.</summary>
    public IReadOnlyList<string> Sheets { get; init; } = [];

    /// <summary>Texts above and beside the tables that may say until when was counted, and by which plan; top to bottom.</summary>
    public IReadOnlyList<SheetText> Texts { get; init; } = [];
}

/// <summary>A text of a sheet that belongs to no table's body.</summary>
public sealed record SheetText(string Sheet, CellAddress Cell, string Text);

/// <summary>One recognised column of a services table.</summary>
/// <param name="Header">Cell of the header.</param>
/// <param name="HeaderText">As printed.</param>
public sealed record ServiceColumn(int Column, ServiceColumnRole Role, CellAddress Header, string HeaderText);

/// <summary>What a column of a services table holds.</summary>
public enum ServiceColumnRole
{
    Number,
    Unit,
    UnitCode,

    /// <summary>What is measured.</summary>
    Indicator,

    /// <summary>Tier of government (<i>cấp</i>).</summary>
    Level,

    /// <summary>What a result is counted in (<i>đơn vị tính</i>): <c>%</c>, <c>hồ sơ</c>.</summary>
    Measure,
    Numerator,
    Denominator,
    Result,
    Target,
    Verdict,
    LegalBasis,
    Remark,

    /// <summary>Name of an administrative procedure.</summary>
    Procedure,
    Field,
    ServiceLevel,
    Total,
    Online,
    InPerson,
    Post,
}
