using Dti.Domain.Catalogue;

namespace Dti.Functions.Tests.Generated.Services.Figures;

/// <summary>What an office means to report of one indicator.</summary>
/// <param name="Counts">Null where it gives none.</param>
/// <param name="Amount">Of an indicator that is no rate.</param>
/// <param name="Target">As it prints it; null for none.</param>
internal sealed record IndicatorFact(
    string Unit, PooledIndicator Of, UnitLevel? Level, (long Part, long Whole)? Counts, ShownPercent? Shown, long? Amount,
    MeantTarget? Target);

/// <summary>A printed percentage.</summary>
/// <param name="Thousandths">Of a percent.</param>
internal sealed record ShownPercent(long Thousandths, int Decimals, bool IsVague);

/// <summary>A printed target.</summary>
/// <param name="Comparison">Null where it does not say.</param>
/// <param name="Thousandths">Of a percent, or of a thing; null where it cannot be read.</param>
/// <param name="SaysPercent">A sign stands beside the number.</param>
internal sealed record MeantTarget(Comparison? Comparison, long? Thousandths, bool SaysPercent);

/// <summary>What an office means to report of one procedure, in one row.</summary>
/// <param name="Procedure">Empty for all of them together.</param>
/// <param name="Total">Null in a table that does not say.</param>
/// <param name="IsFaulty">One of its cells holds no number.</param>
internal sealed record ProcedureFact(
    string Unit, string Procedure, ServiceLevel? Level, long? Total, long Online, bool IsSelection, bool IsFaulty);

/// <summary>All that one workbook is to say.</summary>
internal sealed record Facts(IReadOnlyList<IndicatorFact> Indicators, IReadOnlyList<ProcedureFact> Procedures);
